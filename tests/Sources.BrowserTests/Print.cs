using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests;

/// <summary>Printing needs no button: pages come out, without what is for the screen, with no entry cut in two.</summary>
public sealed partial class Print(Bench bench)
{
    [Theory, MemberData(nameof(PageKind.All), MemberType = typeof(PageKind))]
    public Task A_page_prints_its_text_and_nothing_else(string site, string kind) => bench.OnAsync(site, kind, async page =>
    {
        byte[] pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        int pages = PrintedPage().Count(Encoding.Latin1.GetString(pdf));
        Assert.InRange(pages, 1, 60);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        string[] shown = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('nav, [role=navigation], button, input, select, form')].filter(one => one.checkVisibility({ visibilityProperty: true })).map(one => one.outerHTML.slice(0, 120))
            """);
        Check.None(shown, "printed");
        string[] cut = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('li[data-edtf]')].filter(entry => !/^avoid/.test(getComputedStyle(entry).breakInside)).map(entry => entry.id)");
        Check.None(cut, "may be cut");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        int lost = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('[data-section], [data-statement]:not(a)')].filter(one => !one.checkVisibility({ visibilityProperty: true })).length");
        Assert.Equal(0, lost);
    });

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Timeline)]
    [InlineData(PageKind.Analysis)]
    public Task Paper_is_white_in_the_dark_too(string kind) => bench.OnAsync(PageKind.Own, kind, async page =>
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        double[] light = await page.EvaluateAsync<double[]>("""
            () => {
                const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
                const lightness = colour => { canvas.fillStyle = '#fff'; canvas.fillRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data; return (.2126 * r + .7152 * g + .0722 * b) / 255; };
                const text = document.querySelector('[data-section], [data-statement]:not(a)');
                return [Math.min(lightness(getComputedStyle(document.documentElement).backgroundColor), lightness(getComputedStyle(document.body).backgroundColor)), lightness(getComputedStyle(text).color)];
            }
            """);
        Assert.InRange(light[0], 0.95, 1);
        Assert.InRange(light[1], 0, 0.3);
    }, new Reader { Dark = true });

    [Theory]
    [InlineData(PageKind.Odd, PageKind.Article)]
    [InlineData(PageKind.Odd, PageKind.AllArticles)]
    public Task Nothing_that_scrolls_on_the_screen_is_cut_on_paper(string site, string kind) => bench.OnAsync(site, kind, async page =>
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Check.None(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main *')].filter(one => /auto|scroll/.test(getComputedStyle(one).overflowX)).map(one => one.outerHTML.slice(0, 120))"), "scrolls");
        Check.None(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main table')].filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(one => one.outerHTML.slice(0, 120))"), "sticks out");
    }, new Reader { Width = 640 });

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PrintedPage();
}
