using Sources.Dates;
using Sources.Model;

namespace Sources.Pages;

/// <summary>Words of the site's own that several pages use.</summary>
internal static class Wording
{
    internal static string Kind(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Place => "place",
        EntityKind.Organization => "organization",
        EntityKind.Event => "event",
        _ => "concept",
    };

    internal static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}";

    internal static string Join(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + " and " + words[^1],
    };

    /// <summary>The first words of a text, cut at a blank.</summary>
    internal static string Shorten(string text, int length = 90) => FirstWords.Of(text, length);

    /// <summary>The years from the first to the last entry, "1920 to 2023", or null without a dated entry.</summary>
    internal static string? Span(IEnumerable<EntryTime> times)
    {
        int? first = null, last = null;
        foreach (var time in times)
        {
            if (time.Value is not { } value) continue;
            int? from = value.Lower?.Year ?? value.Upper?.Year, to = value.Upper?.Year ?? value.Lower?.Year;
            if (from < first || first is null) first = from;
            if (to > last || last is null) last = to;
        }
        if (first is null || last is null) return null;
        return first == last ? Year(first.Value) : $"{Year(first.Value)} to {Year(last.Value)}";
    }

    /// <summary>A year in words: 0 is 1 BC.</summary>
    internal static string Year(int year) => Edtf.FromYear(year).ToEnglish();
}
