namespace Sources.Tests.Importing;

public class HtmlTablesTests
{
    private static string Table(string rows)
    {
        using var site = new ImportedSite("x.html", $"<main><p>It begins.</p><table>{rows}</table></main>");
        Assert.Empty(site.Diagnostics);
        return site.Body["It begins.\n\n".Length..];
    }

    [Fact]
    public void A_cell_that_reaches_over_rows_keeps_those_below_in_their_columns()
    {
        const string rows = "<tr><th>Year</th><th>Event</th><th>Place</th></tr><tr><td rowspan=2>1900</td><td>Began</td><td>Rome</td></tr><tr><td>Ended</td><td>Paris</td></tr><tr><td>1901</td><td>Fell</td><td>Bonn</td></tr>";
        Assert.Equal("| Year | Event | Place |\n| --- | --- | --- |\n| 1900 | Began | Rome |\n|  | Ended | Paris |\n| 1901 | Fell | Bonn |", Table(rows));
        using var site = new ImportedSite("x.html", $"<main><p>It begins.</p><table>{rows}</table></main>");
        Assert.Contains(site.Result!.Doubts, d => d.Message.Contains("over several rows", StringComparison.Ordinal) && d.Line > 5);
    }

    [Fact]
    public void A_cell_that_reaches_over_rows_and_columns_does_so_in_both_and_not_out_of_its_group() => Assert.Equal(
        "| a | b | c |\n| --- | --- | --- |\n| 1 |  | 2 |\n|  |  | 3 |\n| 4 | 5 | 6 |",
        Table("<thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tbody><tr><td colspan=2 rowspan=0>1</td><td>2</td></tr><tr><td>3</td></tr></tbody><tbody><tr><td>4</td><td>5</td><td>6</td></tr></tbody>"));

    [Fact]
    public void Cells_that_claim_a_million_rows_and_columns_cost_nothing()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        string first = string.Concat(Enumerable.Repeat("<td rowspan=1000000 colspan=1000000>x", 2));
        string body = Table($"<tr>{first}" + string.Concat(Enumerable.Repeat("<tr><td>a<td>b", 200)));
        Assert.Equal(2 + 1 + 200, body.Split('\n').Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }
}
