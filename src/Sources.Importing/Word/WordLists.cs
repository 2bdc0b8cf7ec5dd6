using System.Xml.Linq;

namespace Sources.Importing.Word;

/// <summary>What the lists of a document look like, and how far they have counted.</summary>
internal sealed class WordLists(XElement? numbering)
{
    /// <summary>A larger number begins no list of Markdown.</summary>
    private const int MostNumber = 99_999_999;
    private const int LastLevel = 8;

    /// <summary>The last number of each level. Lists of one kind count on where they do not say where to begin.</summary>
    private readonly Dictionary<(int Kind, int Level), int> counts = [];
    private readonly HashSet<(int List, int Level)> begun = [];

    /// <summary>Whether the next item of a list is numbered, and with what; null where its level shows no sign at all.</summary>
    internal (bool IsOrdered, int Number)? Next(int list, int level)
    {
        var instance = numbering.Children("num").FirstOrDefault(i => i.Number("numId") == list);
        if (instance is null) return list == 0 ? null : (false, 1);
        int? kind = instance.Child("abstractNumId").Number();
        var found = numbering.Children("abstractNum").FirstOrDefault(a => a.Number("abstractNumId") == kind).Children("lvl").FirstOrDefault(l => l.Number("ilvl") == level);
        string? format = found.Child("numFmt").Says();
        if (format is null) return (false, 1);
        if (format == "none") return null;
        int? own = instance.Children("lvlOverride").FirstOrDefault(o => o.Number("ilvl") == level).Child("startOverride").Number();
        return (format != "bullet", Count(list, kind ?? 0, level, own, found.Child("start").Number() ?? 1));
    }

    private int Count(int list, int kind, int level, int? own, int start)
    {
        bool beginsAnew = begun.Add((list, level)) && own is not null;
        int number = Math.Clamp(!beginsAnew && counts.TryGetValue((kind, level), out int last) ? last + 1 : own ?? start, 0, MostNumber);
        counts[(kind, level)] = number;
        // What stands in an item is counted anew in the next.
        for (int deeper = level + 1; deeper <= LastLevel; deeper++) counts.Remove((kind, deeper));
        return number;
    }
}
