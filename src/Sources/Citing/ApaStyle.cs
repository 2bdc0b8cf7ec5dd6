using Sources.Model;

namespace Sources.Citing;

/// <summary>
/// Publication Manual of the American Psychological Association, 7th edition: authors (9.8), dates (9.14), descriptions in brackets (9.21), republished works
/// (9.41), paragraphs as locators (8.28). Titles keep their capitals: which words are names cannot be told.
/// </summary>
internal static class ApaStyle
{
    private const int MostNames = 20;

    internal static Citation Reference(CitedWork work)
    {
        var text = new CitationWriter();
        var authors = work.Responsible;
        string date = $"({(work.Issued is { } issued ? CitationDates.Apa(issued) : "n.d.")}).";
        if (authors.Count > 0) text.Add(Listed(authors)).Stop().Add($" {date} ");
        Title(text, work);
        if (authors.Count == 0) text.Add($" {date}");
        Container(text, work, authors);
        text.Url(work.Url, " ");
        if (work is { Original: { } original, Relation: OriginalRelation.Republishes }) Reprinted(text, original);
        return text.ToCitation();
    }

    internal static Citation InText(CitedWork work, Locator? locator)
    {
        var text = new CitationWriter();
        var authors = work.Responsible;
        string called = authors.Count switch
        {
            0 => Titles.Quote(Titles.Short(work.Title), ","),
            > 2 => $"{Names.Called(authors[0])} et al.,",
            _ => $"{Names.And([.. authors.Select(Names.Called)], "&")},",
        };
        string year = work.Issued is { } issued ? CitationDates.YearOnly(issued) : "n.d.";
        // A work brought out again has both years.
        if (work is { Relation: OriginalRelation.Republishes, Original.Issued: { } first } && CitationDates.YearOnly(first) is var before && before != year) year = $"{before}/{year}";
        text.Add($"({called} {year}");
        if (locator is { Kind: LocatorKind.Paragraph }) text.Locator(locator.Value, ", para. ");
        else if (locator is not null) text.Locator(locator.Value, ", Timeline section, ");
        return text.Add(")").ToCitation();
    }

    private static void Title(CitationWriter text, CitedWork work)
    {
        // The title of a page that stands by itself is in italics; a part of something has the whole in italics.
        if (work.Kind == WorkKind.WebPage) text.Italic(work.Title);
        else text.Add(work.Title);
        if (work.Edition is { } edition) text.Add($" (Edition {edition})");
        if (work is { Relation: OriginalRelation.Restates, Original: { } original }) Restated(text, original);
        text.Stop();
    }

    private static void Container(CitationWriter text, CitedWork work, IReadOnlyList<AuthorName> authors)
    {
        if (work.ContainerTitle is not { } container) return;
        if (work.Kind == WorkKind.Article)
        {
            text.Add(" ").Italic(container);
            Numbers(text, work, "(", ")");
            text.Stop();
        }
        else if (work.Kind == WorkKind.ReferenceEntry) text.Add(" In ").Italic(container).Stop();
        // A site of the same name as its author is not named twice.
        else if (authors is not [var only] || only.Name != container) text.Add($" {container}").Stop();
    }

    private static void Numbers(CitationWriter text, CitedWork work, string open, string close)
    {
        if (work.Volume is { } volume) text.Add(", ").Italic(volume);
        if (work.Issue is { } issue) text.Add($"{(work.Volume is null ? ", " : "")}{open}{issue}{close}");
        if (work.Page is { } page) text.Add($", {Titles.Pages(page)}");
    }

    private static void Restated(CitationWriter text, CitedWork original)
    {
        text.Add($" [Restatement of {Titles.Quote(original.Title, ",")}");
        if (original.Authors.Count > 0) text.Add($" by {Said(original.Authors)},");
        text.Add(original.Issued is { } issued ? $" {CitationDates.YearOnly(issued)}" : " n.d.");
        Source(text, original);
        // Between brackets the address of the original would be taken for the page's.
        text.Add("]");
    }

    private static void Reprinted(CitationWriter text, CitedWork original)
    {
        if (original.ContainerTitle is null)
        {
            if (original.Issued is { } year) text.Add($" (Original work published {CitationDates.YearOnly(year)})");
            return;
        }
        text.Add($" (Reprinted from {Titles.Quote(original.Title, ",")}");
        text.Add(original.Issued is { } issued ? $" {CitationDates.YearOnly(issued)}" : " n.d.");
        Source(text, original);
        text.OriginalUrl(original.Url, ", ").Add(")");
    }

    private static void Source(CitationWriter text, CitedWork original)
    {
        if (original.ContainerTitle is null) return;
        text.Add(", ").Italic(original.ContainerTitle);
        Numbers(text, original, "[", "]");
    }

    /// <summary>"Byrd, A., &amp; Crane, T."; of more than twenty, nineteen, an ellipsis and the last.</summary>
    private static string Listed(IReadOnlyList<AuthorName> authors)
    {
        string[] names = [.. authors.Select(Names.TurnedInitials)];
        if (names.Length == 1) return names[0];
        return names.Length > MostNames
            ? $"{string.Join(", ", names.Take(MostNames - 1))}, . . . {names[^1]}"
            : $"{string.Join(", ", names.Take(names.Length - 1))}, & {names[^1]}";
    }

    private static string Said(IReadOnlyList<AuthorName> authors) => authors.Count > 2 ? $"{Names.Initialed(authors[0])} et al." : Names.And([.. authors.Select(Names.Initialed)], "&");
}
