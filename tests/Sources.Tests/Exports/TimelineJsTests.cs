using System.Text.Json;

namespace Sources.Tests.Exports;

public class TimelineJsTests
{
    [Theory]
    [InlineData("1911-05-03", "{\"year\":1911,\"month\":5,\"day\":3}", null, null)]
    [InlineData("1911-05", "{\"year\":1911,\"month\":5}", null, null)]
    [InlineData("1911", "{\"year\":1911}", null, null)]
    [InlineData("1911/1913-04", "{\"year\":1911}", "{\"year\":1913,\"month\":4}", null)]
    [InlineData("-0043-03-15", "{\"year\":-43,\"month\":3,\"day\":15}", null, "15 March 44 BC")]
    [InlineData("0079", "{\"year\":79}", null, "79")]
    [InlineData("1750~", "{\"year\":1750}", null, "about 1750")]
    [InlineData("1911?", "{\"year\":1911}", null, "perhaps 1911")]
    [InlineData("../1992", "{\"year\":1992}", null, "up to 1992")]
    [InlineData("2022-12/..", "{\"year\":2022,\"month\":12}", null, "since December 2022")]
    [InlineData("198X", "{\"year\":1980}", "{\"year\":1989}", "the 1980s")]
    [InlineData("18XX", "{\"year\":1800}", "{\"year\":1899}", "the 19th century")]
    [InlineData("1918-21", "{\"year\":1918,\"month\":3}", "{\"year\":1918,\"month\":5}", "spring 1918")]
    [InlineData("[1667,1669]", "{\"year\":1667}", "{\"year\":1669}", "1667 or 1669")]
    public void Dates_say_what_they_can_and_words_the_rest(string edtf, string start, string? end, string? words)
    {
        using var site = TestSite.Of($"It fell [then](date:{edtf}).").Built();
        var told = Assert.Single(Events(site, "articles/x/data/timeline.json"));
        Assert.Equal((start, end, words), (told.GetProperty("start_date").GetRawText(), Optional(told, "end_date")?.GetRawText(), Optional(told, "display_date")?.GetString()));
    }

    [Fact]
    public void A_part_of_a_year_is_its_months_and_its_words()
    {
        using var site = TestSite.Of("It fell in late 2022.").Built();
        var told = Assert.Single(Events(site, "articles/x/data/timeline.json"));
        Assert.Equal(("{\"year\":2022,\"month\":9}", "{\"year\":2022,\"month\":12}", "late 2022"), (told.GetProperty("start_date").GetRawText(), told.GetProperty("end_date").GetRawText(), told.GetProperty("display_date").GetString()));
    }

    [Theory]
    [InlineData("It fell from late 1911 to early 1912.", "{\"year\":1911,\"month\":9}", "{\"year\":1912,\"month\":4}", "from late 1911 to early 1912")]
    [InlineData("It fell from 1911 to mid-1912.", "{\"year\":1911}", "{\"year\":1912,\"month\":8}", "from 1911 to mid-1912")]
    [InlineData("It fell from early to mid-1912.", "{\"year\":1912,\"month\":1}", "{\"year\":1912,\"month\":8}", "from early 1912 to mid-1912")]
    public void A_range_between_parts_of_years_is_their_months_and_its_words(string text, string start, string end, string words)
    {
        using var site = TestSite.Of(text).Built();
        var told = Assert.Single(Events(site, "articles/x/data/timeline.json"));
        Assert.Equal((start, end, words), (told.GetProperty("start_date").GetRawText(), told.GetProperty("end_date").GetRawText(), told.GetProperty("display_date").GetString()));
    }

    [Fact]
    public void Headline_and_text_are_encoded_because_they_are_taken_for_HTML()
    {
        using var site = TestSite.Of("In 1911 `<img src=x onerror=alert(1)>` & more fell.").Built(o => o with { BaseUrl = "https://example.org/" });
        var text = Events(site, "articles/x/data/timeline.json")[0].GetProperty("text");
        Assert.Equal("In 1911 &lt;img src=x onerror=alert(1)&gt; &amp; more fell.", text.GetProperty("headline").GetString());
        Assert.Equal("<p>In 1911 &lt;img src=x onerror=alert(1)&gt; &amp; more fell. (<a href=\"https://example.org/articles/x/#s1-1\">1.1</a>)</p>", text.GetProperty("text").GetString());
    }

    [Fact]
    public void The_whole_site_tells_which_article_says_it_and_every_id_is_one()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "It fell in 1911.") + TestSite.Article("y", "It rose in 1911.")).Built();
        var events = Events(site, "data/timeline.json");
        Assert.Equal(["The article x", "The article y"], events.Select(e => e.GetProperty("group").GetString()));
        Assert.Equal(["x.e-1911", "y.e-1911"], events.Select(e => e.GetProperty("unique_id").GetString()));
    }

    private static List<JsonElement> Events(TestSite site, string path)
    {
        using var json = JsonDocument.Parse(site.Text(path));
        return [.. json.RootElement.Clone().GetProperty("events").EnumerateArray()];
    }

    private static JsonElement? Optional(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value : null;
}
