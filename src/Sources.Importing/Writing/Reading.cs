using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing;

namespace Sources.Importing.Writing;

/// <summary>Reads what was written, as the build will, to see that it says the same.</summary>
internal static class Reading
{
    private const string Front = "---\ntitle: x\n---\n";

    /// <summary>Whether the lines are one paragraph with these words.</summary>
    internal static bool IsOf(IReadOnlyList<string> lines, string words, IEnumerable<string> labels)
    {
        string body = string.Join('\n', lines);
        // A note must be defined to be a note.
        string notes = string.Concat(labels.Where(l => body.Contains($"[^{l}]", StringComparison.Ordinal)).Select(l => $"\n\n[^{l}]: x"));
        var bag = new DiagnosticBag();
        var article = ArticleParser.Parse(new ContentFile(ContentKind.Article, "x.md", "x", Front + body + notes + "\n"), "en", bag);
        return !bag.HasErrors && bag.ToList().Count == 0 && article is { Parts: [Passage { GivenId: null, Block: ParagraphBlock paragraph }] }
            && paragraph.Content.Spans.All(s => s.Mark is not (EntityNameMark or DateMark or ImageMark)) && Squeezed(paragraph.Content.Text) == Squeezed(words);
    }

    /// <summary>The text without blanks.</summary>
    internal static string Squeezed(string text) => string.Concat(Documents.Inlines.Clean(text).Where(c => !char.IsWhiteSpace(c)));
}
