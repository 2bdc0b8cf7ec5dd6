using System.Text;

namespace Sources.Tests.Exports;

public class EntryTableTests
{
    [Fact]
    public void Commas_quotation_marks_and_signs_of_formulas_stay_the_article_s_words()
    {
        using var site = TestSite.Of("""
            =SUM(A1) was written in 1911, he said “so”, or "so".

            - 1912: one;
            - @two in 1912, +3 -4
            """).Built();
        var rows = DataRules.Rows(site, "articles/x/data/entries.csv");
        Assert.Equal(["=SUM(A1) was written in 1911, he said “so”, or \"so\".", "1912: one;\n@two in 1912, +3 -4"], rows.Select(r => r["words"]));
        Assert.Equal("s2-1 s2-2", rows[1]["statements"]);
    }

    [Fact]
    public void It_is_UTF_8_with_a_mark_that_spreadsheets_need_and_lines_end_as_RFC_4180_says()
    {
        using var site = TestSite.Of("Стена fell in 1911.").Built();
        byte[] bytes = File.ReadAllBytes(Path.Combine(site.Output, "articles/x/data/entries.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        string text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.Equal(
            "\"article\",\"entry\",\"edtf\",\"earliest\",\"latest\",\"time\",\"statements\",\"words\",\"entities\",\"names\",\"link\"\r\n"
            + "\"x\",\"e-1911\",\"1911\",\"1911-01-01\",\"1911-12-31\",\"1911\",\"s1-1\",\"Стена fell in 1911.\",\"\",\"\",\"articles/x/timeline/index.html#e-1911\"\r\n", text);
    }

    [Theory]
    [InlineData("-0043-03-15", "-0043-03-15", "-0043-03-15")]
    [InlineData("1750~", "1750-01-01", "1750-12-31")]
    [InlineData("../1992", "", "1992-12-31")]
    [InlineData("2022-12/..", "2022-12-01", "")]
    [InlineData("198X", "1980-01-01", "1989-12-31")]
    public void Earliest_and_latest_are_days_and_an_open_end_is_empty(string edtf, string earliest, string latest)
    {
        using var site = TestSite.Of($"It fell [then](date:{edtf}).").Built();
        var row = Assert.Single(DataRules.Rows(site, "articles/x/data/entries.csv"));
        Assert.Equal((edtf, earliest, latest), (row["edtf"], row["earliest"], row["latest"]));
    }

    [Fact]
    public void A_range_between_parts_is_one_entry_from_the_first_day_of_the_one_to_the_last_of_the_other()
    {
        using var site = TestSite.Of("It fell from late 1911 to early 1912.").Built();
        SiteRules.Hold(site);
        var row = Assert.Single(DataRules.Rows(site, "articles/x/data/entries.csv"));
        Assert.Equal(("e-1911_1912-from-late-to-early", "1911/1912", "1911-09-01", "1912-04-30", "from late 1911 to early 1912"), (row["entry"], row["edtf"], row["earliest"], row["latest"], row["time"]));
        using var json = System.Text.Json.JsonDocument.Parse(site.Text("articles/x/data/article.json"));
        var entry = json.RootElement.GetProperty("entries")[0];
        Assert.Equal(("late", "early"), (entry.GetProperty("startPart").GetString(), entry.GetProperty("endPart").GetString()));
        Assert.False(entry.TryGetProperty("part", out _));
    }

    [Fact]
    public void Links_are_whole_addresses_where_the_site_knows_its_own()
    {
        using var site = TestSite.Of("It fell in 1911.").Built(o => o with { BaseUrl = "https://example.org/site/" });
        Assert.Equal("https://example.org/site/articles/x/timeline/#e-1911", DataRules.Rows(site, "data/entries.csv")[0]["link"]);
    }
}
