using System.Text;

namespace Sources.Citing;

/// <summary>
/// Works in the RIS format (specification of 2011): a tag of two letters, two blanks, a hyphen and a blank; one value a line; lines end with CR and LF. An edition and
/// its original are two records; what the edition does with the original stands in a note.
/// </summary>
public static class Ris
{
    /// <summary>The works, each followed by its original.</summary>
    public static string Write(IEnumerable<CitedWork> works)
    {
        ArgumentNullException.ThrowIfNull(works);
        return string.Concat(works.SelectMany(w => w.Original is { } original ? (CitedWork[])[w, original] : [w]).Select(Record));
    }

    private static string Record(CitedWork work)
    {
        var record = new StringBuilder();
        Line("TY", work.Kind switch { WorkKind.Article => "JOUR", WorkKind.ReferenceEntry => "ENCYC", _ => "ELEC" });
        Line("ID", work.Key);
        foreach (var author in work.Responsible) Line("AU", Names.Turned(author));
        Line("TI", work.Title);
        Line("T2", work.ContainerTitle);
        Line("VL", work.Volume);
        Line("IS", work.Issue);
        Line("SP", work.Pages?.First);
        Line("EP", work.Pages?.Last);
        Line("ET", work.Edition);
        Line("PB", work.Publisher);
        if (IsoDates.Parts(work.Issued) is { Count: > 0 } parts && parts[0] is > 0 and < 10000)
        {
            Line("PY", $"{parts[0]:0000}");
            // Four fields, of which the unknown are empty.
            Line("DA", $"{IsoDates.Text(work.Issued, '/')}{new string('/', 4 - parts.Count)}");
        }
        Line("LA", work.Language);
        Line("UR", work.Url);
        if (work.Original is { } original)
        {
            var words = Citation.InText(CitationStyle.Chicago, original).ToString();
            Line("N1", (work.Relation == OriginalRelation.Restates ? "Restatement of " : "First published as ") + words);
        }
        return record.Append("ER  - \r\n\r\n").ToString();

        void Line(string tag, string? value)
        {
            if (value is null) return;
            // A value ends with its line; and two blanks before a hyphen, as behind a tag, would be taken for a tag.
            string words = string.Join(' ', value.Split((char[]?)[' ', '\r', '\n', '\t', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            record.Append(tag).Append("  - ").Append(words).Append("\r\n");
        }
    }
}
