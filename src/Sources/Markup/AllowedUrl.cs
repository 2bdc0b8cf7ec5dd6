namespace Sources.Markup;

/// <summary>Which addresses content may link to. A list of what is allowed: a scheme not on it does nothing on any page.</summary>
internal static class AllowedUrl
{
    /// <summary>Whether a link may carry this address: http, https, mailto, or a path without a scheme.</summary>
    internal static bool IsLink(string url) => HasScheme(url) is not { } scheme || scheme is "http" or "https" or "mailto";

    /// <summary>Whether an image may: only a path of the site, so that no page asks another host for anything.</summary>
    internal static bool IsImage(string url) => HasScheme(url) is null && Seen(url) is var seen && !seen.StartsWith('\\') && !seen.Replace('\\', '/').StartsWith("//", StringComparison.Ordinal);

    /// <summary>What a browser looks at: it drops tabs and line ends and skips leading control characters and blanks, so all of them are dropped before anything is asked of an address.</summary>
    private static string Seen(string url) => string.Concat(url.Where(c => c > ' ' && !char.IsControl(c))).Replace("\u00ad", "", StringComparison.Ordinal);

    /// <summary>The scheme a browser would see, in lower case, or null.</summary>
    private static string? HasScheme(string url)
    {
        string seen = Seen(url);
        int colon = seen.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return null;
        int other = seen.AsSpan().IndexOfAny("/?#");
        if (other >= 0 && other < colon) return null;
        return seen[..colon].ToLowerInvariant();
    }
}
