using System.Xml.Linq;

namespace Sources.Importing.Word;

/// <summary>What the styles of a document mean, by their names and by those they are based on.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);
    private readonly bool hasHidden;

    internal WordStyles(XElement? styles)
    {
        foreach (var style in styles.Children("style"))
            if (style.Says("styleId") is { } id) byId.TryAdd(id, style);
        hasHidden = byId.Values.Any(s => s.Child("rPr").Child("vanish") is not null);
    }

    /// <summary>1 for the title, 2 and more for headings; null for text.</summary>
    internal int? LevelOf(XElement? properties)
    {
        if (properties.Child("outlineLvl").Number() is >= 0 and < 9 and var own) return own + 2;
        foreach (var (name, style) in Chain(properties.Child("pStyle").Says()))
        {
            if (name == "title") return 1;
            if (name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(name.AsSpan(8), out int level)) return Math.Clamp(level, 1, 8) + 1;
            if (style.Child("pPr").Child("outlineLvl").Number() is >= 0 and < 9 and var outline) return outline + 2;
        }
        return null;
    }

    /// <summary>Whether the paragraph is a quotation.</summary>
    internal bool IsQuote(XElement? properties) => Chain(properties.Child("pStyle").Says()).Any(s => s.Name.Contains("quote", StringComparison.Ordinal) || s.Name is "block text" or "quotations");

    /// <summary>Whether the paragraph is a line of a table of contents, or stands above one.</summary>
    internal bool IsContents(XElement? properties) =>
        Chain(properties.Child("pStyle").Says()).Any(s => s.Name is "toc heading" or "tocheading" || (s.Name.StartsWith("toc", StringComparison.Ordinal) && s.Name.AsSpan(3).Trim() is [>= '1' and <= '9']));

    /// <summary>Whether a run is hidden: what it says itself goes before its style, and that before the style of its paragraph.</summary>
    internal bool IsHidden(XElement? properties, XElement run)
    {
        if (properties.Child("vanish") is { } own) return own.IsOn();
        return hasHidden && (HiddenBy(properties.Child("rStyle")) ?? HiddenBy(run.Around("p").Child("pPr").Child("pStyle"))).IsOn();
    }

    private XElement? HiddenBy(XElement? style) => Chain(style.Says()).Select(s => s.Style.Child("rPr").Child("vanish")).FirstOrDefault(v => v is not null);

    /// <summary>The list that the style puts the paragraph into.</summary>
    internal XElement? NumberingOf(XElement? properties) =>
        properties.Child("numPr") ?? Chain(properties.Child("pStyle").Says()).Select(s => s.Style.Child("pPr").Child("numPr")).FirstOrDefault(n => n is not null);

    /// <summary>Whether a style of characters is that of stress, or of strong stress.</summary>
    internal (bool Emphasis, bool Strong) StressOf(XElement? properties)
    {
        var names = Chain(properties.Child("rStyle").Says()).Select(s => s.Name).ToList();
        return (names.Exists(n => n.Contains("emphasis", StringComparison.Ordinal)), names.Contains("strong"));
    }

    /// <summary>The style and those it is based on. A style without a definition is named by its id.</summary>
    private IEnumerable<(string Name, XElement? Style)> Chain(string? id)
    {
        for (int i = 0; id is not null && i < 10; i++)
        {
            if (!byId.TryGetValue(id, out var style))
            {
                string name = id.ToLowerInvariant();
                yield return (name.StartsWith("heading", StringComparison.Ordinal) && name.Length == 8 ? $"heading {name[7]}" : name, null);
                yield break;
            }
            yield return ((style.Child("name").Says() ?? id).ToLowerInvariant(), style);
            id = style.Child("basedOn").Says();
        }
    }
}
