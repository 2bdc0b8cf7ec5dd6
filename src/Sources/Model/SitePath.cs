namespace Sources.Model;

/// <summary>
/// The path of a file of the site, relative to its root: forward slashes, no leading slash, never <c>.</c>, <c>..</c> or an
/// empty segment, so no path can lead outside the output folder.
/// </summary>
public readonly record struct SitePath : IComparable<SitePath>
{
    /// <summary>Out of so many folders.</summary>
    private static readonly string[] Ups = ["", "../", "../../", "../../../", "../../../../"];

    private SitePath(string value) => Value = value;

    /// <summary>The path, for example <c>articles/x/index.html</c>.</summary>
    public string Value { get; }

    /// <summary>A file.</summary>
    /// <exception cref="ArgumentException">The path is empty, absolute, or has a segment that climbs, or a character no host can serve.</exception>
    public static SitePath File(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(range) is "" or "." or ".." || path.AsSpan(range).IndexOfAny('\\', ':', '\0') >= 0)
                throw new ArgumentException($"Not a path inside the site: {path}", nameof(path));
        }
        return new SitePath(path);
    }

    /// <summary>The page of a folder: <c>folder/index.html</c>, or <c>index.html</c> for the root (an empty folder).</summary>
    public static SitePath Page(string folder) => folder.Length == 0 ? new SitePath("index.html") : File(folder + "/index.html");

    /// <summary>From this page to the root: <c>../../</c>, or an empty text at the root.</summary>
    public string ToRoot => string.Concat(Enumerable.Repeat("../", Value.AsSpan().Count('/')));

    /// <summary>
    /// The address of <paramref name="target"/> seen from this page. Pages are named with their <c>index.html</c>, because a site
    /// opened from disk has no server that would find it.
    /// </summary>
    public string LinkTo(SitePath target, string? fragment = null)
    {
        string suffix = fragment is null ? "" : "#" + fragment;
        if (target.Value == Value) return suffix.Length > 0 ? suffix : System.IO.Path.GetFileName(Value);
        // Up to and with the last slash of the folders that both stand in.
        int shared = 0;
        for (int i = 0; i < Value.Length && i < target.Value.Length && Value[i] == target.Value[i]; i++)
            if (Value[i] == '/') shared = i + 1;
        int up = Value.AsSpan(shared).Count('/');
        return string.Concat(up < Ups.Length ? Ups[up] : string.Concat(Enumerable.Repeat("../", up)), target.Value.AsSpan(shared), suffix);
    }

    /// <summary>The address a host serves the page under: without <c>index.html</c>.</summary>
    public string PublicAddress => Value.EndsWith("/index.html", StringComparison.Ordinal) ? Value[..^10] : Value == "index.html" ? "" : Value;

    /// <summary>Ordinal order.</summary>
    public int CompareTo(SitePath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(SitePath left, SitePath right) => left.CompareTo(right) < 0;
    /// <summary>Ordinal order.</summary>
    public static bool operator >(SitePath left, SitePath right) => left.CompareTo(right) > 0;
    /// <summary>Ordinal order.</summary>
    public static bool operator <=(SitePath left, SitePath right) => left.CompareTo(right) <= 0;
    /// <summary>Ordinal order.</summary>
    public static bool operator >=(SitePath left, SitePath right) => left.CompareTo(right) >= 0;
}
