using System.Globalization;
using System.Text;
using System.Text.Json;
using Sources.Exports.Search;

namespace Sources.Tests.Exports.Search;

public class SearchIndexTests
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    [Fact]
    public void A_long_article_stands_once_in_the_part_that_has_all_of_it()
    {
        using var site = TestSite.Of(string.Join("\n\n", Enumerable.Range(0, 400).Select(i => $"In {1500 + i} the harbour wall fell into the sea.")));
        string index = site.Built().Text("search/index.js");
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(index, "\"articles/[a-z]+/index.html\",\"[a-z]+\"\\]"));
    }

    [Fact]
    public void A_small_site_has_one_file_with_all_parts()
    {
        using var site = TestSite.Of("In 1920, Oldport fell. Nobody in Óldport knows why.", "oldport: Oldport, Altport").Built();
        Assert.Equal(["search/index.html", "search/index.js"], site.Files.Where(f => f.StartsWith("search/", StringComparison.Ordinal)));
        var index = Index(site);
        Assert.Equal(["n0", "names", "t0", "w0"], index.GetProperty("parts").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        var statements = Part(site, index, "t0").GetProperty("statements").EnumerateArray().ToList();
        Assert.Equal(["s1-1", "s1-2"], statements.Select(s => s[1].GetString()));
        Assert.Equal([0, 1], statements.Select(s => s[4].GetInt32()));
        Assert.Equal("1920", statements[0][5][0][0].GetString());
        // A mention: what is named, where, how long.
        Assert.Equal("[0,9,7,4]", statements[0][7][0].GetRawText());
        Assert.Equal("altport oldport", Part(site, index, "names").GetProperty("words").GetString()!.Replace("article ", "", StringComparison.Ordinal).Replace("the ", "", StringComparison.Ordinal).Replace(" x", "", StringComparison.Ordinal));
        Assert.Equal([0], Places(site, index, "#1920").Texts);
        Assert.Equal([0], Places(site, index, "oldport").Named);
    }

    [Theory]
    [InlineData("1870-04-14/1925-03-19", "14 April 1870 – 19 March 1925")]
    [InlineData("1975-06-01/..", "born 1 June 1975")]
    public void A_person_has_the_dates_of_the_page_in_words(string dates, string expected)
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "Ada left.") + $"-- content/entities/ada.md --\n---\nkind: person\nname: Ada\ndates: \"{dates}\"\n---\nA person.\n").Built();
        Assert.Equal(expected, Part(site, Index(site), "n0").GetProperty("named")[0][5].GetString());
        Assert.Equal(expected, StatementElements.Normal(site.Page("people/ada/index.html").QuerySelector(".facts .date")!.TextContent));
    }

    [Theory]
    [InlineData("In 1920, it fell.", "#1920 %192")]
    [InlineData("From 1918 to 1922, it stood.", "#1918 #1919 #1920 #1921 #1922 %191 %192")]
    [InlineData("From 1700 to 1750, it stood.", "#1700 #1750 %170 %175 ~170 ~171 ~172 ~173 ~174 ~175")]
    [InlineData("From 1000 to 1500, it stood.", "#1000 #1500 %100 %150 ~~10 ~~11 ~~12 ~~13 ~~14 ~~15")]
    [InlineData("In 44 BC, it fell.", "#-43 %-5")]
    public void Times_are_words_of_the_dictionary(string text, string expected)
    {
        using var site = TestSite.Of(text).Built();
        var words = Part(site, Index(site), "w0").GetProperty("words").GetString()!.Split(' ').Where(w => "#%~".Contains(w[0], StringComparison.Ordinal) && !w.Contains("2023", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(' ', words));
    }

    [Fact]
    public void A_large_site_is_cut_into_parts_that_together_have_every_word_and_statement()
    {
        using var site = Large();
        var index = Index(site);
        Assert.False(index.TryGetProperty("parts", out _));
        string[] shards = [.. index.GetProperty("shards").EnumerateArray().Select(s => s.GetString()!)];
        Assert.True(shards.Length > 1);
        Assert.Equal(shards.Order(StringComparer.Ordinal), shards);
        var found = new List<string>();
        for (int chunk = 0; chunk < index.GetProperty("texts").GetInt32(); chunk++)
        {
            var part = Part(site, index, $"t{chunk}");
            Assert.InRange(part.GetRawText().Length, 1, 40_000);
            foreach (var statement in part.GetProperty("statements").EnumerateArray())
            {
                found.Add($"{part.GetProperty("articles")[statement[0].GetInt32()][1].GetString()}#{statement[1].GetString()} {statement[3].GetString()}");
                foreach (string word in SearchWords.Of(statement[3].GetString()!)) Assert.Contains(chunk, Places(site, index, word).Texts);
            }
        }
        Assert.Equal(site.Site.Articles.SelectMany(a => a.Open().Article.Statements.Select(s => $"{a.Path.Value}#{s.Id} {s.Text}")), found);
        foreach (var entity in site.Site.Entities)
            foreach (string word in SearchWords.Of(entity.Name)) Assert.Contains(entity.Name, Places(site, index, word).Named.Select(n => Part(site, index, $"n{n / 12}").GetProperty("named")[n % 12][1].GetString()));
    }

    [Fact]
    public void The_same_site_has_the_same_index()
    {
        using var one = Large();
        using var other = Large();
        foreach (string file in one.Files.Where(f => f.StartsWith("search/", StringComparison.Ordinal))) Assert.Equal(one.Text(file), other.Text(file));
    }

    [Fact]
    public void Words_of_a_text_cannot_end_the_script()
    {
        using var site = TestSite.Of("The tag `</script>` and \u2028 and `<!--` stand here.").Built();
        string script = site.Text("search/index.js");
        Assert.DoesNotContain("</", script, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", script, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2028", script, StringComparison.Ordinal);
    }

    private static TestSite Large()
    {
        var files = new StringBuilder(TestSite.Settings);
        string[] names = [.. Enumerable.Range(0, 60).Select(i => $"Name{(char)('a' + i % 26)}{(char)('a' + i / 26)}")];
        for (int i = 0; i < names.Length; i++) files.Append(TestSite.Entity($"e{i}: {names[i]}, The {names[i]} House"));
        for (int article = 0; article < 20; article++)
        {
            var text = new StringBuilder();
            for (int i = 0; i < 150; i++) text.Append(CultureInfo.InvariantCulture, $"In {1800 + i}, the river of {names[(article * 7 + i) % 60]} rose as no river w{article}x{i} had ever risen before it. ").Append(i % 6 == 5 ? "\n\n" : "");
            files.Append(TestSite.Article($"a{article:00}", text.ToString()));
        }
        return new TestSite(files.ToString()).Built();
    }

    private static JsonElement Index(TestSite site) => Read(site, "search/index.js", "SOURCES_INDEX");

    private static JsonElement Part(TestSite site, JsonElement index, string key) =>
        index.TryGetProperty("parts", out var parts) ? parts.GetProperty(key) : Read(site, $"search/{key}.js", $"SOURCES_INDEX_{key}");

    private static JsonElement Read(TestSite site, string file, string name)
    {
        string text = site.Text(file), begin = $"var {name}=";
        Assert.StartsWith(begin, text, StringComparison.Ordinal);
        return JsonDocument.Parse(text[begin.Length..^2]).RootElement;
    }

    /// <summary>Finds a word as the page does: the shard by the first words, the places at the word's own place.</summary>
    private static (List<int> Texts, List<int> Named) Places(TestSite site, JsonElement index, string word)
    {
        var shards = index.GetProperty("shards").EnumerateArray().Select(s => s.GetString()!).ToList();
        var shard = Part(site, index, $"w{shards.FindLastIndex(s => string.CompareOrdinal(s, word) <= 0)}");
        int at = Array.IndexOf(shard.GetProperty("words").GetString()!.Split(' '), word);
        Assert.True(at >= 0, $"no word {word}");
        string[] places = shard.GetProperty("places").GetString()!.Split(' ')[at].Split('/');
        return (Numbers(places[0]), Numbers(places.Length > 1 ? places[1] : ""));
    }

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        int number = 0, shift = 0, last = -1;
        bool run = false;
        foreach (int digit in text.Select(c => Digits.IndexOf(c, StringComparison.Ordinal)))
        {
            number |= (digit & 31) << shift;
            shift += 5;
            if ((digit & 32) != 0) continue;
            if (run) numbers.AddRange(Enumerable.Range(last + 1, number));
            else if (number > 0) numbers.Add(last + number);
            run = !run && number == 0;
            last = numbers.Count > 0 ? numbers[^1] : -1;
            number = shift = 0;
        }
        return numbers;
    }
}
