using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Search;

/// <summary>The search page as a reader uses it.</summary>
public sealed class SearchPage(Bench bench, SearchSites sites)
{
    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Searchbox);
    private static ILocator Named(IPage page) => page.Locator(".results .named a");
    private static ILocator Told(IPage page) => page.Locator(".results .told-list a");
    private static ILocator Said(IPage page) => page.Locator(".found");

    private Task OnAsync(Func<IPage, Task> act, Reader? reader = null) => bench.OnAsync(sites.Small.UrlOf(PageKind.Search), act, reader);
    private Task AskAsync(string words, Func<IPage, Task> act) => OnAsync(async page =>
    {
        await Field(page).FillAsync(words);
        await Assertions.Expect(Said(page)).Not.ToBeEmptyAsync();
        await act(page);
    });

    [Theory]
    [InlineData("Stepanakert")]
    [InlineData("khankendi")]
    [InlineData("Xankəndi")]
    [InlineData("XANKENDI")]
    [InlineData("Ստեփանակերտ")]
    [InlineData("степанакерт")]
    [InlineData("Khankend")]
    [InlineData("Hankendi")]
    public Task A_town_is_found_under_each_of_its_names_with_what_is_said_of_it(string name) => AskAsync(name, async page =>
    {
        await Assertions.Expect(Named(page).First).ToContainTextAsync("Stepanakert");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(2);
        await Assertions.Expect(Told(page).Filter(new() { HasText = "council of Stepanakert" }).Locator("mark")).ToHaveTextAsync("Stepanakert");
        await Assertions.Expect(Told(page).Filter(new() { HasText = "maps of the neighbours" }).Locator("mark")).ToHaveTextAsync("Khankendi");
    });

    [Theory]
    [InlineData("3.4")]
    [InlineData("¶ 3.4")]
    [InlineData("s3-4")]
    public Task A_statement_is_found_by_what_its_page_calls_it(string name) => AskAsync(name, async page =>
    {
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
        await Assertions.Expect(Told(page)).ToHaveAttributeAsync("href", new Regex("#s3-4$"));
    });

    [Fact]
    public Task A_number_finds_the_statement_that_is_called_so_first_and_those_that_say_it() => AskAsync("2.1", async page =>
    {
        // Two articles have one that is called so, a third says the number.
        await Assertions.Expect(Told(page)).ToHaveCountAsync(3);
        await Assertions.Expect(Told(page).First).ToHaveAttributeAsync("href", new Regex("#s2-1$"));
        await Assertions.Expect(Told(page).Last).ToContainTextAsync("2.1 metres");
        await page.GetByLabel("Article").SelectOptionAsync("river");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
        await Assertions.Expect(Told(page)).ToContainTextAsync("2.1 metres");
        await Field(page).FillAsync("¶ 2.1");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(0);
        await page.GetByLabel("Article").SelectOptionAsync("town");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
    });

    [Fact]
    public Task Of_statements_of_one_number_some_are_shown_and_more_on_demand() => OnAsync(async page =>
    {
        foreach (string asked in (string[])["1.1", "¶ 1.1", "s1-1"])
        {
            string found = await page.EvaluateAsync<string>("async asked => { let most = 0; const found = await SourcesSearch.find(asked, {}, 2, part => most = Math.max(most, part.statements.length)); return [most, found.statements.length, found.more, found.statements[0].number].join(' ') }", asked);
            Assert.Equal("2 2 true 1.1", found);
        }
    });

    [Fact]
    public Task A_long_text_without_blanks_is_shown_around_what_was_found() => AskAsync("玉", async page =>
    {
        var told = Told(page).Locator(".told");
        await Assertions.Expect(told.Locator("mark")).ToHaveTextAsync("玉");
        Assert.Matches("^… 石{80,120}玉石{200,300} …$", await told.InnerTextAsync());
    });

    [Fact]
    public Task What_is_found_runs_the_way_of_its_own_words() => AskAsync("الجدار", async page =>
        Assert.Equal(["rtl"], await Told(page).Locator(".told").EvaluateAllAsync<string[]>("all => all.map(one => getComputedStyle(one).direction)")));

    [Fact]
    public Task Where_something_was_narrowed_nothing_is_said_of_all_statements() => AskAsync("nobody kept", async page =>
    {
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
        await page.GetByLabel("Article").SelectOptionAsync("river");
        await Assertions.Expect(page.Locator(".results > p")).ToHaveTextAsync("None of these has all of this; these have the most of it.");
    });

    [Theory]
    [InlineData("Heydar Aliyev")]
    [InlineData("aliyev")]
    [InlineData("Гейдар Алиев")]
    [InlineData("Алиев")]
    [InlineData("who is Aliyev?")]
    [InlineData("Haydar Aliev")]
    public Task A_person_is_found_in_any_letters(string name) => AskAsync(name, async page =>
    {
        await Assertions.Expect(Named(page).First).ToContainTextAsync("Heydər Əliyev");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
        await Assertions.Expect(Told(page)).ToContainTextAsync("rose to the head of the party");
    });

    [Theory]
    [InlineData("1920", "s1-1 s1-2 s1-3")]
    [InlineData("December 1920", "s1-3")]
    [InlineData("29 November 1920", "s1-1 s1-2")]
    [InlineData("1920-11-29", "s1-1 s1-2")]
    [InlineData("1920s", "s1-1 s1-2 s1-3")]
    [InlineData("1990", "s1-4")]
    [InlineData("1960..1975", "s3-1 s3-2")]
    [InlineData("1855", "s3-3")]
    [InlineData("1935", "s1-1 s1-2")]
    [InlineData("before 1900", "s3-3")]
    [InlineData("council 1920", "s1-1")]
    [InlineData("council 1971", "s3-2")]
    public Task Dates_find_what_happened_then(string typed, string statements) => AskAsync(typed, async page =>
    {
        var found = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.told-list a')].map(link => link.hash.slice(1))");
        Assert.Equal(statements, string.Join(' ', found));
    });

    [Theory]
    [InlineData("\"water asks nobody\"", 1)]
    [InlineData("\"asks the water\"", 1)]
    [InlineData("\"nobody water\"", 0)]
    [InlineData("nobody water", 2)]
    [InlineData("\"the railw", 1)]
    [InlineData("\"the railw\"", 0)]
    [InlineData("railways", 1)]
    public Task Quotation_marks_make_a_phrase(string typed, int statements) => AskAsync(typed, page => Assertions.Expect(Told(page)).ToHaveCountAsync(statements));

    [Fact]
    public Task A_misspelt_name_is_taken_for_the_nearest_and_that_is_said() => AskAsync("Ordjonikidze", async page =>
    {
        await Assertions.Expect(Named(page).First).ToContainTextAsync("Ordzhonikidze");
        await Assertions.Expect(page.Locator(".results p").First).ToContainTextAsync("“ordzhonikidze”");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
    });

    [Fact]
    public Task A_word_that_nothing_has_is_left_out_and_that_is_said() => AskAsync("flood zzyzx", async page =>
    {
        await Assertions.Expect(page.Locator(".results p").First).ToContainTextAsync("Nothing has “zzyzx”");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
    });

    [Fact]
    public Task Nothing_found_is_said() => AskAsync("zzyzx", page => Assertions.Expect(Said(page)).ToContainTextAsync("Nothing found"));

    [Fact]
    public Task A_result_leads_to_the_statement_itself() => AskAsync("clerks", async page =>
    {
        var found = Told(page).First;
        await Assertions.Expect(found.Locator("mark")).ToHaveTextAsync("clerks");
        await Assertions.Expect(found.Locator(".section.timeline")).ToHaveTextAsync("timeline");
        await Assertions.Expect(found.Locator(".date")).ToHaveTextAsync("29 November 1920");
        await found.ClickAsync();
        Assert.EndsWith("/articles/town/index.html#s1-2", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[id='s1-2']")).ToBeInViewportAsync();
    });

    [Fact]
    public Task What_is_found_is_narrowed_by_part_kind_and_article() => AskAsync("nobody", async page =>
    {
        await Assertions.Expect(Told(page)).ToHaveCountAsync(3);
        await page.GetByLabel("Part").SelectOptionAsync("analysis");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
        await page.GetByLabel("Part").SelectOptionAsync("");
        await page.GetByLabel("Article").SelectOptionAsync("river");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(2);
        await page.GetByLabel("Naming a").SelectOptionAsync("person");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"(?=.*\bq=nobody\b)(?=.*\barticle=river\b)(?=.*\bkind=person\b)"));
        await page.ReloadAsync();
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
        await Assertions.Expect(Field(page)).ToHaveValueAsync("nobody");
    });

    [Fact]
    public Task A_search_is_returned_to() => AskAsync("“post office”", async page =>
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q="));
        await Told(page).First.ClickAsync();
        await page.GoBackAsync();
        await Assertions.Expect(Field(page)).ToHaveValueAsync("“post office”");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
    });

    [Fact]
    public Task It_goes_by_keyboard_alone() => bench.OnAsync(new Uri(sites.Small.Host.Address, "articles/town/index.html"), async page =>
    {
        // Keys go to the window that is in front: another test's may be, and one that was just used for another page has the keyboard for sure once it is clicked.
        await page.BringToFrontAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();
        await page.Keyboard.PressAsync("/");
        // Asked of the page again and again: waiting for the event of the navigation can miss it when the key's navigation is done before the wait has begun.
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search/index\\.html$"));
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("stepan");
        await Assertions.Expect(Said(page)).ToHaveTextAsync("1 name, 2 statements");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Named(page).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Told(page).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Field(page)).ToBeFocusedAsync();
        await Assertions.Expect(Field(page)).ToHaveValueAsync("stepan");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Field(page)).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator(".all-names")).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("clerks");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Told(page).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/articles/town/index\\.html#s1-2$"));
    });

    [Fact]
    public Task The_index_is_loaded_on_first_use_only() => OnAsync(async page =>
    {
        Assert.Equal("undefined", await page.EvaluateAsync<string>("() => typeof self.SOURCES_INDEX"));
        await Field(page).PressSequentiallyAsync("flood");
        await Assertions.Expect(Told(page).First).ToBeVisibleAsync();
        Assert.Equal(1, await page.EvaluateAsync<int>("() => performance.getEntriesByType('resource').filter(one => one.name.includes('/search/index.js')).length"));
    });

    [Fact]
    public Task A_large_site_shows_some_and_more_on_demand() => bench.OnAsync(sites.Large.UrlOf(PageKind.Search), async page =>
    {
        await Field(page).FillAsync("river");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(20);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show more statements" }).ClickAsync();
        await Assertions.Expect(Told(page)).ToHaveCountAsync(60);
        await Assertions.Expect(Told(page).Nth(20)).ToBeFocusedAsync();
        await Field(page).FillAsync("Nameba");
        await Assertions.Expect(Named(page)).ToHaveCountAsync(1);
    });

    [Fact]
    public Task A_large_site_is_searched_from_the_disk() => bench.OnAsync(sites.Large.FileOf(PageKind.Search), async page =>
    {
        await Field(page).FillAsync("w44x14");
        await Assertions.Expect(Told(page)).ToHaveCountAsync(1);
        await Assertions.Expect(Told(page).Locator("mark")).ToHaveTextAsync("w44x14");
    });

    [Theory]
    [InlineData(1440, false)]
    [InlineData(360, true)]
    public Task What_is_found_is_accessible(int width, bool dark) => OnAsync(async page =>
    {
        await Field(page).FillAsync("nobody 1990 Stepanakert");
        await Assertions.Expect(Said(page)).Not.ToBeEmptyAsync();
        Check.None(await Accessibility.RunAxeAsync(page, "results"), "axe found");
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out");
    }, new Reader { Width = width, Dark = dark });

    [Fact]
    public Task Without_scripts_every_name_is_listed() => OnAsync(async page =>
    {
        Assert.Equal(0, await page.Locator("input >> visible=true").CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Xankəndi" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Stepanakert");
    }, new Reader { Scripts = false });
}
