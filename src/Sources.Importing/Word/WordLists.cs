using System.Xml.Linq;

namespace Sources.Importing.Word;

/// <summary>What the lists of a document look like.</summary>
internal sealed class WordLists(XElement? numbering)
{
    /// <summary>Whether a level of a list is numbered, and from which number on; null where it shows no sign at all.</summary>
    internal (bool IsOrdered, int First)? LevelOf(int list, int level)
    {
        var instance = numbering.Children("num").FirstOrDefault(i => i.Number("numId") == list);
        if (instance is null) return list == 0 ? null : (false, 1);
        var kind = numbering.Children("abstractNum").FirstOrDefault(a => a.Number("abstractNumId") == instance.Child("abstractNumId").Number());
        var found = kind.Children("lvl").FirstOrDefault(l => l.Number("ilvl") == level);
        string? format = found.Child("numFmt").Says();
        if (format is null) return (false, 1);
        if (format == "none") return null;
        int first = instance.Children("lvlOverride").FirstOrDefault(o => o.Number("ilvl") == level).Child("startOverride").Number() ?? found.Child("start").Number() ?? 1;
        return (format != "bullet", Math.Max(0, first));
    }
}
