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
    }
}
