using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>A timeline so long that a browser lays out only what is near: links into it, and the way back through what was chosen.</summary>
public sealed class LongTimeline(Bench bench, LongTimeline.Years years) : IClassFixture<LongTimeline.Years>
{
    [Fact]
    public Task The_address_of_a_statement_leads_to_where_it_is_told() => bench.OnAsync(years.At("#s120-1"), async page =>
    {
        await Assertions.Expect(page.Locator("[data-statement=s120-1]")).ToHaveClassAsync(new Regex("marked"));
        await Assertions.Expect(page.Locator("[data-statement=s120-1]")).ToBeInViewportAsync();
        // And stays there once what is near has been laid out.
        await page.WaitForTimeoutAsync(300);
        double off = await page.Locator("[data-statement=s120-1]").EvaluateAsync<double>("statement => { const box = statement.getBoundingClientRect(); return (box.top + box.bottom - innerHeight) / 2 }");
        Assert.InRange(off, -60, 60);
    });

    [Fact]
    public Task A_statement_that_the_filter_of_the_address_leaves_out_is_shown() => bench.OnAsync(years.At("?entity=harbourton#s120-1"), async page =>
    {
        await Assertions.Expect(page.Locator("[data-statement=s120-1]")).ToBeInViewportAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "Filter the entries" }).GetByRole(AriaRole.Combobox).First).ToHaveValueAsync("");
    });

    [Fact]
    public Task The_way_back_shows_what_was_chosen_then() => bench.OnAsync(years.At("?entity=harbourton"), async page =>
    {
        var choice = page.GetByRole(AriaRole.Group, new() { Name = "Filter the entries" }).GetByRole(AriaRole.Combobox).First;
        await Assertions.Expect(page.Locator("li.entry:visible")).ToHaveCountAsync(75);
        await page.EvaluateAsync("location.hash = '#e-1502'");
        await choice.SelectOptionAsync(new SelectOptionValue { Value = "" });
        await Assertions.Expect(page.Locator("li.entry:visible")).ToHaveCountAsync(150);
        await page.GoBackAsync();
        await Assertions.Expect(choice).ToHaveValueAsync("harbourton");
        await Assertions.Expect(page.Locator("li.entry:visible")).ToHaveCountAsync(75);
    });

    [Fact]
    public Task A_page_that_comes_back_as_it_was_left_has_the_colours_and_switches_chosen_since() => bench.OnAsync(years.Article, async page =>
    {
        // What a browser does on the way back is not to be had in every window; what it tells the page is.
        await page.EvaluateAsync("() => { localStorage.setItem('sources-scheme', 'dark'); localStorage.setItem('sources-show-numbers', 'on'); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })) }");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-scheme", "dark");
        await Assertions.Expect(page.Locator("#show-numbers")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-show", "show-numbers");
    });

    /// <summary>A site of one article that tells of a hundred and fifty years.</summary>
    public sealed class Years : IAsyncLifetime
    {
        private string content = "";
        private BuiltSite? site;

        internal Uri Article => site!.UrlOf(PageKind.Article);

        internal Uri At(string end) => new(site!.UrlOf(PageKind.Timeline), end);

        public async ValueTask InitializeAsync()
        {
            content = Directory.CreateTempSubdirectory("sources-years-").FullName;
            var text = new StringBuilder("---\ntitle: A hundred and fifty years\n---\n");
            for (int i = 0; i < 150; i++)
                text.Append(CultureInfo.InvariantCulture, $"In {1500 + i}, the council of {(i % 2 == 0 ? "Harbourton" : "Millbridge")} built a tower.\n\n");
            Directory.CreateDirectory(Path.Combine(content, "articles"));
            Directory.CreateDirectory(Path.Combine(content, "entities"));
            await File.WriteAllTextAsync(Path.Combine(content, "site.yml"), "title: Years\nbudget:\n  page: 1000\n");
            await File.WriteAllTextAsync(Path.Combine(content, "articles/years.md"), text.ToString());
            foreach (string town in (string[])["Harbourton", "Millbridge"])
                await File.WriteAllTextAsync(Path.Combine(content, $"entities/{town.ToLowerInvariant()}.md"), $"---\nkind: place\nname: {town}\n---\nA town.\n");
            site = await BuiltSite.BuildAsync(content, "/", knowsItsAddress: false, StaticHost.StrictPolicy);
        }

        public async ValueTask DisposeAsync()
        {
            if (site is not null) await site.DisposeAsync();
            Directory.Delete(content, true);
        }
    }
}
