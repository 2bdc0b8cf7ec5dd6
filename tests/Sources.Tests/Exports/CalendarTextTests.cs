using System.Globalization;
using System.Text;

namespace Sources.Tests.Exports;

public class CalendarTextTests
{
    private const string Body = "On 3 May 1911; Ada, the “engineer”\\maker, met the 東京港湾局 board. It fell in 1912. It lasted [for days](date:1913-02-27/1913-03-02). About [then](date:1914-01-01~) it rose.";

    [Fact]
    public void Days_and_runs_of_days_are_all_day_events_and_nothing_else_is()
    {
        using var site = TestSite.Of(Body, "ada: Ada").Built();
        var events = Ical.Net.Calendar.Load(site.Text("articles/x/data/entries.ics"))!.Events.OfType<Ical.Net.CalendarComponents.CalendarEvent>().ToList();
        Assert.Equal(["1911-05-03 1911-05-04", "1913-02-27 1913-03-03"], events.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Start!.Date:yyyy-MM-dd} {e.End!.Date:yyyy-MM-dd}")));
        Assert.StartsWith("On 3 May 1911; Ada, the “engineer”\\maker, met the 東京港湾局 board. (", events[0].Description, StringComparison.Ordinal);
        Assert.Equal(["Ada"], events[0].Categories);
        Assert.All(events, e => Assert.Equal("TRANSPARENT", e.Transparency));
    }

    [Fact]
    public void Lines_are_at_most_75_octets_and_end_in_CR_LF()
    {
        using var site = TestSite.Of(Body, "ada: Ada").Built();
        string text = site.Text("articles/x/data/entries.ics");
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_stamp_is_the_day_of_the_edition_and_the_id_that_of_the_entry()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "It fell on 3 May 1911.", "edition:\n  kind: full-text\n  version: \"1.0\"\n  date: 2020-02-03\n"));
        site.Built(o => o with { BaseUrl = "https://example.org/site/" });
        var told = Assert.Single(Ical.Net.Calendar.Load(site.Text("data/entries.ics"))!.Events);
        Assert.Equal("x/e-1911-05-03@example.org", told.Uid);
        Assert.Equal(new DateTime(2020, 2, 3, 0, 0, 0, DateTimeKind.Utc), told.DtStamp!.AsUtc);
        Assert.Equal("https://example.org/site/articles/x/timeline/#e-1911-05-03", told.Url!.AbsoluteUri);
    }

    [Fact]
    public void Without_a_day_there_is_no_calendar_and_no_page_offers_one()
    {
        using var site = TestSite.Of("It fell in 1911.").Built();
        Assert.DoesNotContain(site.Files, f => f.EndsWith(".ics", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Pages, p => site.Text(p).Contains(".ics", StringComparison.Ordinal));
    }
}
