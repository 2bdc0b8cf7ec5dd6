using System.Globalization;
using System.Text.RegularExpressions;
using Sources.Importing.Documents;

namespace Sources.Importing.Texts;

/// <summary>What a run of lines is.</summary>
internal sealed partial class TextBlockReader(ImportDocument document, HashSet<string> notes)
{
    /// <summary>A text nests quotations in quotations by their signs; deeper ones are signs that nobody means so.</summary>
    private const int MaxQuotations = 16;

    internal IEnumerable<DocumentBlock> Read(List<string> lines, bool hasMore, int depth = 0)
    {
        if (lines is [var only] && Rule().IsMatch(only)) return [new DocumentRule()];
        if (depth < MaxQuotations && lines.TrueForAll(l => l.TrimStart().StartsWith('>')))
            return [new DocumentQuote([.. PlainTextReader.Blocks(lines.Select(l => l.TrimStart()[1..])).SelectMany(b => Read(b, false, depth + 1))])];
        if (lines.Count > 1 && Underline().IsMatch(lines[1])) return UnderlinedHeading(lines, hasMore);
        if (List(lines) is { } list) return [list];
        if (Table(lines) is { } table) return [Doubtful(table, "the lines have as many tabs each; they were taken for a table")];
        if (lines.TrueForAll(l => l.StartsWith("    ", StringComparison.Ordinal) || l.StartsWith('\t')))
            return [Doubtful(new DocumentQuote([Paragraph(lines)]), "the lines are indented; they were taken for a quotation")];
        if (hasMore && lines is [var line] && IsHeading(line)) return [Doubtful(new DocumentHeading(2, Content(line.Trim())), $"“{Short(line)}” was taken for a heading")];
        return [Paragraph(lines)];
    }

    private T Doubtful<T>(T block, string message) where T : DocumentBlock
    {
        document.Doubt(block, message);
        return block;
    }

    private List<DocumentInline> Content(string text) => TextNotes.Inlines(text, notes);

    private DocumentParagraph Paragraph(IEnumerable<string> lines) => new(Content(string.Join('\n', lines.Select(l => l.Trim()))));

    private IEnumerable<DocumentBlock> UnderlinedHeading(List<string> lines, bool hasMore)
    {
        yield return new DocumentHeading(lines[1].TrimStart()[0] == '=' ? 2 : 3, Content(lines[0].Trim()));
        if (lines.Count > 2)
            foreach (var block in Read(lines[2..], hasMore)) yield return block;
    }

    /// <summary>A short line without an end of a sentence, in capitals or with few words.</summary>
    private static bool IsHeading(string line)
    {
        string words = line.Trim();
        if (words.Length is 0 or > 80 || words[^1] is '.' or ',' or ';' or ':' or '”' or '"' or '!' or '…' or ')' || !words.Any(char.IsLetter)) return false;
        return !words.Any(char.IsLower) || (char.IsUpper(words[0]) | char.IsDigit(words[0]) && words.Split(' ').Length <= 10);
    }

    private DocumentList? List(List<string> lines)
    {
        var items = new List<List<string>>();
        bool ordered = false;
        int first = 0;
        foreach (string line in lines)
        {
            var match = Item().Match(line);
            bool isNumber = match.Groups[1].Success;
            int number = isNumber ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
            if (match.Success && items.Count == 0) (ordered, first) = (isNumber, number);
            if (match.Success && isNumber == ordered && (!ordered || number == first + items.Count)) items.Add([line[match.Length..]]);
            else if (items.Count > 0 && char.IsWhiteSpace(line[0])) items[^1].Add(line);
            else return null;
        }
        return items.Count < 2 ? null : new DocumentList(ordered, first, [.. items.Select(i => (IReadOnlyList<DocumentBlock>)[Paragraph(i)])]);
    }

    private DocumentTable? Table(List<string> lines)
    {
        var rows = lines.ConvertAll(l => l.Trim().Split('\t', StringSplitOptions.RemoveEmptyEntries));
        if (rows.Count < 2 || rows[0].Length < 2 || rows.Exists(r => r.Length != rows[0].Length)) return null;
        return new DocumentTable(false, [.. rows.Select(r => (IReadOnlyList<IReadOnlyList<DocumentInline>>)[.. r.Select(c => Content(c.Trim()))])]);
    }

    private static string Short(string line) => line.Trim() is { Length: > 50 } words ? words[..50] + "…" : line.Trim();

    [GeneratedRegex(@"^\s*([-*_=#~])(\s*\1){2,}\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(={3,}|-{3,})\s*$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^\s*(?:[-*•–+·]|(\d{1,3})[.)])\s+(?=\S)")]
    private static partial Regex Item();
}
