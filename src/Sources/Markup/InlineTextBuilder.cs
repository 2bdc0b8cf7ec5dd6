using System.Text;
using Sources.Model;

namespace Sources.Markup;

/// <summary>Collects text, the marks over it and where it comes from.</summary>
internal sealed class InlineTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<InlineSpan> spans = [];
    private readonly List<TextOrigin> origins = [];

    internal int Length => text.Length;

    internal void Append(string words) => text.Append(words);

    internal void Append(string words, int fileOffset) => Append(words, fileOffset, fileOffset, fileOffset + words.Length);

    /// <summary>Adds words for which more is written in the file than they are: an escape, a named sign.</summary>
    internal void Append(string words, int fileOffset, int fileStart, int fileEnd)
    {
        if (words.Length == 0) return;
        // Runs that follow one another in the file too are one run.
        if (origins.Count > 0 && fileStart == fileOffset && fileEnd == fileOffset + words.Length
            && origins[^1] is var last && last.Start + last.Length == text.Length && last.FileEnd == fileOffset && last.FileOffset + last.Length == fileOffset)
            origins[^1] = last with { Length = last.Length + words.Length, FileEnd = fileEnd };
        else
            origins.Add(new TextOrigin(text.Length, words.Length, fileOffset) { FileStart = fileStart, FileEnd = fileEnd });
        text.Append(words);
    }

    internal void Mark(int start, InlineMark mark) => spans.Add(new InlineSpan(start, text.Length, mark));

    /// <summary>Whether no word stands yet, in the text or in this cell of it.</summary>
    internal bool IsAtStart => text.Length == 0 || text[^1] == '\t';

    /// <summary>Marks the place behind the last word, so that a reference after a blank still belongs to the words before it.</summary>
    internal void MarkBeforeBlanks(InlineMark mark)
    {
        int at = text.Length;
        while (at > 0 && text[at - 1] == ' ') at--;
        spans.Add(new InlineSpan(at, at, mark));
    }

    internal InlineText Build()
    {
        if (text.Length == 0 && spans.Count == 0) return InlineText.Empty;
        spans.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return new InlineText(text.ToString(), spans.ToArray(), origins.ToArray());
    }
}
