using System.Net;
using System.Text.Json;
using Sources.Dates;
using Sources.Model;

namespace Sources.Exports;

/// <summary>
/// Entries for TimelineJS 3 (timeline.knightlab.com, "JSON data format"). Its dates are years, months and days; what they cannot say (about, before, since,
/// decades, parts of years) stands in <c>display_date</c>. Its years are those of JavaScript: 0 is 1 BC. Headline and text are HTML there, so they are encoded.
/// </summary>
internal static class TimelineJs
{
    /// <summary>Before this year TimelineJS would write a date in figures that are none: <c>0050</c>, or a BC year that is off by one.</summary>
    private const int FirstYearInFigures = 1000;

    internal static OutputFile Of(Site site, IReadOnlyList<ListedArticle> articles, string title, string? summary, SitePath path) => JsonFile.Of(path, json =>
    {
        json.WriteStartObject("title");
        Text(json, title, summary is null ? "" : $"<p>{WebUtility.HtmlEncode(summary)}</p>");
        json.WriteEndObject();
        json.WriteObjects("events", articles.Select(a => a.Open()).SelectMany(a => a.Entries.Where(e => e.Time.Value is not null).Select(e => (Article: a, Entry: e))), item =>
        {
            var (article, entry) = item;
            bool isOne = articles.Count == 1;
            json.WriteString("unique_id", isOne ? entry.Id : $"{article.Article.Slug}.{entry.Id}");
            if (!isOne) json.WriteString("group", article.Article.Title);
            Dates(json, entry.Time);
            Text(json, FirstWords.Of(entry.Statements[0].Text, 90), string.Concat(entry.Statements.Select(s => Paragraph(site, article, s))));
        });
    });

    private static void Text(Utf8JsonWriter json, string headline, string html)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", WebUtility.HtmlEncode(headline));
        json.WriteString("text", html);
        json.WriteEndObject();
    }

    /// <summary>A statement with its link, where the site knows an address that holds outside it.</summary>
    private static string Paragraph(Site site, SiteArticle article, Statement statement)
    {
        string link = site.Settings.BaseUrl is null ? statement.Reference : $"<a href=\"{WebUtility.HtmlEncode(Addresses.Of(site, article.Path, statement.Id))}\">{statement.Reference}</a>";
        return $"<p>{WebUtility.HtmlEncode(StatementWords.Of(statement))} ({link})</p>";
    }

    private static void Dates(Utf8JsonWriter json, EntryTime time)
    {
        var value = time.Value!;
        var (start, end) = Ends(time);
        if (start is { } first) Date(json, "start_date", first);
        if (end is { } last) Date(json, "end_date", last);
        if (time.Ends.HasPart || !IsSaid(value, time.Part)) json.WriteString("display_date", time.ToEnglish());
    }

    /// <summary>Where it begins and ends, each as finely as it is stated; one end alone where the other is open or the value is one date.</summary>
    private static ((CalendarDay Day, EdtfPrecision Precision)? Start, (CalendarDay Day, EdtfPrecision Precision)? End) Ends(EntryTime time)
    {
        var value = time.Value!;
        if (value.Kind == EdtfKind.Interval && time.Part == DatePart.None)
        {
            var (begins, ends) = EntryTable.Bounds(time);
            var from = begins is { } first && value.Start is { } begin ? (first, PartOf(begin, time.Ends.From)) : ((CalendarDay, EdtfPrecision)?)null;
            var to = ends is { } last && value.End is { } close ? (last, PartOf(close, time.Ends.To)) : ((CalendarDay, EdtfPrecision)?)null;
            return from is null ? (to, null) : (from, to);

            static EdtfPrecision PartOf(Edtf end, DatePart part) => part == DatePart.None ? end.Precision : Coarse(end.Precision, part);
        }
        if (value.Kind == EdtfKind.Date && time.Part == DatePart.None && value.Precision is EdtfPrecision.Time or EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year)
            return ((value.Lower!.Value, value.Precision), null);
        var (earliest, latest) = EntryTable.Bounds(time);
        var precision = Coarse((value.Kind == EdtfKind.Interval ? value.End ?? value.Start : value.Members.Count > 0 ? value.Members[0] : value)!.Precision, time.Part);
        return earliest is { } start ? ((start, precision), latest is { } end ? (end, precision) : null) : latest is { } only ? ((only, precision), null) : (null, null);
    }

    /// <summary>The nearest of year, month and day; a part of a year is months.</summary>
    private static EdtfPrecision Coarse(EdtfPrecision precision, DatePart part) => precision switch
    {
        EdtfPrecision.Time or EdtfPrecision.Day => EdtfPrecision.Day,
        EdtfPrecision.Year => part == DatePart.None ? EdtfPrecision.Year : EdtfPrecision.Month,
        EdtfPrecision.Decade or EdtfPrecision.Century or EdtfPrecision.Millennium => EdtfPrecision.Year,
        EdtfPrecision.Month => part == DatePart.None ? EdtfPrecision.Month : EdtfPrecision.Day,
        _ => EdtfPrecision.Month,
    };

    private static void Date(Utf8JsonWriter json, string name, (CalendarDay Day, EdtfPrecision Precision) date)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", date.Day.Year);
        if (date.Precision is EdtfPrecision.Month or EdtfPrecision.Day or EdtfPrecision.Time or EdtfPrecision.Season or EdtfPrecision.Quarter or EdtfPrecision.Quadrimester or EdtfPrecision.Half)
            json.WriteNumber("month", date.Day.Month);
        if (date.Precision is EdtfPrecision.Day or EdtfPrecision.Time) json.WriteNumber("day", date.Day.Day);
        json.WriteEndObject();
    }

    /// <summary>Whether the date objects say all of it.</summary>
    private static bool IsSaid(Edtf value, DatePart part)
    {
        if (part != DatePart.None || value.IsApproximate || value.IsUncertain) return false;
        if (value.Kind == EdtfKind.Interval) return value is { Start: { } start, End: { } end } && IsSaid(start, part) && IsSaid(end, part);
        return value.Kind == EdtfKind.Date && value.Precision is EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year
            && value.Lower!.Value.Year >= FirstYearInFigures && !value.ToString().Contains('X', StringComparison.Ordinal);
    }
}
