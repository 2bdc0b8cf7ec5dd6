using DocumentFormat.OpenXml.Wordprocessing;

namespace Sources.Importing.Word;

/// <summary>What the lists of a document look like.</summary>
internal sealed class WordLists(Numbering? numbering)
{
    /// <summary>Whether a level of a list is numbered, and from which number on; null where it shows no sign at all.</summary>
    internal (bool IsOrdered, int First)? LevelOf(int list, int level)
    {
        var instance = numbering?.Elements<NumberingInstance>().FirstOrDefault(i => i.NumberID?.Value == list);
        if (instance is null) return list == 0 ? null : (false, 1);
        var kind = numbering!.Elements<AbstractNum>().FirstOrDefault(a => a.AbstractNumberId?.Value == instance.AbstractNumId?.Val?.Value);
        var found = kind?.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);
        var format = found?.NumberingFormat?.Val;
        if (format is null) return (false, 1);
        if (format.Value == NumberFormatValues.None) return null;
        int first = instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value ?? found!.StartNumberingValue?.Val?.Value ?? 1;
        return (format.Value != NumberFormatValues.Bullet, Math.Max(0, first));
    }
}
