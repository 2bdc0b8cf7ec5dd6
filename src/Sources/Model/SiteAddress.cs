namespace Sources.Model;

/// <summary>Where a site is published. The address of each page is this one and the path of the page behind it.</summary>
public static class SiteAddress
{
    /// <summary>Whether the addresses of pages can begin so: with http or https and a host, and with neither a query nor a fragment, behind which a path would be no path.</summary>
    public static bool IsBase(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 && uri.AbsoluteUri.AsSpan().IndexOfAny('?', '#') < 0;

    /// <summary>The same with one slash at its end.</summary>
    public static string Ended(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.TrimEnd('/') + "/";
    }
}
