using System.Buffers;
using System.Globalization;
using System.Text;
using Sources.Dates;
using Sources.Model;

namespace Sources.Exports;

/// <summary>
/// The entries that are days as a calendar (iCalendar, RFC 5545): all-day events, the end the day after the last. The same content gives the same bytes: the
/// time stamp is the day of the edition, the id is made of article and entry. It is written here because the one maintained library for it creates its objects
/// by reflection (four warnings of the trimmer); the tests read it with that library.
/// </summary>
internal static class CalendarText
{
    private const string End = "END:VCALENDAR";

    internal static OutputFile Of(Site site, IReadOnlyList<ListedArticle> articles, string name, SitePath path) => new(path, OutputBytes.Of(text =>
    {
        Begin(text, name);
        string host = site.Settings.BaseUrl is { } url ? new Uri(url).Host : Anchors.FromWords(site.Settings.Title);
        foreach (var article in articles.Select(a => a.Open()))
            foreach (var entry in article.Entries)
                if (CalendarDays.Of(entry.Time) is var (first, last)) Event(text, site, host, article, entry, first, last);
        Line(text, End);
    }));

    /// <summary>The same of all articles, put together from the calendars of each.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">Where it goes.</param>
    /// <param name="known">The bytes of a file of the site that is there already; null for any other.</param>
    internal static ReadOnlyMemory<byte> PutTogether(Site site, SitePath path, Func<SitePath, ReadOnlyMemory<byte>?> known) => OutputBytes.Of(text =>
    {
        Begin(text, site.Settings.Title);
        foreach (var article in site.Articles)
        {
            if (Downloads.CalendarOf(article) is not { } calendar) continue;
            var events = (known(calendar) ?? Of(site, [article], article.Head.Title, path).Bytes).Span;
            // A long title goes on in lines that begin with a blank; a line of an event begins with its name.
            int first = events.IndexOf("\r\nBEGIN:VEVENT\r\n"u8) + 2;
            text.Write(events[first..^(End.Length + 2)]);
        }
        Line(text, End);
    });

    private static void Begin(IBufferWriter<byte> text, string name)
    {
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Sources//Sources//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "NAME:" + Text(name));
        Line(text, "X-WR-CALNAME:" + Text(name));
    }

    private static void Event(IBufferWriter<byte> text, Site site, string host, SiteArticle article, Entry entry, CalendarDay first, CalendarDay last)
    {
        Line(text, "BEGIN:VEVENT");
        // Unique in the world as far as the site's address is, and the same for the same entry for ever.
        Line(text, "UID:" + Text($"{article.Article.Slug}/{entry.Id}@{host}"));
        Line(text, $"DTSTAMP:{(Feed.Day(article.Article) ?? "1970-01-01").Replace("-", "", StringComparison.Ordinal)}T000000Z");
        Line(text, "DTSTART;VALUE=DATE:" + Day(first));
        Line(text, "DTEND;VALUE=DATE:" + Day(last.AddDays(1)));
        Line(text, "SUMMARY:" + Text(FirstWords.Of(entry.Statements[0].Text, 90)));
        Line(text, "DESCRIPTION:" + Text(string.Join('\n', entry.Statements.Select(s => $"{StatementWords.Of(s)} ({article.Article.Title}, {s.Reference})"))));
        if (entry.Entities.Count > 0) Line(text, "CATEGORIES:" + string.Join(',', entry.Entities.Select(e => Text(e.Name))));
        if (site.Settings.BaseUrl is not null) Line(text, "URL:" + Addresses.Of(site, article.TimelinePath, entry.Id));
        // What happened long ago makes nobody busy.
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Day(CalendarDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.Day:00}");

    private static string Text(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A line of at most 75 octets; what is more goes on in the next, which begins with a blank.</summary>
    private static void Line(IBufferWriter<byte> text, string line)
    {
        int octets = 0, start = 0, at = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                Encoding.UTF8.GetBytes(line.AsSpan(start, at - start), text);
                text.Write("\r\n "u8);
                (octets, start) = (1, at);
            }
            octets += rune.Utf8SequenceLength;
            at += rune.Utf16SequenceLength;
        }
        Encoding.UTF8.GetBytes(line.AsSpan(start), text);
        text.Write("\r\n"u8);
    }
}
