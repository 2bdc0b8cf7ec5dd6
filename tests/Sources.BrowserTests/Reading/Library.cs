using System.Globalization;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>The home page of many articles: a library, by date, subject and source.</summary>
public sealed class Library(Bench bench, Library.Shelf shelf) : IClassFixture<Library.Shelf>
{
    [Fact]
    public Task A_subject_leaves_the_articles_that_name_it() => bench.OnAsync(shelf.Home, async page =>
    {
        var filter = page.GetByRole(AriaRole.Group, new() { Name = "Filter the articles" });
        await filter.GetByLabel("Subject").SelectOptionAsync(new SelectOptionValue { Value = "harbourton" });
        await Assertions.Expect(filter.GetByRole(AriaRole.Status)).ToHaveTextAsync("7 of 14 articles");
        await Assertions.Expect(page.Locator(".shelf .card:visible")).ToHaveCountAsync(7);
        Assert.Contains("entity=harbourton", page.Url, StringComparison.Ordinal);
    });

    [Fact]
    public Task The_articles_can_be_put_in_order_of_what_they_tell_or_of_title() => bench.OnAsync(shelf.Home, async page =>
    {
        var order = page.GetByLabel("In order of");
        await order.SelectOptionAsync(new SelectOptionValue { Value = "time" });
        Assert.Equal(Enumerable.Range(0, 14).Select(Title), await TitlesAsync(page));
        await order.SelectOptionAsync(new SelectOptionValue { Value = "title" });
        Assert.Equal(Enumerable.Range(0, 14).Select(Title).Order(StringComparer.Ordinal), await TitlesAsync(page));
        await page.ReloadAsync();
        Assert.Equal(Enumerable.Range(0, 14).Select(Title).Order(StringComparer.Ordinal), await TitlesAsync(page));
    });

    [Fact]
    public Task A_source_leaves_its_articles() => bench.OnAsync(shelf.Home, async page =>
    {
        await page.GetByLabel("Source").SelectOptionAsync(new SelectOptionValue { Label = "The Lantern (5)" });
        await Assertions.Expect(page.Locator(".shelf .card:visible")).ToHaveCountAsync(5);
    });

    [Fact]
    public Task Without_scripts_every_article_is_there() => bench.OnAsync(shelf.Home, async page =>
    {
        await Assertions.Expect(page.Locator(".shelf .card")).ToHaveCountAsync(14);
        await Assertions.Expect(page.Locator(".filter")).ToBeHiddenAsync();
    }, new Reader { Scripts = false });

    private static string Title(int number) => $"{(char)('A' + (number * 5 % 14))} tale of {1800 + (number * 10)}";

    private static async Task<IReadOnlyList<string>> TitlesAsync(IPage page) => await page.Locator(".shelf .card h2").AllInnerTextsAsync();

    /// <summary>A site of fourteen articles.</summary>
    public sealed class Shelf : IAsyncLifetime
    {
        private string content = "";
        private BuiltSite? site;

        internal Uri Home => site!.UrlOf(PageKind.Home);

        public async ValueTask InitializeAsync()
        {
            content = Directory.CreateTempSubdirectory("sources-library-").FullName;
            Write("site.yml", "title: Shelf\ndescription: Fourteen tales.\n");
            Write("entities/harbourton.md", "---\nkind: place\nname: Harbourton\n---\nA town.\n");
            Write("entities/millbridge.md", "---\nkind: place\nname: Millbridge\n---\nA town.\n");
            for (int i = 0; i < 14; i++)
            {
                string town = i % 2 == 0 ? "Harbourton" : "Millbridge";
                string year = (1800 + (i * 10)).ToString(CultureInfo.InvariantCulture);
                string journal = i % 3 == 0 ? "The Lantern" : "The Ferry";
                Write($"articles/tale-{i:00}.md", $"---\ntitle: {Title(i)}\nsource:\n  title: {Title(i)}\n  container-title: {journal}\n  issued: \"{1950 + (i * 7 % 40)}\"\n---\nIn {year}, the council of {town} built a bridge.\n\nA bridge is worth more than a wall.\n");
            }
            site = await BuiltSite.BuildAsync(content, "/", knowsItsAddress: false, StaticHost.StrictPolicy);
        }

        public async ValueTask DisposeAsync()
        {
            if (site is not null) await site.DisposeAsync();
            Directory.Delete(content, true);
        }

        private void Write(string path, string text)
        {
            string file = Path.Combine(content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
