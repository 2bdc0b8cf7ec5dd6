namespace Sources.Citing;

/// <summary>
/// The Chicago Manual of Style, 18th edition, notes and bibliography: articles (14.67-14.99), pages of websites (14.104), works of reference
/// (14.130), several authors (13.23), a mark at the end of a title (6.134).
/// </summary>
internal static class ChicagoStyle
{
    /// <summary>A bibliography lists no more names than this.</summary>
    private const int MostNames = 6;

    internal static Citation Note(CitedWork work, Locator? locator)
    {
        var note = new CitationWriter();
        if (work.Kind == WorkKind.ReferenceEntry)
        {
            note.Italic(work.ContainerTitle).Add($", s.v. {Titles.Quote(work.Title, work.Url is null ? "." : ",")}");
            return work.Url is null ? note.ToCitation() : note.Url(work.Url, " ", ".").ToCitation();
        }
        var told = work.Relation == OriginalRelation.Republishes ? work.Original : null;
        Place(note, told ?? work, told is null ? locator : null);
        if (told is not null)
        {
            note.Add(", republished ");
            if (work.Title != told.Title) note.Add($"as {Titles.Quote(work.Title)} ");
            note.Add("in ").Add(work.ContainerTitle);
            Details(note, work, work.ContainerTitle);
            At(note, locator);
        }
        note.Url(work.Url, ", ");
        if (work is { Relation: OriginalRelation.Restates, Original: { } original }) Original(note.Add(", a restatement of "), original);
        return note.Add(".").ToCitation();
    }

    internal static Citation Bibliography(CitedWork work)
    {
        var entry = new CitationWriter();
        var told = work.Relation == OriginalRelation.Republishes ? work.Original : null;
        var first = told ?? work;
        entry.Add(Listed(first.Responsible)).Stop();
        if (!entry.IsEmpty) entry.Add(" ");
        entry.Add(Titles.Quote(first.Title, ".")).Add(" ");
        if (first.Kind == WorkKind.Article)
        {
            Container(entry, first, first.Page);
            entry.Stop();
        }
        if (told is not null)
        {
            entry.Add(" Republished ");
            if (work.Title != told.Title) entry.Add($"as {Titles.Quote(work.Title)} ");
            entry.Add("in ");
        }
        if (work.Kind != WorkKind.Article)
        {
            // A site of the same name as the one who answers for it is not named twice.
            string? site = told is null && work.ContainerTitle == Listed(work.Responsible) ? null : work.ContainerTitle;
            string[] details = [.. ((string?[])[site, work.Edition is null ? null : (told is null ? "Edition " : "edition ") + work.Edition, work.Issued is null ? null : CitationDates.Chicago(work.Issued)]).OfType<string>()];
            entry.Add(string.Join(told is null ? ". " : ", ", details));
            if (details.Length > 0) entry.Stop();
        }
        entry.Url(work.Url, " ", ".");
        if (work is { Relation: OriginalRelation.Restates, Original: { } original }) Original(entry.Add(" A restatement of "), original).Add(".");
        return entry.ToCitation();
    }

    /// <summary>The original in one breath, as a note names it.</summary>
    private static CitationWriter Original(CitationWriter note, CitedWork original)
    {
        Place(note, original, null);
        return note.OriginalUrl(original.Url, ", ");
    }

    private static void Place(CitationWriter note, CitedWork work, Locator? locator)
    {
        string authors = Named(work);
        note.Add(authors.Length > 0 ? authors + ", " : null);
        bool hasMore = work.ContainerTitle is not null || work.Publisher is not null || work.Issued is not null || work.Edition is not null || work.Url is not null || locator is not null;
        note.Add(Titles.Quote(work.Title, hasMore ? "," : ""));
        if (work.Kind == WorkKind.Article)
        {
            if (work.ContainerTitle is not null) note.Add(" ");
            Container(note, work, locator is null ? work.Page : null);
        }
        else
        {
            if (work.ContainerTitle is not null) note.Add(" ").Add(work.ContainerTitle);
            Details(note, work, work.ContainerTitle, hasText: work.ContainerTitle is not null);
        }
        At(note, locator);
    }

    /// <summary>"American Naturalist 202, no. 4 (2023): 471–85"; without volume and issue the date stands in the open.</summary>
    private static void Container(CitationWriter text, CitedWork work, string? pages)
    {
        text.Italic(work.ContainerTitle);
        string numbers = (work.Volume, work.Issue) switch
        {
            ({ } volume, { } issue) => $" {volume}, no. {issue}",
            ({ } volume, null) => $" {volume}",
            (null, { } issue) => $", no. {issue}",
            _ => "",
        };
        text.Add(numbers);
        if (work.Issued is { } date) text.Add(numbers.Length > 0 ? $" ({CitationDates.Chicago(date)})" : work.ContainerTitle is null ? $" {CitationDates.Chicago(date)}" : $", {CitationDates.Chicago(date)}");
        if (pages is not null) text.Add((numbers.Length > 0 ? ": " : ", ") + Titles.Pages(pages));
    }

    private static void Details(CitationWriter note, CitedWork work, string? site, bool hasText = true)
    {
        string? publisher = work.Authors.Count > 0 || work.Publisher == site || work.Relation == OriginalRelation.Republishes && work.Original is not null ? null : work.Publisher;
        foreach (string? part in (string?[])[publisher, work.Edition is null ? null : "edition " + work.Edition, work.Issued is null ? null : CitationDates.Chicago(work.Issued)])
        {
            if (part is null) continue;
            note.Add((hasText ? ", " : " ") + part);
            hasText = true;
        }
    }

    private static void At(CitationWriter note, Locator? locator)
    {
        if (locator is null) return;
        if (locator.Kind == LocatorKind.Paragraph) note.Locator(locator.Value, ", ¶ ");
        else note.Locator(locator.Value, ", timeline, ");
    }

    /// <summary>In a note two are named; of more, the first.</summary>
    private static string Named(CitedWork work) => work.Authors.Count > 2 ? $"{work.Authors[0].Name} et al." : Names.And([.. work.Authors.Select(a => a.Name)], "and");

    private static string Listed(IReadOnlyList<Model.AuthorName> authors)
    {
        if (authors.Count == 0) return "";
        bool isCut = authors.Count > MostNames;
        string[] names = [Names.Turned(authors[0]), .. authors.Skip(1).Take(isCut ? 2 : MostNames).Select(a => a.Name)];
        if (isCut) return string.Join(", ", names) + ", et al.";
        // A name turned round has a comma after it, even before one other.
        return names.Length == 2 ? $"{names[0]}{(authors[0].Given is null ? "" : ",")} and {names[1]}" : Names.And(names, "and");
    }
}
