using Sources.BrowserTests.Harness;
using Sources.BrowserTests.Search;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>An article that runs from right to left, on pages whose own words run the other way.</summary>
public sealed class RightToLeft(Bench bench, SearchSites sites)
{
    [Fact]
    public Task It_fits_a_narrow_window() => bench.OnAsync(new Uri(sites.Small.Host.Address, "articles/jidar/index.html"), async page =>
    {
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"), int.MinValue, 0);
        // What stands left of the beginning of a page that runs the other way cannot be scrolled to, so it is looked for where the numbers are.
        Check.None(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.permalink')].map(one => [one.dataset.ref, getComputedStyle(one, '::before')]).filter(([, style]) => style.insetInlineStart === 'auto' || parseFloat(style.insetInlineStart) > 0).map(([number]) => number)
            """), "numbers at the wrong side");
    }, new Reader { Width = 360 });

    [Fact]
    public Task The_way_back_lies_beside_a_sentence_that_ends_in_other_letters() => bench.OnAsync(new Uri(sites.Small.Host.Address, "articles/jidar/analysis/index.html"), async page =>
        Check.None(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.statement')].flatMap(statement => {
                const back = statement.querySelector('.back').getBoundingClientRect(), walker = document.createTreeWalker(statement, NodeFilter.SHOW_TEXT), over = [];
                while (walker.nextNode()) {
                    if (walker.currentNode.parentElement.closest('.back')) continue;
                    const range = document.createRange();
                    range.selectNodeContents(walker.currentNode);
                    for (const box of range.getClientRects()) if (box.width > 1 && Math.min(box.right, back.right) - Math.max(box.left, back.left) > 1 && Math.min(box.bottom, back.bottom) - Math.max(box.top, back.top) > 1) over.push(walker.currentNode.data);
                }
                return over;
            })
            """), "lies over words"));

    [Fact]
    public Task A_heading_begins_at_the_right() => bench.OnAsync(sites.Small.UrlOf(PageKind.Home), async page =>
    {
        double[] places = await page.Locator(".card h2").Filter(new() { HasText = "الجدار" }).EvaluateAsync<double[]>("heading => [heading.getBoundingClientRect().right, heading.querySelector('a').getBoundingClientRect().right]");
        Assert.InRange(places[0] - places[1], -1, 1);
    });
}
