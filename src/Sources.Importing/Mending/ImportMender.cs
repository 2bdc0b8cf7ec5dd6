using Sources.Diagnostics;
using Sources.Model;
using Sources.Reading;

namespace Sources.Importing.Mending;

/// <summary>
/// Checks an imported article as the site would and puts a backslash before every sign that would be a mistake there: a mark nobody meant, a link that
/// leads nowhere from here. So its words stand, and nothing of it stops a build.
/// </summary>
public static class ImportMender
{
    private const int MaxRounds = 50;

    /// <summary>The article, mended, with a doubt for each place. What cannot be mended so is reported.</summary>
    /// <param name="article">The article.</param>
    /// <param name="place">The file it will be; its text does not matter.</param>
    /// <param name="others">The other files of the content folder.</param>
    /// <param name="bag">Receives the errors that are left.</param>
    public static ImportedArticle Mend(ImportedArticle article, ContentFile place, IReadOnlyList<ContentFile> others, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(bag);
        List<ContentFile> known = [.. others];
        if (!known.Exists(f => f.Kind == ContentKind.Settings)) known.Add(new ContentFile(ContentKind.Settings, "site.yml", "site", "title: Site\n"));
        List<ImportDoubt> doubts = [.. article.Doubts];
        string text = article.Text;
        for (int round = 0; round < MaxRounds; round++)
        {
            var found = Check(place with { Text = text }, known);
            var insertions = Backslashes(text, found);
            if (insertions.Count == 0) break;
            doubts.AddRange(insertions.Select(i => new ImportDoubt(i.At.Location.Line, $"{i.At.Message}; the sign there was made to mean itself")));
            text = TextInsertions.Apply(text, [.. insertions.Select(i => new TextInsertion(i.Offset, "\\"))]);
        }
        foreach (var left in Check(place with { Text = text }, known))
            if (left.Severity == Severity.Error) bag.Error(left.Code, left.Location, left.Message, left.Hint);
        return new ImportedArticle(text, [.. doubts.Distinct().OrderBy(d => d.Line)]);
    }

    private static List<Diagnostic> Check(ContentFile file, List<ContentFile> others)
    {
        var bag = new DiagnosticBag();
        SourcesSite.Link([.. others, file], new BuildOptions { Content = "", Output = "", Themes = [] }, bag);
        return [.. bag.ToList().Where(d => d.Location.File == file.Path && d.Location.Line > 0 && (d.Severity == Severity.Error || d.Code is DiagnosticCodes.RawHtml or DiagnosticCodes.UnknownMark))];
    }

    /// <summary>The sign that makes the mistake: at the place, or the bracket before its words; -1 where there is none.</summary>
    private static int SignAt(string text, int at)
    {
        if (at >= text.Length) return -1;
        if (text[at] is '[' or '!' or ':' or '<' or '{') return at;
        int bracket = text.LastIndexOf('[', at, Math.Min(at, 500) + 1);
        while (bracket > 0 && text[bracket - 1] == '[') bracket--;
        return bracket > 0 && text[bracket - 1] == '\\' ? -1 : bracket;
    }

    /// <summary>The places where a backslash is an escape, below the front matter, in order.</summary>
    private static List<(int Offset, Diagnostic At)> Backslashes(string text, List<Diagnostic> found)
    {
        var lines = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
            if (text[i] == '\n') lines.Add(i + 1);
        int body = text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 5;
        return [.. found.Where(d => d.Location.Line <= lines.Count).Select(d => (Offset: SignAt(text, lines[d.Location.Line - 1] + Math.Max(0, d.Location.Column - 1)), At: d))
            .Where(p => p.Offset >= body).DistinctBy(p => p.Offset).OrderBy(p => p.Offset)];
    }
}
