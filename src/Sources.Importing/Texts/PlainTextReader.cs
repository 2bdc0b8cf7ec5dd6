using Sources.Importing.Documents;
using Sources.Model;

namespace Sources.Importing.Texts;

/// <summary>Plain text: blocks between blank lines, each taken for what its shape says. Every sign in it means itself.</summary>
internal static class PlainTextReader
{
    internal static ImportDocument Read(ContentFile file)
    {
        var document = new ImportDocument();
        var lines = file.Text.Replace('\f', '\n').Split('\n').Select(l => l.TrimEnd()).ToList();
        int first = TextHeaders.Read(lines, document);
        var blocks = Blocks(lines.Skip(first));
        blocks = TextNotes.Take(blocks, document, out var keys);
        TakeHead(blocks, document);
        var reader = new TextBlockReader(document, keys);
        for (int i = 0; i < blocks.Count; i++) document.Blocks.AddRange(reader.Read(blocks[i], i + 1 < blocks.Count));
        TextNotes.TakeHeading(document);
        return document;
    }

    /// <summary>Runs of lines without a blank one.</summary>
    internal static List<List<string>> Blocks(IEnumerable<string> lines)
    {
        var blocks = new List<List<string>>();
        bool open = false;
        foreach (string line in lines)
        {
            if (string.IsNullOrWhiteSpace(line)) open = false;
            else if (open) blocks[^1].Add(line);
            else
            {
                blocks.Add([line]);
                open = true;
            }
        }
        return blocks;
    }

    /// <summary>A short first line is the title; "By ..." and a date below it say who and when.</summary>
    private static void TakeHead(List<List<string>> blocks, ImportDocument document)
    {
        if (blocks.Count < 2) return;
        var record = document.Record;
        if (record["title"] is null && blocks[0] is [{ Length: <= 150 } title, ..] && (blocks[0].Count == 1 || IsByline(blocks[0][1])) && title.TrimStart().Length > 0 && title[^1] is not ('.' or ',' or ';' or ':') && !title.StartsWith('>'))
        {
            record.Offer("title", title);
            document.DoubtOf("title", "the first line was taken for the title");
            Drop();
        }
        while (record["title"] is not null && blocks.Count > 1)
        {
            string line = blocks[0][0].Trim();
            if (blocks[0].Count <= 3 && IsByline(line) && record.Authors.Count == 0)
            {
                foreach (string name in WrittenNames.Split(line[3..])) record.OfferAuthor(name);
                document.DoubtOf("authors", $"“{line}” was taken for the author");
            }
            else if (blocks[0].Count <= 2 && line.Length < 40 && record["issued"] is null && WrittenDates.ToEdtf(line) is { } date)
            {
                record.Offer("issued", date);
                document.DoubtOf("issued", $"“{line}” was taken for the date of issue");
            }
            else return;
            Drop();
        }

        void Drop()
        {
            blocks[0].RemoveAt(0);
            if (blocks[0].Count == 0) blocks.RemoveAt(0);
        }
    }

    private static bool IsByline(string line) => line.Trim() is { Length: > 5 and < 80 } words && (words.StartsWith("By ", StringComparison.Ordinal) || words.StartsWith("by ", StringComparison.Ordinal))
        && char.IsUpper(words[3]) && words[^1] is not ('.' or ',' or ':') && !words.Any(char.IsDigit);
}
