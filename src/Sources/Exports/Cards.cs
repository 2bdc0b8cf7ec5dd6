using Sources.Dates;
using Sources.Drawing;
using Sources.Model;

namespace Sources.Exports;

/// <summary>
/// The pictures that links to the site show elsewhere: the years an article spans, and its entries on a line of time. Only an absolute address can name them, so without
/// a base URL there are none.
/// </summary>
internal static class Cards
{
    private const double Left = 80, Right = CardFiles.Width - 80, Axis = 480, Lane = 36, Radius = 12, TopLane = 270;

    /// <summary>So many lanes lie below the topmost, in which all marks are drawn that find no room in these.</summary>
    private const int LanesBelowTop = (int)((Axis + 4 - TopLane) / Lane);

    internal static IEnumerable<PlannedFile> Of(Site site)
    {
        if (site.Settings.BaseUrl is null) return [];
        return
        [
            PlannedFile.Of(CardFiles.OfSite, () => Draw(site.Articles.SelectMany(a => a.Times))),
            .. site.Articles.Select(a => PlannedFile.Of(CardFiles.Of(a), () => Draw(a.Times))),
        ];
    }

    private static byte[] Draw(IEnumerable<ListedEntry> entries)
    {
        var canvas = new Canvas(CardFiles.Width, CardFiles.Height);
        canvas.Line(0, 6, CardFiles.Width, 6, 12, Ink.Rubric);
        canvas.Line(Left, Axis, Right, Axis, 4, Ink.Rule);
        var placed = entries.Select(e => e.Time).Where(t => t.Value is { } value && (value.Lower ?? value.Upper) is not null)
            .Select(t => (Time: t, From: CalendarDays.InYears(t.Value!.Lower ?? t.Value.Upper!.Value, 0), To: CalendarDays.InYears(t.Value.Upper ?? t.Value.Lower!.Value, 1))).OrderBy(p => p.From).ThenBy(p => p.To).ToList();
        if (placed.Count > 0)
        {
            double first = Math.Floor(placed[0].From), last = Math.Max(placed.Max(p => p.To), first + 1);
            Title(canvas, (int)first, (int)Math.Ceiling(last) - 1);
            Years(canvas, first, last);
            var lanes = new List<double>();
            foreach (var (time, from, to) in placed) Mark(canvas, time, X(from, first, last), X(to, first, last), lanes);
        }
        return Png.Of(canvas);
    }

    private static double X(double year, double first, double last) => Left + Radius + (year - first) / (last - first) * (Right - Left - 2 * Radius);

    /// <summary>The first and the last year, large.</summary>
    private static void Title(Canvas canvas, int first, int last)
    {
        string words = first == last ? Words(first) : $"{Words(first)}–{Words(last)}";
        double height = Math.Min(84, 84 * (Right - Left) / Numerals.Width(words, 84));
        Numerals.Write(canvas, words, Left, 96, height, height / 9, Ink.Black);
    }

    private static void Years(Canvas canvas, double first, double last)
    {
        const double height = 26;
        double room = 1.6 * Math.Max(Numerals.Width(Words((int)first), height), Numerals.Width(Words((int)last), height)), perYear = (Right - Left) / (last - first);
        long step = 1;
        for (int i = 0; step * perYear < room && step < int.MaxValue; i++) step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        for (long year = (long)Math.Ceiling(first / step) * step; year <= last; year += step)
        {
            double x = X(year, first, last), width = Numerals.Width(Words((int)year), height);
            canvas.Line(x, Axis, x, Axis + 12, 3, Ink.Rule);
            if (x - width / 2 >= 20 && x + width / 2 <= CardFiles.Width - 20) Numerals.Write(canvas, Words((int)year), x - width / 2, Axis + 26, height, 3.5, Ink.Black);
        }
    }

    /// <summary>A day is a dot, what is longer than a mark a bar, anything else a ring; marks that would touch stand above each other.</summary>
    private static void Mark(Canvas canvas, EntryTime time, double x1, double x2, List<double> lanes)
    {
        bool isBar = x2 - x1 > 3 * Radius && time.Value!.Precision is EdtfPrecision.Interval or EdtfPrecision.Decade or EdtfPrecision.Century;
        double middle = (x1 + x2) / 2, left = isBar ? x1 : middle, right = isBar ? x2 : middle;
        int lane = lanes.FindIndex(taken => taken <= left - Radius);
        if (lane < 0 && lanes.Count < LanesBelowTop)
        {
            lane = lanes.Count;
            lanes.Add(0);
        }
        if (lane >= 0) lanes[lane] = right + Radius + 4;
        double y = lane < 0 ? TopLane : Axis - Lane * (lane + 1) + 4;
        if (isBar) canvas.Line(left, y, right, y, Radius, Ink.Rubric);
        else if (time.Value!.Precision is EdtfPrecision.Day or EdtfPrecision.Time) canvas.Dot(middle, y, Radius, Ink.Rubric);
        else canvas.Ring(middle, y, Radius - 2, 4, Ink.Rubric);
    }

    private static string Words(int year) => Edtf.FromYear(year).ToEnglish();
}
