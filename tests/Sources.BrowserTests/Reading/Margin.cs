using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>The margin of the article: what stands in it stands beside the sentence it belongs to.</summary>
public sealed class Margin(Bench bench)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(1200)]
    public Task A_date_in_the_margin_is_never_above_its_sentence_and_level_where_there_is_room(int width) => bench.OnAsync(PageKind.Own, PageKind.Article, async page =>
    {
        // For each date: how far below the sentence's first line it stands, and how far the item above it reaches below that line.
        double[][] places = await page.EvaluateAsync<double[][]>("""
            () => [...document.querySelectorAll('.margin a.date')].map(date => {
                const item = date.closest('li'), line = document.getElementById(date.dataset.statement).getClientRects()[0].top;
                const above = item.previousElementSibling?.getBoundingClientRect().bottom ?? -1e6;
                return [item.getBoundingClientRect().top - line, Math.max(0, above - line)];
            })
            """);
        Assert.NotEmpty(places);
        Assert.All(places, place =>
        {
            Assert.InRange(place[0], -12, double.MaxValue);
            // One line of play for the larger figures, and the gap between two items.
            Assert.InRange(place[0] - place[1], -12, 24);
        });
    }, new Reader { Width = width });
}
