using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>
/// What a screen reader is told of each kind of page: landmarks and headings, in order, with their names. The text itself is other tests' matter, so
/// that these files change only when the structure does. Written anew with <c>SOURCES_TESTS_REWRITE=1</c>.
/// </summary>
public sealed class Outlines(Bench bench)
{
    private const string Outline = """
        () => {
          const named = e => e.getAttribute('aria-label') ?? (e.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean).map(id => document.getElementById(id)?.textContent.trim() ?? '?').join(' ');
          const roles = { HEADER: 'banner', NAV: 'navigation', MAIN: 'main', FOOTER: 'contentinfo', ASIDE: 'complementary', SECTION: 'region', FIGURE: 'figure', FORM: 'form' };
          const lines = [];
          for (const e of document.querySelectorAll('body > header, nav, main, body > footer, aside, section, figure, form, h1, h2, h3, h4, [role=group], [role=status]')) {
            if (!e.checkVisibility() && !e.matches('[role=status]')) continue;
            const heading = /^H[1-4]$/.test(e.tagName);
            const name = heading ? e.textContent.trim().replace(/\s+/g, ' ') : named(e);
            const role = heading ? 'heading ' + e.tagName[1] : e.getAttribute('role') ?? roles[e.tagName];
            if (e.tagName === 'SECTION' && !name) continue;
            lines.push(name ? `${role} "${name.length > 80 ? name.slice(0, 79) + '…' : name}"` : role);
          }
          return lines.join('\n') + '\n';
        }
        """;

    public static TheoryData<string> Kinds => [PageKind.Home, PageKind.Article, PageKind.Timeline, PageKind.Analysis, PageKind.Coverage, PageKind.Place, PageKind.Names, PageKind.Search, PageKind.NotFound];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Landmarks_and_headings_are_the_agreed_ones(string kind) => bench.OnAsync(PageKind.Odd, kind, async page =>
    {
        string file = Repository.At("tests", "Sources.BrowserTests", "Reading", "Outlines", kind.Replace(' ', '-') + ".txt");
        string told = await page.EvaluateAsync<string>(Outline);
        if (Environment.GetEnvironmentVariable("SOURCES_TESTS_REWRITE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, told, TestContext.Current.CancellationToken);
        }
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), told);
    });
}
