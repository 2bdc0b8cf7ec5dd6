using Sources.Model;

namespace Sources.Citing;

/// <summary>
/// MLA Handbook, 9th edition: authors (5.3-5.22), containers (5.31-5.37), version, number, publisher, date and location (5.48-5.99), publication within
/// another container (5.100). Addresses keep <c>https://</c>, so that a reader's program makes them links.
/// </summary>
internal static class MlaStyle
{
    internal static Citation Reference(CitedWork work)
    {
        var text = new CitationWriter();
        var told = work.Relation == OriginalRelation.Republishes ? work.Original : null;
        string authors = Listed(work.Authors);
        text.Add(authors).Stop();
        if (!text.IsEmpty) text.Add(" ");
        text.Add(Titles.Quote(told?.Title == work.Title ? told.Title : work.Title, "."));
        // The same words in their first place, then here: two containers.
        bool isFirstPlace = told is not null && told.Title == work.Title;
        if (isFirstPlace && told!.ContainerTitle is not null) Container(text, told, authors, isOriginal: true);
        else if (told?.Issued is { } issued && told.ContainerTitle is null) text.Add($" {CitationDates.Mla(issued)}.");
        Container(text, work, authors);
        if (told is { ContainerTitle: not null } && !isFirstPlace) Original(text.Add(" Originally published as "), told).Add(".");
        if (work is { Relation: OriginalRelation.Restates, Original: { } original }) Original(text.Add(" Restatement of "), original).Add(".");
        return text.ToCitation();
    }

    internal static Citation InText(CitedWork work, Locator? locator)
    {
        var text = new CitationWriter();
        string called = work.Authors.Count switch
        {
            0 => "",
            > 2 => $"{Names.Called(work.Authors[0])} et al.",
            _ => Names.And([.. work.Authors.Select(Names.Called)], "and"),
        };
        // The comma before a place stands inside the marks of a title, so the closing one belongs to the place.
        string title = called.Length > 0 ? "" : Titles.Quote(Titles.Short(work.Title));
        text.Add("(" + called + (locator is null ? title : title.TrimEnd('”')));
        string end = title[title.AsSpan().TrimEnd('”').Length..];
        if (locator is not null) text.Locator(locator.Value, $",{end} {(locator.Kind == LocatorKind.Paragraph ? "par. " : "timeline, ")}", end);
        return text.Add(")").ToCitation();
    }

    private static void Container(CitationWriter text, CitedWork work, string authors, bool isOriginal = false)
    {
        var parts = Numbers(work);
        // A publisher of the site's or the author's name is not named again, nor is a journal's.
        if (work.Kind != WorkKind.Article && work.Publisher is { } publisher && publisher != work.ContainerTitle && publisher != authors) parts.Add(publisher);
        if (work.Issued is { } issued) parts.Add(CitationDates.Mla(issued));
        if (work.Page is { } page) parts.Add(Pages(page));
        if (work.ContainerTitle is not null) text.Add(" ").Italic(work.ContainerTitle);
        if (parts.Count > 0) text.Add((work.ContainerTitle is null ? " " : ", ") + string.Join(", ", parts));
        string before = work.ContainerTitle is null && parts.Count == 0 ? " " : ", ";
        if (isOriginal) text.OriginalUrl(work.Url, before);
        else text.Url(work.Url, before);
        if (work.ContainerTitle is not null || parts.Count > 0) text.Stop();
        else if (work.Url is not null) text.Add(".");
    }

    private static List<string> Numbers(CitedWork work)
    {
        var parts = new List<string>();
        if (work.Edition is { } edition) parts.Add($"edition {edition}");
        if (work.Volume is { } volume) parts.Add($"vol. {volume}");
        if (work.Issue is { } issue) parts.Add($"no. {issue}");
        return parts;
    }

    private static string Pages(string page) => (page.AsSpan().ContainsAny('-', '–', ',') ? "pp. " : "p. ") + Titles.Pages(page);

    /// <summary>The original in one breath, its parts between commas.</summary>
    private static CitationWriter Original(CitationWriter text, CitedWork original)
    {
        string authors = Names.And([.. original.Authors.Select(a => a.Name)], "and");
        if (original.Authors.Count > 2) authors = $"{original.Authors[0].Name} et al.";
        if (authors.Length > 0) text.Add(authors + ", ");
        var parts = Numbers(original);
        if (original.Issued is { } issued) parts.Add(CitationDates.Mla(issued));
        if (original.Page is { } page) parts.Add(Pages(page));
        text.Add(Titles.Quote(original.Title, original.ContainerTitle is not null || parts.Count > 0 || original.Url is not null ? "," : ""));
        if (original.ContainerTitle is not null) text.Add(" ").Italic(original.ContainerTitle);
        if (parts.Count > 0) text.Add((original.ContainerTitle is null ? " " : ", ") + string.Join(", ", parts));
        return text.OriginalUrl(original.Url, original.ContainerTitle is null && parts.Count == 0 ? " " : ", ");
    }

    private static string Listed(IReadOnlyList<AuthorName> authors) => authors.Count switch
    {
        0 => "",
        1 => Names.Turned(authors[0]),
        2 => $"{Names.Turned(authors[0])}{(authors[0].Given is null ? "" : ",")} and {authors[1].Name}",
        _ => $"{Names.Turned(authors[0])}{(authors[0].Given is null ? "" : ",")} et al.",
    };
}
