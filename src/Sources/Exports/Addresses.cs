using Sources.Model;

namespace Sources.Exports;

/// <summary>Addresses in files that are read away from the site.</summary>
internal static class Addresses
{
    /// <summary>The address on the web where the site's own is known, else the path from the root of the site.</summary>
    internal static string Of(Site site, SitePath path, string? fragment = null)
    {
        string anchor = fragment is null ? "" : "#" + fragment;
        return site.Settings.BaseUrl is { } root ? root + path.PublicAddress + anchor : path.Value + anchor;
    }
}
