namespace Sources.Markup;

/// <summary>Which addresses content may link to. A list of what is allowed: a scheme not on it does nothing on any page.</summary>
internal static class AllowedUrl
{
    /// <summary>Whether a link may carry this address: http, https, mailto, or a path without a scheme.</summary>
    internal static bool IsLink(string url) => HasScheme(url) is not { } scheme || scheme is "http" or "https" or "mailto";

    /// <summary>Whether an image may: only a path of the site, so that no page asks another host for anything.</summary>
    internal static bool IsImage(string url) => HasScheme(url) is null && !url.StartsWith("//", StringComparison.Ordinal) && !url.StartsWith('\\');

    /// <summary>
    /// The scheme a browser would see, in lower case, or null. Browsers drop tabs and line ends and skip leading control
    /// characters and blanks, so they are dropped here before looking.
    /// </summary>
    private static string? HasScheme(string url)
    {
        string seen = string.Concat(url.Where(c => c > ' ' && !char.IsControl(c))).Replace("\u00ad", "", StringComparison.Ordinal);
        int colon = seen.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return null;
        int other = seen.AsSpan().IndexOfAny("/?#");
        if (other >= 0 && other < colon) return null;
        return seen[..colon].ToLowerInvariant();
    }
}
