using Sources.Verifying;

namespace Sources.Tests.Support;

/// <summary>All that holds for every site.</summary>
internal static class SiteRules
{
    public static void Hold(TestSite site)
    {
        HtmlRules.Hold(site);
        LinkRules.Hold(site);
        ConservationRules.Hold(site);
        BothWaysRules.Hold(site);
        DataRules.Hold(site);
        Assert.Equal([], SiteVerifier.Verify(site.Output).Findings.Select(f => f.ToString()));
    }
}
