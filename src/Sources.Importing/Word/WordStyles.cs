using DocumentFormat.OpenXml.Wordprocessing;

namespace Sources.Importing.Word;

/// <summary>What the styles of a document mean, by their names and by those they are based on.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);

    internal WordStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
            if (style.StyleId?.Value is { } id) byId.TryAdd(id, style);
    }

    /// <summary>1 for the title, 2 and more for headings; null for text.</summary>
    internal int? LevelOf(ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.Value is >= 0 and < 9 and var own) return own + 2;
        foreach (var (name, style) in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            if (name == "title") return 1;
            if (name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(name.AsSpan(8), out int level)) return Math.Clamp(level, 1, 8) + 1;
            if (style?.StyleParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and < 9 and var outline) return outline + 2;
        }
        return null;
    }

    /// <summary>Whether the paragraph is a quotation.</summary>
    internal bool IsQuote(ParagraphProperties? properties) => Chain(properties?.ParagraphStyleId?.Val?.Value).Any(s => s.Name.Contains("quote", StringComparison.Ordinal) || s.Name is "block text" or "quotations");

    /// <summary>The list that the style puts the paragraph into.</summary>
    internal NumberingProperties? NumberingOf(ParagraphProperties? properties) =>
        properties?.NumberingProperties ?? Chain(properties?.ParagraphStyleId?.Val?.Value).Select(s => s.Style?.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);

    /// <summary>Whether a style of characters is that of stress, or of strong stress.</summary>
    internal (bool Emphasis, bool Strong) StressOf(RunProperties? properties)
    {
        var names = Chain(properties?.RunStyle?.Val?.Value).Select(s => s.Name).ToList();
        return (names.Exists(n => n.Contains("emphasis", StringComparison.Ordinal)), names.Contains("strong"));
    }

    /// <summary>The style and those it is based on. A style without a definition is named by its id.</summary>
    private IEnumerable<(string Name, Style? Style)> Chain(string? id)
    {
        for (int i = 0; id is not null && i < 10; i++)
        {
            if (!byId.TryGetValue(id, out var style))
            {
                string name = id.ToLowerInvariant();
                yield return (name.StartsWith("heading", StringComparison.Ordinal) && name.Length == 8 ? $"heading {name[7]}" : name, null);
                yield break;
            }
            yield return ((style.StyleName?.Val?.Value ?? id).ToLowerInvariant(), style);
            id = style.BasedOn?.Val?.Value;
        }
    }
}
