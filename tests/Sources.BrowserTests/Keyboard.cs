using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests;

/// <summary>Tab reaches every link and control, in order, visibly and without a trap; the skip link skips.</summary>
public sealed class Keyboard(Bench bench)
{
    [Theory, MemberData(nameof(PageKind.All), MemberType = typeof(PageKind))]
    public Task Tab_reaches_everything_in_order(string site, string kind) => bench.OnAsync(site, kind, TabThroughAsync);

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Timeline)]
    public Task Tab_reaches_everything_on_a_telephone(string kind) => bench.OnAsync(PageKind.Own, kind, TabThroughAsync, new Reader { Width = 360, Height = 640 });

    [Theory, MemberData(nameof(PageKind.OfOwn), MemberType = typeof(PageKind))]
    public Task The_skip_link_comes_first_and_skips(string kind) => bench.OnAsync(PageKind.Own, kind, async page =>
    {
        await page.EvaluateAsync(Prepare);
        await page.Keyboard.PressAsync("Tab");
        bool first = await page.EvaluateAsync<bool>("() => document.activeElement === stops[0] && document.activeElement.matches('a[href^=\"#\"]')");
        Assert.True(first, "the first stop is a link within the page");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement) || stops.every(stop => !document.querySelector('main').contains(stop))"), "the next stop is in the text");
    });

    /// <summary>A drawing's links may be one stop for Tab; then the arrows go from one to the next.</summary>
    [Theory]
    [InlineData(PageKind.Own, PageKind.Article)]
    [InlineData(PageKind.Own, PageKind.Timeline)]
    [InlineData(PageKind.Odd, PageKind.ChronicleTimeline)]
    public Task Arrows_go_from_mark_to_mark(string site, string kind) => bench.OnAsync(site, kind, async page =>
    {
        int groups = await page.EvaluateAsync<int>("""
            () => {
                self.groups = [...document.querySelectorAll('svg')].filter(svg => svg.checkVisibility() && !svg.closest('[aria-hidden=true]')).map(svg => [...svg.querySelectorAll('a')]).filter(links => links.some(link => link.tabIndex < 0));
                return self.groups.length;
            }
            """);
        for (int group = 0; group < groups; group++)
        {
            int links = await page.EvaluateAsync<int>("group => { groups[group].find(link => link.tabIndex >= 0).focus(); return groups[group].length; }", group);
            await page.Keyboard.PressAsync("Home");
            for (int i = 0; i < links; i++)
            {
                Assert.Equal(i, await page.EvaluateAsync<int>("group => groups[group].indexOf(document.activeElement)", group));
                await page.Keyboard.PressAsync("ArrowRight");
            }
        }
    });

    private static async Task TabThroughAsync(IPage page)
    {
        int stops = await page.EvaluateAsync<int>(Prepare);
        await page.EvaluateAsync("() => stops[0].focus()");
        var wrong = new List<string>();
        int at = 0;
        // Boxes that scroll are stops too, so there may be more than were counted.
        for (int pressed = 0; at < stops - 1 && pressed < stops + 50 && wrong.Count < 10;)
        {
            int more = stops - 1 - at;
            for (int i = 0; i < more; i++) await page.Keyboard.PressAsync("Tab");
            pressed += more;
            foreach (var seen in await page.EvaluateAsync<Stop[]>("() => { const seen = [...passed.slice(1), lookNow()]; passed.length = 0; return seen; }"))
            {
                if (seen.Wrong.Length > 0) wrong.Add(seen.Wrong);
                if (seen.Scrolls) continue;
                if (seen.Number != at + 1) wrong.Add($"after stop {at} came {seen.Number} {seen.Html}");
                at = seen.Number;
            }
        }
        Check.None(wrong, "stops of Tab");
        Assert.Equal(stops - 1, at);
        string[] missed = await page.EvaluateAsync<string[]>("""
            () => {
                const reached = new Set(stops.filter(stop => stop.href).map(stop => new URL(stop.href.baseVal ?? stop.href, location).href));
                return [...document.querySelectorAll('a[href]')].filter(link => link.checkVisibility({ visibilityProperty: true }) && !link.closest('[aria-hidden=true]'))
                    .filter(link => link.tabIndex >= 0 || !link.closest('svg')?.querySelector('a[tabindex="0"]'))
                    .map(link => new URL(link.href.baseVal ?? link.href, location).href).filter(address => !reached.has(address));
            }
            """);
        Check.None(missed, "Tab and arrows reach no link to");
    }

    private sealed record Stop
    {
        public int Number { get; init; }
        public bool Scrolls { get; init; }
        public string Wrong { get; init; } = "";
        public string Html { get; init; } = "";
    }

    /// <summary>Collects what Tab must reach, in the order of the page, and how each looks at rest.</summary>
    private const string Prepare = """
        () => {
            // Some pages put the focus into their field: begin at the top all the same.
            document.body.tabIndex = -1;
            document.body.focus();
            document.body.removeAttribute('tabindex');
            self.look = one => [one, ...one.querySelectorAll('*')].map(part => { const style = getComputedStyle(part); return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.borderColor, style.color, style.fill, style.stroke, style.strokeWidth, style.textDecoration].join(); }).join();
            self.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]')]
                .filter(one => one.tabIndex >= 0 && !one.disabled && one.type !== 'hidden' && !one.closest('[inert]') && one.checkVisibility({ visibilityProperty: true }));
            self.atRest = new Map(stops.map(one => [one, look(one)]));
            // Each stop is looked at as the next key is pressed, when the page has come to rest.
            self.passed = [];
            addEventListener('keydown', event => { if (event.key === 'Tab') passed.push(lookNow()) }, true);
            self.lookNow = () => {
                const one = document.activeElement, number = stops.indexOf(one), html = one.outerHTML.slice(0, 100);
                if (number < 0) return { Number: number, Scrolls: one !== document.body && (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight), Wrong: '', Html: html };
                const box = one.getBoundingClientRect(), wrong = [];
                if (look(one) === atRest.get(one)) wrong.push('looks the same with and without the focus');
                if (box.width * box.height === 0 || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) wrong.push('is out of sight');
                if (one.closest('[aria-hidden=true]')) wrong.push('is hidden from screen readers');
                return { Number: number, Scrolls: false, Wrong: wrong.length ? `${html} ${wrong.join(', ')}` : '', Html: html };
            };
            return stops.length;
        }
        """;
}
