using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests;

/// <summary>A page has one heading and named landmarks, fits every window, and stays where it is while it loads.</summary>
public sealed class Layout(Bench bench)
{
    [Theory, MemberData(nameof(PageKind.All), MemberType = typeof(PageKind))]
    public Task A_page_has_one_heading_and_named_landmarks(string site, string kind) => bench.OnAsync(site, kind, async page =>
    {
        string heading = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();
        Assert.NotEqual("", heading.Trim());
        foreach (var landmark in (AriaRole[])[AriaRole.Banner, AriaRole.Main, AriaRole.Contentinfo])
            Assert.Equal(1, await page.GetByRole(landmark).CountAsync());
        var names = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('nav, [role=navigation], [role=search], [role=region], aside, [role=complementary]')].filter(one => one.checkVisibility())
                .map(one => one.ariaLabel ?? document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ?? (one.getAttribute('role') === 'search' ? 'search' : ''))
            """);
        Assert.DoesNotContain("", names);
        Check.None(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => $"{group.Count()} x {group.Key}"), "landmarks of one name");
        Assert.NotEqual("", await page.Locator("html").GetAttributeAsync("lang"));
    });

    /// <summary>320 px is a window of 1280 px at 400 %, 640 px the same at 200 %.</summary>
    [Theory, MemberData(nameof(PageKind.All), MemberType = typeof(PageKind))]
    public Task A_page_is_never_wider_than_its_window(string site, string kind) => bench.OnAsync(site, kind, async page =>
    {
        await page.EvaluateAsync("() => { for (const one of document.querySelectorAll('details')) one.open = true; }");
        var found = new List<string>();
        foreach (var (width, height) in ((int, int)[])[(320, 256), (640, 400), (1024, 700), (3840, 2160)])
        {
            await page.SetViewportSizeAsync(width, height);
            found.AddRange((await page.EvaluateAsync<string[]>(Sticking)).Select(text => $"at {width} px: {text}"));
        }
        Check.None(found, "out of the window");
    });

    [Theory, MemberData(nameof(PageKind.OfOwn), MemberType = typeof(PageKind))]
    public Task A_page_bears_wider_spacing_of_its_text(string kind) => bench.OnAsync(PageKind.Own, kind, async page =>
    {
        // What WCAG 1.4.12 asks a reader to be able to set.
        await page.EvaluateAsync("""
            () => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
                document.adoptedStyleSheets = [sheet];
            }
            """);
        Check.None(await page.EvaluateAsync<string[]>(Sticking), "out of the window");
    }, new Reader { Width = 360 });

    [Theory, MemberData(nameof(PageKind.All), MemberType = typeof(PageKind))]
    public Task A_page_works_at_twice_its_size(string site, string kind) => bench.OnAsync(site, kind, async page =>
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeInViewportAsync();
        // Nothing that stays in place takes more than a third of the window from the text.
        double covered = await page.EvaluateAsync<double>("""
            () => [...document.querySelectorAll('body *')].filter(one => /fixed|sticky/.test(getComputedStyle(one).position) && one.checkVisibility({ visibilityProperty: true }))
                .map(one => one.getBoundingClientRect()).filter(box => box.width > innerWidth / 2 && box.bottom > 0 && box.top < innerHeight)
                .reduce((sum, box) => sum + Math.min(box.bottom, innerHeight) - Math.max(box.top, 0), 0) / innerHeight
            """);
        Assert.InRange(covered, 0, 0.34);
    }, new Reader { Width = 720, Height = 450, Pixels = 2 });

    [Theory, MemberData(nameof(PageKind.All), MemberType = typeof(PageKind))]
    public Task Nothing_moves_while_a_page_loads(string site, string kind) => bench.OnAsync(site, kind, async page =>
    {
        string[] moved = await page.EvaluateAsync<string[]>("""
            async () => {
                let sum = 0;
                const moved = [];
                const add = list => { for (const shift of list) if (!shift.hadRecentInput) { sum += shift.value; for (const source of shift.sources) moved.push(`${source.node?.outerHTML?.slice(0, 80) ?? source.node?.data?.slice(0, 80)} ${source.previousRect.top}->${source.currentRect.top}`) } };
                const observer = new PerformanceObserver(list => add(list.getEntries()));
                observer.observe({ type: 'layout-shift', buffered: true });
                const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                for (let y = 0; y < Math.min(document.documentElement.scrollHeight, 20 * innerHeight); y += innerHeight) { scrollTo(0, y); await frame(); }
                await frame();
                add(observer.takeRecords());
                return sum < 0.01 ? [] : [sum, ...moved].map(String);
            }
            """);
        Check.None(moved, "moved");
    }, new Reader { Motion = true });

    [Fact]
    public Task A_line_of_the_article_has_a_readable_length() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        foreach (int width in (int[])[1024, 1440, 2560])
        {
            await page.SetViewportSizeAsync(width, 900);
            double[] letters = await page.EvaluateAsync<double[]>("""
                () => [...document.querySelectorAll('p')].filter(p => p.querySelector('[data-section]') && p.textContent.length > 400)
                    .map(p => p.textContent.length / Math.max(1, Math.round(p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight))))
                """);
            Assert.NotEmpty(letters);
            Assert.All(letters, count => Assert.InRange(count, 50, 85));
        }
    });

    [Fact]
    public Task The_switch_of_colours_stands_on_the_line_of_the_sites_name_in_every_window() => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        foreach (int width in (int[])[320, 700, 768, 800, 801, 1024, 1440])
        {
            await page.SetViewportSizeAsync(width, 900);
            double apart = await page.EvaluateAsync<double>("""
                () => {
                    const [name, button] = [document.querySelector('.site .name'), document.querySelector('.site button')].map(one => one.getBoundingClientRect());
                    return Math.abs(name.top + name.bottom - button.top - button.bottom) / 2;
                }
                """);
            Assert.InRange(apart, 0, 4);
        }
    });

    [Fact]
    public Task Pictures_know_their_place() => bench.OnAsync(PageKind.Odd, PageKind.Article, async page =>
    {
        var picture = page.GetByRole(AriaRole.Img, new() { Name = "A bridge of three arches" });
        await Assertions.Expect(picture).ToBeVisibleAsync();
        // It is fetched when a reader comes near it.
        await picture.ScrollIntoViewIfNeededAsync();
        await picture.EvaluateAsync("picture => picture.decode()");
        Assert.True(await picture.EvaluateAsync<bool>("picture => picture.getBoundingClientRect().right <= document.documentElement.clientWidth"));
    }, new Reader { Width = 320 });

    [Fact]
    public Task Text_written_from_right_to_left_runs_that_way() => bench.OnAsync(PageKind.Odd, PageKind.Article, async page =>
        Assert.Equal("rtl", await page.Locator("blockquote", new() { HasText = "أُغلقت" }).EvaluateAsync<string>("quotation => getComputedStyle(quotation).direction")));

    /// <summary>What sticks out at the right or left of the window, but for what stands in a box that scrolls by itself.</summary>
    private const string Sticking = """
        () => {
            const width = document.documentElement.clientWidth, found = [];
            if (document.scrollingElement.scrollWidth > width) found.push(`the page is ${document.scrollingElement.scrollWidth} px wide in a window of ${width} px`);
            const scrolls = one => { for (let at = one; at && at !== document.body; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true; return false; };
            const hidden = one => { for (let at = one; at && at !== document.body; at = at.parentElement) { const style = getComputedStyle(at); if (style.clipPath !== 'none' || style.clip !== 'auto') return true; } return false; };
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const text = walker.currentNode, parent = text.parentElement;
                if (!text.data.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || hidden(parent)) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const box = range.getBoundingClientRect();
                if (box.width === 0 || box.bottom < 0) continue;
                if ((box.right > width + 1 || box.left < -1) && !scrolls(parent)) found.push(`${parent.tagName.toLowerCase()}.${parent.getAttribute('class') ?? ''} ${Math.round(box.left)}..${Math.round(box.right)} "${text.data.trim().slice(0, 40)}"`);
            }
            return found.slice(0, 10);
        }
        """;
}
