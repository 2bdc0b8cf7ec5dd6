using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests;

/// <summary>What a reader comes for, in few steps, by the words that the pages show.</summary>
public sealed class Journeys(Bench bench)
{
    private static PageGetByRoleOptions Named(string name) => new() { Name = name };

    [Fact]
    public Task What_happened_in_1988() => bench.OnAsync(PageKind.Own, PageKind.Home, async page =>
    {
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Timeline", Exact = true }).First.ClickAsync();
        var entry = page.Locator("li[data-edtf='1988']");
        await entry.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(entry).ToBeInViewportAsync();
        await Assertions.Expect(entry).ToContainTextAsync("parliament");
        // Its statement leads back to where the article says it.
        string statement = (await entry.Locator("[data-statement]:not(a)").First.GetAttributeAsync("data-statement"))!;
        await entry.Locator($"a[href$='#{statement}']").First.ClickAsync();
        await Assertions.Expect(page.Locator($"[id='{statement}']")).ToBeInViewportAsync();
    });

    [Fact]
    public Task Who_was_Ordzhonikidze_and_where_is_he_named() => bench.OnAsync(PageKind.Own, PageKind.Home, async page =>
    {
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { NameRegex = new("Names") }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sergo Ordzhonikidze", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sergo Ordzhonikidze");
        var back = page.GetByRole(AriaRole.Main).Locator("a[href*='#s']").First;
        string statement = new Uri(new Uri(page.Url), await back.GetAttributeAsync("href")).Fragment[1..];
        await back.ClickAsync();
        var told = page.Locator($"[id='{statement}']");
        await Assertions.Expect(told).ToBeInViewportAsync();
        await Assertions.Expect(told).ToContainTextAsync("Ordzhonikidze");
        // And from the mention to him again.
        await told.Locator("a[data-entity='sergo-ordzhonikidze']").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sergo Ordzhonikidze");
    });

    [Fact]
    public Task Which_judgement_rests_on_the_offensive() => bench.OnAsync(PageKind.Own, PageKind.Home, async page =>
    {
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Timeline", Exact = true }).First.ClickAsync();
        await page.Locator("li[data-edtf='2023-09-19'] a[href*='analysis/'][href*='#']").First.ClickAsync();
        string argument = new Uri(page.Url).Fragment[1..];
        await Assertions.Expect(page.Locator($"[id='{argument}']")).ToBeInViewportAsync();
        await page.Locator($"[id='{argument}'] a[href$='#e-2023-09-19']").First.ClickAsync();
        var entry = page.Locator("[id='e-2023-09-19']");
        await Assertions.Expect(entry).ToBeInViewportAsync();
        await Assertions.Expect(entry.Locator($"a[href$='#{argument}']").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task Every_argument_and_its_entries_lead_to_each_other() => bench.OnAsync(PageKind.Own, PageKind.Analysis, async page =>
    {
        const string pairs = """
            parts => [...document.querySelectorAll(parts[0])].flatMap(one => [...one.querySelectorAll(parts[1])].map(link => link.href.split('#')[1]).filter(id => new RegExp(parts[2]).test(id)).map(id => [one.id, id].join(' ')))
            """;
        string[] down = await page.EvaluateAsync<string[]>(pairs, new[] { "[id^=a]", "a[href*='timeline/'][href*='#e-']", "^e-" });
        await page.GotoAsync(bench.Own.UrlOf(PageKind.Timeline).AbsoluteUri);
        string[] up = await page.EvaluateAsync<string[]>(pairs, new[] { "li[data-edtf]", "a[href*='analysis/'][href*='#a']", "^a\\d" });
        Assert.NotEmpty(down);
        Assert.Equal(down.Distinct().Order(), up.Select(pair => string.Join(' ', pair.Split(' ').Reverse())).Distinct().Order());
    });

    [Theory]
    [InlineData("Qarabağ", "Nagorno-Karabakh")]
    [InlineData("dagliq qarabag", "Nagorno-Karabakh")]
    [InlineData("Нариманов", "Nariman Narimanov")]
    public Task Search_finds_an_entity_under_another_name(string words, string name) => bench.OnAsync(PageKind.Own, PageKind.Home, async page =>
    {
        await page.GetByRole(AriaRole.Link, Named("Search")).First.ClickAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync(words);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new("^" + Regex.Escape(name)) }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
    });

    [Fact]
    public Task Search_works_from_the_disk() => bench.OnAsync(bench.Own.FileOf(PageKind.Search), async page =>
    {
        await page.GetByRole(AriaRole.Searchbox).FillAsync("parliament 1988");
        var found = page.GetByRole(AriaRole.Main).Locator("a[href*='#s']").First;
        await Assertions.Expect(found).ToContainTextAsync("1988");
        await found.ClickAsync();
        await Assertions.Expect(page.Locator($"[id='{new Uri(page.Url).Fragment[1..]}']")).ToBeInViewportAsync();
    });

    [Fact]
    public Task The_colours_chosen_are_kept() => bench.OnAsync(PageKind.Own, PageKind.Home, async page =>
    {
        const string paper = "() => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor";
        string light = await page.EvaluateAsync<string>(paper);
        var switcher = page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { NameRegex = new("colou?r|theme|dark|light", RegexOptions.IgnoreCase) });
        for (int i = 0; i < 3 && await page.EvaluateAsync<string>(paper) == light; i++) await switcher.ClickAsync();
        string dark = await page.EvaluateAsync<string>(paper);
        Assert.NotEqual(light, dark);
        await page.GetByRole(AriaRole.Link, Named("Search")).First.ClickAsync();
        // Waits for what the page shows: the event of its loading may have come already.
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox)).ToBeVisibleAsync();
        Assert.Equal(dark, await page.EvaluateAsync<string>(paper));
    });

    [Fact]
    public Task The_timeline_is_filtered_and_the_address_keeps_it() => bench.OnAsync(PageKind.Own, PageKind.Timeline, async page =>
    {
        var shown = page.Locator("li[data-edtf] >> visible=true");
        int all = await shown.CountAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Combobox).First.SelectOptionAsync("nariman-narimanov");
        int some = await shown.CountAsync();
        Assert.InRange(some, 0, all - 1);
        await page.ReloadAsync();
        Assert.Equal(some, await shown.CountAsync());
    });

    [Fact]
    public Task A_link_into_the_timeline_shows_its_entry() => bench.OnAsync(new Uri(bench.Odd.UrlOf(PageKind.ChronicleTimeline), "#e-1905-05-25"), async page =>
    {
        string last = await page.Locator("li[data-edtf]").Last.GetAttributeAsync("id") ?? "";
        await page.GotoAsync(new Uri(bench.Odd.UrlOf(PageKind.ChronicleTimeline), "#" + last).AbsoluteUri);
        await Assertions.Expect(page.Locator($"[id='{last}']")).ToBeInViewportAsync();
    });

    [Fact]
    public Task A_note_leads_there_and_back() => bench.OnAsync(PageKind.Odd, PageKind.Article, async page =>
    {
        await page.Locator("main a[href='#n1']").First.ClickAsync();
        var note = page.Locator("[id='n1']");
        await Assertions.Expect(note).ToBeInViewportAsync();
        await note.Locator("a[href^='#nr']").Last.ClickAsync();
        await Assertions.Expect(page.Locator($"[id='{new Uri(page.Url).Fragment[1..]}']")).ToBeInViewportAsync();
    }, new Reader { Width = 600 });
}
