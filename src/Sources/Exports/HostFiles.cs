using Sources.Model;

namespace Sources.Exports;

/// <summary>What hosts and crawlers look for, and the publisher's style tokens.</summary>
internal static class HostFiles
{
    /// <summary>The publisher's style tokens, where there are any.</summary>
    internal static readonly SitePath Tokens = SitePath.File("assets/tokens.css");

    internal static IEnumerable<PlannedFile> Of(Site site)
    {
        // Without this file GitHub Pages runs Jekyll over the site and drops files that begin with an underscore.
        yield return PlannedFile.OfText(".nojekyll", () => "");
        string sitemap = site.Settings.BaseUrl is { } url ? $"Sitemap: {url}sitemap.xml\n" : "";
        yield return PlannedFile.OfText("robots.txt", () => $"User-agent: *\nAllow: /\n{sitemap}");
        if (site.Settings.Tokens.Count > 0)
            yield return PlannedFile.OfText(Tokens.Value, () => $":root {{\n{string.Concat(site.Settings.Tokens.Select(t => $"  --{t.Key}: {t.Value};\n"))}}}\n");
    }
}
