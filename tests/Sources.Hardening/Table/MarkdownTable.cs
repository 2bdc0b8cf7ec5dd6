using System.Globalization;

namespace Sources.Hardening.Table;

/// <summary>The outcomes as a table in Markdown.</summary>
internal static class MarkdownTable
{
    public const string Head = "| section | input or fault | what must come of it | exit | wall s | CPU s | peak MiB | |\n|---|---|---|---|---|---|---|---|";

    public static string Line(Outcome outcome)
    {
        string codes = string.Join(" ", outcome.Runs.Select(r => r.Code).Distinct().Order().Select(c => c.ToString(CultureInfo.InvariantCulture)));
        string wall = Number(outcome.Runs.Select(r => r.Wall.TotalSeconds)), cpu = Number(outcome.Runs.Select(r => r.Cpu));
        string peak = outcome.Runs.Count == 0 ? "" : (outcome.Runs.Max(r => r.PeakBytes) >> 20).ToString(CultureInfo.InvariantCulture);
        string said = outcome.Complaints.Count > 0 ? "**does not hold**: " + string.Join("; ", outcome.Complaints.Distinct().Take(5)) : outcome.Skipped is { } why ? "skipped: " + why : "holds" + (outcome.Seen is { } seen ? ": " + seen : "");
        return $"| {outcome.Row.Section} | {Cell(outcome.Row.Name)} | {Cell(outcome.Row.Expected)} | {codes} | {wall} | {cpu} | {peak} | {Cell(said)} |";
    }

    public static string End(IReadOnlyList<Outcome> outcomes)
    {
        int bad = outcomes.Count(o => o.Complaints.Count > 0), skipped = outcomes.Count(o => o.Complaints.Count == 0 && o.Skipped is not null);
        return $"\n{outcomes.Sum(o => o.Runs.Count)} runs, {outcomes.SelectMany(o => o.Runs).Sum(r => r.Cpu).ToString("0", CultureInfo.InvariantCulture)} CPU seconds, at most {outcomes.SelectMany(o => o.Runs).Max(r => r.PeakBytes) >> 20} MiB; {skipped} rows skipped\n"
            + $"{outcomes.Count - bad - skipped} rows hold, {bad} do not";
    }

    /// <summary>The greatest of the runs.</summary>
    private static string Number(IEnumerable<double> seconds) => seconds.DefaultIfEmpty().Max().ToString("0.0", CultureInfo.InvariantCulture);

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
