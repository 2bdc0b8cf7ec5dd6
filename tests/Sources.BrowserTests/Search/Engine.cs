using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Sources.Exports.Search;
using Xunit;
using Check = Sources.BrowserTests.Harness.Check;

namespace Sources.BrowserTests.Search;

/// <summary>What the script reads and finds, apart from the page: words as the build cuts them, dates, anything typed.</summary>
public sealed class Engine(Bench bench, SearchSites sites)
{
    private Task OnAsync(Func<IPage, Task> act) => bench.OnAsync(sites.Small.UrlOf(PageKind.Search), async page =>
    {
        await page.EvaluateAsync("() => SourcesSearch.load()");
        await act(page);
    });

    [Fact]
    public Task Every_letter_is_the_same_to_the_build_and_to_the_browser() => OnAsync(async page =>
    {
        string[] seen = await page.EvaluateAsync<string[]>("""
            () => Array.from({ length: 0x20000 }, (_, code) => code).filter(code => code < 0xd800 || code > 0xdfff).map(code => SourcesSearch.words('a' + String.fromCodePoint(code) + 'b').join(' '))
            """);
        var codes = Enumerable.Range(0, 0x20000).Where(code => code is < 0xd800 or > 0xdfff).ToList();
        Assert.Equal(codes.Count, seen.Length);
        // A letter that only the newer of the two editions of Unicode has can be no letter to the other.
        string[] known = await page.EvaluateAsync<string[]>("() => [...Array(0x20000).keys()].map(code => code < 0xd800 || code > 0xdfff ? /\\P{Cn}/u.test(String.fromCodePoint(code)) ? 'y' : '' : '')");
        Check.None(codes.Zip(seen).Where(p => known[p.First].Length > 0 && CharUnicodeInfo.GetUnicodeCategory(p.First) != UnicodeCategory.OtherNotAssigned && string.Join(' ', SearchWords.Of($"a{char.ConvertFromUtf32(p.First)}b")) != p.Second)
            .Select(p => $"U+{p.First:X4} {char.ConvertFromUtf32(p.First)}: the build has {string.Join(' ', SearchWords.Of($"a{char.ConvertFromUtf32(p.First)}b"))}, the browser {p.Second}"), "letters read in two ways");
    });

    [Fact]
    public Task Texts_are_cut_into_the_same_words() => OnAsync(async page =>
    {
        var texts = new List<string> { "C’qu’il dit", "トs’c’est" };
        Gen.String[Gen.Char["aéğıİəÆßžЙѐԱևΣςトル第１abc's’ -–.,\"“”0\u0301\u00ad"], 0, 30].Array[3000].Sample(t => texts.AddRange(t), iter: 1);
        string[][] seen = await page.EvaluateAsync<string[][]>("texts => texts.map(SourcesSearch.words)", texts);
        Check.None(texts.Zip(seen).Where(p => !SearchWords.Of(p.First).SequenceEqual(p.Second)).Select(p => $"{p.First}: {string.Join(' ', SearchWords.Of(p.First))} / {string.Join(' ', p.Second)}"), "cut in two ways");
    });

    [Theory]
    [InlineData("1920", "1920-01-01 1920-12-31")]
    [InlineData("1920s", "1920-01-01 1929-12-31")]
    [InlineData("the 1920's", "1920-01-01 1929-12-31")]
    [InlineData("192X", "1920-01-01 1929-12-31")]
    [InlineData("19xx", "1900-01-01 1999-12-31")]
    [InlineData("20th century", "1901-01-01 2000-12-31")]
    [InlineData("1988..1994", "1988-01-01 1994-12-31")]
    [InlineData("1988/1994", "1988-01-01 1994-12-31")]
    [InlineData("1988–1994", "1988-01-01 1994-12-31")]
    [InlineData("1988-1994", "1988-01-01 1994-12-31")]
    [InlineData("1988-94", "1988-01-01 1994-12-31")]
    [InlineData("from 1988 to 1994", "1988-01-01 1994-12-31")]
    [InlineData("between 1988 and 1994", "1988-01-01 1994-12-31")]
    [InlineData("December 1920", "1920-12-01 1920-12-31")]
    [InlineData("dec. 1920", "1920-12-01 1920-12-31")]
    [InlineData("1920-12", "1920-12-01 1920-12-31")]
    [InlineData("1920-12-XX", "1920-12-01 1920-12-31")]
    [InlineData("1920-21", "1920-03-01 1920-05-31")]
    [InlineData("winter 1920", "1920-12-01 1921-02-28")]
    [InlineData("29 November 1920", "1920-11-29 1920-11-29")]
    [InlineData("29th of November 1920", "1920-11-29 1920-11-29")]
    [InlineData("November 29, 1920", "1920-11-29 1920-11-29")]
    [InlineData("1920-11-29", "1920-11-29 1920-11-29")]
    [InlineData("29.11.1920", "1920-11-29 1920-11-29")]
    [InlineData("11/29/1920", "1920-11-29 1920-11-29")]
    [InlineData("1920~", "1920-01-01 1920-12-31")]
    [InlineData("29 February 1920", "1920-02-29 1920-02-29")]
    [InlineData("since 1988", "1988-01-01 -")]
    [InlineData("1988/..", "1988-01-01 -")]
    [InlineData("1988..", "1988-01-01 -")]
    [InlineData("../1994", "- 1994-12-31")]
    [InlineData("before 1920", "- 1919-12-31")]
    [InlineData("after 1 December 1920", "1920-12-02 -")]
    [InlineData("by 1992", "- 1992-12-31")]
    [InlineData("early 1920s", "1920-01-01 1923-05-02")]
    [InlineData("44 BC", "-000043-01-01 -000043-12-31")]
    [InlineData("31 February 1920", "")]
    [InlineData("99 bottles", "")]
    [InlineData("3000 men", "")]
    [InlineData("\"1920\"", "")]
    public Task Dates_are_read(string typed, string days) => OnAsync(async page =>
    {
        string read = await page.EvaluateAsync<string>("""
            typed => SourcesSearch.read(typed).terms.filter(term => term.days).map(term => term.days.map(day => Number.isFinite(day) ? new Date((day - 719162) * 864e5).toISOString().split('T')[0] : '-').join(' ')).join('; ')
            """, typed);
        Assert.Equal(days, read);
    });

    [Fact]
    public Task Anything_may_be_typed() => OnAsync(async page =>
    {
        var texts = new List<string>();
        string[] pieces = ["1920", "..", "/", "-", "–", "December ", "29 ", "\"", "“", "”", "from ", "between ", " and ", " to ", "1920s", "X", "XX", "~", "?", "BC", "century ", "20th ", "the ", "early ", "0000", "99999999", "Xank", "əndi", "Stepan", " ", "'", "’s", "(", "[", "*", "\\", "</script>", "constructor", "__proto__", "\ud83d", "\udc00", "😀", "\0", "第", "@town", "#1920", "%"];
        Gen.OneOf(Gen.String[0, 40], Gen.Int[0, pieces.Length - 1].Array[0, 9].Select(p => string.Concat(p.Select(i => pieces[i])))).Array[4000].Sample(t => texts.AddRange(t), iter: 1);
        // Halves of letters do not survive the way into the browser, so they are made there.
        string[] failed = await page.EvaluateAsync<string[]>("""
            async texts => {
                const failed = [];
                for (const text of [...texts, ...texts.slice(0, 500).map(text => text + '\ud83d'), ...texts.slice(0, 500).map(text => '\udc00' + text), 'x'.repeat(1e5), '"'.repeat(1e5), '1920..'.repeat(1e4), '1'.repeat(1e5), ' the early'.repeat(1e4)]) {
                    const begun = performance.now();
                    try {
                        const found = await SourcesSearch.find(text);
                        for (const one of [...found.named, ...found.statements]) if (one.marks.some(([from, to]) => !(from >= 0 && to > from))) throw new Error('marks ' + JSON.stringify(one.marks));
                        if (found.statements.some(one => one.marks.some(([, to]) => to > one.text.length))) throw new Error('a mark beyond the text');
                    } catch (error) { failed.push(JSON.stringify(text).slice(0, 200) + ': ' + error) }
                    if (performance.now() - begun > 1000) failed.push('slow: ' + JSON.stringify(text).slice(0, 200));
                }
                return failed;
            }
            """, texts.Select(t => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(t))).ToArray());
        Check.None(failed, "what the search could not bear");
    });

    [Fact]
    public Task Every_word_of_a_site_finds_its_statement() => bench.OnAsync(sites.Large.UrlOf(PageKind.Search), async page =>
    {
        string[] failed = await page.EvaluateAsync<string[]>("""
            async () => {
                const failed = [];
                for (let article = 0; article < 70; article += 9) for (let i = 0; i < 50; i += 7) {
                    const { statements } = await SourcesSearch.find(`w${article}x${i}`), wanted = `articles/a${String(article).padStart(2, '0')}/index.html#s`;
                    if (!statements.some(one => one.address.startsWith(wanted) && one.text.includes(`w${article}x${i} `))) failed.push(`w${article}x${i}`);
                }
                return failed;
            }
            """);
        Check.None(failed, "not found");
    });

    [Fact]
    public async Task A_first_result_of_a_large_site_needs_few_files()
    {
        await bench.OnAsync(sites.Large.UrlOf(PageKind.Search), async page =>
        {
            var requests = new List<string>();
            page.Request += (_, request) => { lock (requests) requests.Add(request.Url); };
            string found = await page.EvaluateAsync<string>("async () => { const found = await SourcesSearch.find('w30x21'); return JSON.stringify(found.statements.map(one => one.address)); }");
            Assert.Single(JsonDocument.Parse(found).RootElement.EnumerateArray());
            Assert.InRange(requests.Count(url => url.Contains("/search/", StringComparison.Ordinal)), 3, 4);
        });
    }
}
