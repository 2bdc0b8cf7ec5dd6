using Sources.Importing.Documents;

namespace Sources.Importing.Texts;

/// <summary>Lines such as <c>Author: Ada Byrd</c> in front of a text.</summary>
internal static class TextHeaders
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = "title",
        ["subtitle"] = "subtitle",
        ["author"] = "author",
        ["authors"] = "author",
        ["by"] = "author",
        ["date"] = "issued",
        ["published"] = "issued",
        ["issued"] = "issued",
        ["source"] = "container-title",
        ["journal"] = "container-title",
        ["publication"] = "container-title",
        ["newspaper"] = "container-title",
        ["in"] = "container-title",
        ["publisher"] = "publisher",
        ["issue"] = "issue",
        ["number"] = "issue",
        ["url"] = "url",
        ["link"] = "url",
        ["address"] = "url",
        ["language"] = "language",
        ["rights"] = "rights",
        ["copyright"] = "rights",
        ["licence"] = "rights",
        ["license"] = "rights",
        ["summary"] = "summary",
        ["abstract"] = "summary",
    };

    /// <summary>Reads them and answers with the first line of the text behind them.</summary>
    internal static int Read(List<string> lines, ImportDocument document)
    {
        int first = lines.FindIndex(l => l.Trim().Length > 0);
        if (first < 0) return 0;
        int end = first, known = 0;
        for (; end < lines.Count && Split(lines[end]) is var (key, _); end++)
            if (Fields.ContainsKey(key)) known++;
        // One line alone may be the first sentence of the text; two that we know are a head.
        bool isHead = end > first && (end == lines.Count || lines[end].Trim().Length == 0) && known * 2 >= end - first && Split(lines[first]) is var (opening, _) && Fields.ContainsKey(opening);
        if (!isHead) return first;
        for (int i = first; i < end; i++)
        {
            var (key, value) = Split(lines[i])!.Value;
            if (!Take(key, value, document.Record))
            {
                document.OtherFields.Add(lines[i].Trim());
                document.Doubt(null, $"no key is for “{lines[i].Trim()}”; it stands as a comment");
            }
        }
        return end;
    }

    private static bool Take(string key, string value, DocumentRecord record)
    {
        if (!Fields.TryGetValue(key, out string? field)) return false;
        if (field == "issued") return WrittenDates.ToEdtf(value) is { } date && record.Offer(field, date);
        if (field != "author") return record.Offer(field, value);
        foreach (string name in WrittenNames.Split(value)) record.OfferAuthor(name);
        return record.Authors.Count > 0;
    }

    private static (string Key, string Value)? Split(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > 24 || colon + 2 > line.Length || line[colon + 1] is not (' ' or '\t')) return null;
        string key = line[..colon].Trim();
        return key.Length > 1 && key.All(c => char.IsLetter(c) || c is ' ' or '-') && (char.IsUpper(key[0]) || key.All(char.IsLower)) ? (key, line[(colon + 1)..].Trim()) : null;
    }
}
