using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Security;

/// <summary>The policy that each page states stops nothing that a reader does, whether the page comes from a host or from the disk.</summary>
public sealed class PolicyHolds(Bench bench)
{
    private static readonly Dictionary<string, string[]> Expected = new()
    {
        [PageKind.Article] = ["switches", "line of time", "note", "preview", "citation", "statement", "keys"],
        [PageKind.Timeline] = ["filter", "line of time", "citation"],
        [PageKind.Coverage] = ["filter", "preview"],
        [PageKind.Search] = ["search"],
    };

    public static TheoryData<string, string, bool> All()
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var row in PageKind.All())
        {
            var (site, kind) = row.Data;
            data.Add(site, kind, false);
            // A site that knows its address says it on the page for what does not exist, which a host alone can show.
            if (site == PageKind.Own || kind is not (PageKind.NotFound or PageKind.NotFoundDeep)) data.Add(site, kind, true);
        }
        return data;
    }

    [Theory, MemberData(nameof(All))]
    public Task Everything_on_a_page_works_under_its_policy(string site, string kind, bool fromDisk) => bench.OnAsync(fromDisk ? bench.Site(site).FileOf(kind) : bench.Site(site).UrlOf(kind), async page =>
    {
        Assert.Equal(1, await page.Locator("meta[http-equiv='Content-Security-Policy']").CountAsync());
        var used = await Hands.TryAllAsync(page, "the 1920");
        // Notes are not in every article.
        if (Expected.TryGetValue(kind, out string[]? expected)) Assert.All(expected.Where(e => e != "note" || site == PageKind.Odd), e => Assert.Contains(e, used));
        // The linked data are read by programs, and the policy is about what runs.
        Assert.Equal(await page.Locator("script[type='application/ld+json']").CountAsync(), await page.EvaluateAsync<int>("() => [...document.querySelectorAll('script[type=\"application/ld+json\"]')].filter(one => JSON.parse(one.text)['@context']).length"));
    });
}
