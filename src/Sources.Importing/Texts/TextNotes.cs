using System.Text.RegularExpressions;
using Sources.Importing.Documents;

namespace Sources.Importing.Texts;

/// <summary>Notes of a plain text: <c>[1]</c> or <c>¹</c> in it, and a line that begins with the same sign.</summary>
internal static partial class TextNotes
{
    private static readonly string[] Headings = ["notes", "footnotes", "endnotes", "note"];

    /// <summary>Takes the lines that are notes out of the blocks. A sign counts where one line, and one only, begins with it and another place refers to it.</summary>
    /// <param name="blocks">The blocks of the text.</param>
    /// <param name="document">Receives the notes.</param>
    /// <param name="keys">The signs that are notes now.</param>
    internal static List<List<string>> Take(List<List<string>> blocks, ImportDocument document, out HashSet<string> keys)
    {
        // A line in the middle of a paragraph may begin with a sign by chance; a block that begins with one holds notes.
        var defined = blocks.Where(b => Definition().IsMatch(b[0])).SelectMany(b => b).Select(l => Definition().Match(l)).Where(m => m.Success).GroupBy(m => Key(m)).Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var referred = blocks.SelectMany(b => b).SelectMany(l => Sign().Matches(l).Where(m => m.Index > 0 && !l[..m.Index].AsSpan().IsWhiteSpace()).Select(Key)).ToHashSet(StringComparer.Ordinal);
        defined.IntersectWith(referred);
        keys = defined;
        var rest = new List<List<string>>();
        foreach (var block in blocks)
        {
            List<string>? note = null;
            var kept = new List<string>();
            bool holdsNotes = Definition().IsMatch(block[0]);
            foreach (string line in block)
            {
                var match = Definition().Match(line);
                if (holdsNotes && match.Success && defined.Contains(Key(match)))
                {
                    note = [line[match.Length..]];
                    document.Notes.Add(new(Key(match), [new Pending(note)]));
                }
                else if (note is not null) note.Add(line);
                else kept.Add(line);
            }
            if (kept.Count > 0) rest.Add(kept);
        }
        for (int i = 0; i < document.Notes.Count; i++)
        {
            var (key, blocksOfNote) = document.Notes[i];
            document.Notes[i] = new(key, [new DocumentParagraph(Inlines(string.Join('\n', ((Pending)blocksOfNote[0]).Lines), keys))]);
        }
        return rest;
    }

    /// <summary>The words with the signs of notes in them.</summary>
    internal static List<DocumentInline> Inlines(string text, HashSet<string> keys)
    {
        var content = new List<DocumentInline>();
        int done = 0;
        foreach (Match match in Sign().Matches(text))
        {
            if (!keys.Contains(Key(match))) continue;
            content.Add(new DocumentWords(text[done..match.Index]));
            content.Add(new DocumentNoteSign(Key(match)));
            done = match.Index + match.Length;
        }
        content.Add(new DocumentWords(text[done..]));
        return Documents.Inlines.Joined(content);
    }

    /// <summary>A heading "Notes" under which nothing is left: the site writes its own.</summary>
    internal static void TakeHeading(ImportDocument document)
    {
        if (document.Notes.Count == 0) return;
        for (int i = document.Blocks.Count - 1; i >= 0; i--)
        {
            bool isLast = i == document.Blocks.Count - 1 || document.Blocks[i + 1] is DocumentHeading;
            string words = document.Blocks[i] switch
            {
                DocumentHeading heading => Documents.Inlines.TextOf(heading.Content),
                DocumentParagraph paragraph => Documents.Inlines.TextOf(paragraph.Content),
                _ => "",
            };
            if (!isLast || !Headings.Contains(words.Trim().TrimEnd(':').ToLowerInvariant())) continue;
            document.Doubts.RemoveAll(d => d.Block == document.Blocks[i]);
            document.Doubt(null, $"the heading “{words.Trim()}” was left out: the page sets one of its own above the notes");
            document.Blocks.RemoveAt(i);
        }
    }

    private static string Key(Match match) => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value;

    [GeneratedRegex(@"^\s*(?:\[\^?(\w{1,4}|\*{1,3})\]:?|([¹²³⁰⁴-⁹]{1,3}))\s+(?=\S)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"\[\^?(\w{1,4}|\*{1,3})\](?![(:])|([¹²³⁰⁴-⁹]{1,3})")]
    private static partial Regex Sign();

    private sealed class Pending(List<string> lines) : DocumentBlock
    {
        internal List<string> Lines => lines;
    }
}
