namespace Sources.Cli.Serving;

/// <summary>Where on its host a site begins.</summary>
internal static class BasePath
{
    /// <summary>The path with a slash at both ends; null where it is none.</summary>
    public static string? Parse(string path)
    {
        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(segments, s => s is "." or ".." || !s.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~'))) return null;
        return segments.Length == 0 ? "/" : $"/{string.Join('/', segments)}/";
    }

    /// <summary>The path of an address; null where it is none.</summary>
    public static string? Of(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? Parse(uri.AbsolutePath) : null;
}
