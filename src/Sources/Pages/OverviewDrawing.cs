using Sources.Dates;
using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>Places entries on one line of time. Long times without an entry are cut out, so that dense years stay legible.</summary>
internal static class OverviewDrawing
{
    private const double Width = 900, Margin = 16, GapWidth = 44, Lane = 17, MarkWidth = 15, BarHeight = 12;

    private const int MostMarks = 400;

    /// <summary>Whether so many entries can be told apart on one line.</summary>
    internal static bool IsLegible(IEnumerable<ListedEntry> entries) => entries.Where(e => e.Time.Value is { } value && (value.Lower ?? value.Upper) is not null).Take(MostMarks + 1).Count() <= MostMarks;

    internal static OverviewView? Of(IEnumerable<Entry> entries, Func<Entry, string> address)
    {
        var placed = entries.Where(e => e.Time.Value is not null).Select(e => (Entry: e, From: From(e.Time), To: To(e.Time))).Where(p => p.From is not null && p.To is not null)
            .Select(p => (p.Entry, From: p.From!.Value, To: p.To!.Value)).Take(MostMarks + 1).OrderBy(p => p.Entry.Time.ToOrder()).ToList();
        // More marks than this say nothing on one line; of a large library they are not even gone through.
        if (placed.Count is 0 or > MostMarks) return null;
        var scale = new TimeScale([.. placed.Select(p => (p.From, p.To))], Margin, Width - Margin, GapWidth);
        var lanes = new List<double>();
        var marks = new List<(OverviewMarkView Mark, int Lane)>();
        foreach (var (entry, from, to) in placed)
        {
            string sign = PrecisionWords.Of(entry.Time).Sign;
            double x1 = scale.X(from), x2 = scale.X(to);
            bool isBar = sign is "interval" or "decade" or "century" && x2 - x1 > MarkWidth;
            if (!isBar) x1 = x2 = sign is "by" ? x2 : sign is "since" ? x1 : (x1 + x2) / 2;
            double left = x1 - MarkWidth / 2 - (sign == "by" ? MarkWidth : 0), right = x2 + MarkWidth / 2 + (sign == "since" ? MarkWidth : 0);
            int lane = lanes.FindIndex(taken => taken <= left);
            if (lane < 0)
            {
                lane = lanes.Count;
                lanes.Add(0);
            }
            lanes[lane] = right;
            marks.Add((new OverviewMarkView(sign, Round(x1), Round(x2), 0, address(entry), $"{entry.Time.ToEnglish()}: {Wording.Shorten(entry.Statements[0].Text, 70)}"), lane));
        }
        double axis = BarHeight + lanes.Count * Lane;
        return new OverviewView
        {
            Width = Width,
            Height = axis + 34,
            AxisY = axis,
            Description = $"{Wording.Count(placed.Count, "entry", "entries")} on a line of time{(Wording.Span(placed.Select(p => p.Entry.Time)) is { } span ? $", {span}" : "")}",
            Runs = scale.Runs(),
            Ticks = scale.Ticks(),
            Marks = [.. marks.Select(m => m.Mark with { Y = axis - Lane * m.Lane - Lane * 0.75 })],
        };
    }

    private static double Round(double value) => Math.Round(value, 1);

    /// <summary>A decimal year. An open start is where the value ends.</summary>
    private static double? From(EntryTime time) => Year(time.Value!.Lower ?? time.Value.Upper, 0);

    private static double? To(EntryTime time) => Year(time.Value!.Upper ?? time.Value.Lower, 1);

    private static double? Year(CalendarDay? day, int add) => day is { } d ? CalendarDays.InYears(d, add) : null;
}
