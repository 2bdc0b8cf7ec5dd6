using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Reading;

/// <summary>What a file is by its path, and the slug that its name makes.</summary>
internal static class ContentFileName
{
    /// <summary>The kind and slug of a file, or null where it is none of ours (which is reported).</summary>
    internal static (ContentKind Kind, string Slug)? Classify(string relative, SourceLocation at, DiagnosticBag bag)
    {
        if (relative == "site.yml") return (ContentKind.Settings, "site");
        int slash = relative.IndexOf('/', StringComparison.Ordinal);
        string folder = slash < 0 ? "" : relative[..slash];
        ContentKind? kind = folder switch
        {
            "articles" => ContentKind.Article,
            "entities" => ContentKind.Entity,
            "pages" => ContentKind.Page,
            "assets" => ContentKind.Asset,
            _ => null,
        };
        if (kind is null)
        {
            bag.Warning(DiagnosticCodes.UnknownFile, at, "nothing reads this file", "content is site.yml and the folders articles, entities, pages and assets");
            return null;
        }
        string rest = relative[(slash + 1)..];
        if (kind == ContentKind.Asset) return CheckAsset(rest, at, bag) ? (ContentKind.Asset, rest) : null;
        if (kind == ContentKind.Article && rest.EndsWith(PermalinkRecord.FileEnd, StringComparison.Ordinal))
        {
            string name = rest[(rest.LastIndexOf('/') + 1)..^PermalinkRecord.FileEnd.Length];
            if (Slug.HasForm(name)) return (ContentKind.Permalinks, name);
        }
        if (!rest.EndsWith(".md", StringComparison.Ordinal))
        {
            bag.Warning(DiagnosticCodes.UnknownFile, at, $"only Markdown files (.md) are read from {folder}", "put pictures and other files into assets");
            return null;
        }
        rest = rest[..^3];
        string[] segments = kind == ContentKind.Page ? rest.Split('/') : [rest[(rest.LastIndexOf('/') + 1)..]];
        if (Array.TrueForAll(segments, Slug.HasForm))
        {
            if (DeviceNames.In(segments) is not { } device) return (kind.Value, string.Join('/', segments));
            bag.Error(DiagnosticCodes.BadFileName, at, $"`{device}` {Slug.OfDevice}", $"rename it, such as to {Slug.OtherThan(device)}");
            return null;
        }
        bag.Error(DiagnosticCodes.BadFileName, at,
            $"the name becomes an address: lower-case letters a-z, digits and hyphens, {Slug.MaxLength} at most",
            $"rename it to {string.Join('/', segments.Select(Slug.Suggest))}.md");
        return null;
    }

    private static bool CheckAsset(string path, SourceLocation at, DiagnosticBag bag)
    {
        string[] segments = path.Split('/');
        if (DeviceNames.In(segments) is { } device)
        {
            bag.Error(DiagnosticCodes.BadFileName, at, $"`{device}` {Slug.OfDevice}", "rename it");
            return false;
        }
        if (Array.Exists(segments, s => s.EndsWith('.')))
        {
            bag.Error(DiagnosticCodes.BadFileName, at, "a name that ends with a dot is another one on Windows", "rename it");
            return false;
        }
        if (path.Length <= 200 && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/')) return true;
        bag.Error(DiagnosticCodes.BadFileName, at, "the name becomes an address: letters a-z, digits, hyphens, underscores and dots", "rename it");
        return false;
    }
}
