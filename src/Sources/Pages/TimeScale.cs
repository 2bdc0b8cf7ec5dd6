using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>Years to places on a line: runs of time at one scale, with what lies between two runs left out.</summary>
internal sealed class TimeScale
{
    private readonly List<(double From, double To, double X1, double X2)> runs = [];
    private readonly double gapWidth;

    /// <summary>A line from <paramref name="left"/> to <paramref name="right"/> for the spans, given in order of their start.</summary>
    internal TimeScale(IReadOnlyList<(double From, double To)> spans, double left, double right, double gapWidth)
    {
        this.gapWidth = gapWidth;
        double first = spans.Min(s => s.From), last = spans.Max(s => s.To);
        double leastGap = Math.Max((last - first) / 6, 3);
        var stretches = new List<(double From, double To)>();
        foreach (var (from, to) in spans.OrderBy(s => s.From))
        {
            if (stretches.Count > 0 && from - stretches[^1].To < leastGap) stretches[^1] = (stretches[^1].From, Math.Max(stretches[^1].To, to));
            else stretches.Add((from, to));
        }
        // A day alone still needs room; every run gets at least a sixteenth of the line.
        double room = right - left - gapWidth * (stretches.Count - 1);
        double all = stretches.Sum(s => s.To - s.From), least = room / 16;
        double share = stretches.Sum(s => Math.Max((s.To - s.From) / Math.Max(all, 0.001) * room, least));
        double x = left;
        foreach (var (from, to) in stretches)
        {
            double width = Math.Max((to - from) / Math.Max(all, 0.001) * room, least) / share * room;
            runs.Add((from, to, x, x + width));
            x += width + gapWidth;
        }
    }

    internal double X(double year)
    {
        foreach (var (from, to, x1, x2) in runs)
            if (year <= to + 0.0001) return to - from < 0.0001 ? (x1 + x2) / 2 : x1 + (Math.Clamp(year, from, to) - from) / (to - from) * (x2 - x1);
        return runs[^1].X2;
    }

    internal IReadOnlyList<OverviewRunView> Runs()
    {
        var views = new List<OverviewRunView>();
        for (int i = 0; i < runs.Count; i++)
        {
            int years = i == 0 ? 0 : (int)Math.Round(runs[i].From - runs[i - 1].To);
            views.Add(new OverviewRunView(Round(runs[i].X1), Round(runs[i].X2), i == 0 ? null : $"{years} years", Round(runs[i].X1 - gapWidth / 2)));
        }
        return views;
    }

    internal IReadOnlyList<OverviewTickView> Ticks()
    {
        var ticks = new List<OverviewTickView>();
        double free = double.MinValue;
        foreach (var (from, to, x1, x2) in runs)
        {
            double perYear = to - from < 0.01 ? double.MaxValue : (x2 - x1) / (to - from);
            int step = 1;
            foreach (int candidate in (int[])[1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000])
            {
                step = candidate;
                if (perYear * candidate >= 58) break;
            }
            int start = (int)Math.Floor(from);
            for (int year = start; year <= to; year = (int)Math.Floor((double)year / step + 1) * step)
            {
                double x = X(Math.Max(year, from));
                if (x - free < 46) continue;
                ticks.Add(new OverviewTickView(Round(x), Wording.Year(year)));
                free = x;
            }
        }
        return ticks;
    }

    private static double Round(double value) => Math.Round(value, 1);
}
