using Sources.Hardening.Rows;
using Sources.Hardening.Runs;

namespace Sources.Hardening.Table;

/// <summary>What came of a row.</summary>
internal sealed record Outcome(Row Row, IReadOnlyList<ProgramRun> Runs, IReadOnlyList<string> Complaints, string? Seen, string? Skipped)
{
    private const double MostCpu = 10;
    private const long MostBytes = 1L << 30;

    public static Outcome Of(Row row, TestedProgram program)
    {
        using var place = new Workplace(program);
        var complaints = new Complaints();
        try
        {
            row.Run(place, complaints);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException)
        {
            complaints.Add($"the row itself broke off: {e.Message}");
        }
        foreach (var run in place.Runs)
        {
            complaints.Unless(!run.WasStopped, "it did not end");
            complaints.Unless(!run.Error.Contains("Unhandled exception", StringComparison.Ordinal) && !run.Error.Contains("   at Sources", StringComparison.Ordinal), "an exception: " + run.Error.Split('\n')[0]);
            if (!row.IsBounded) continue;
            complaints.Unless(run.Code is >= 0 and < 128, $"it ended by signal {run.Code - 128}");
            complaints.Unless(run.Cpu <= MostCpu, $"{run.Cpu:0.0} CPU seconds");
            complaints.Unless(run.PeakBytes <= MostBytes, $"{run.PeakBytes >> 20} MiB");
        }
        return new Outcome(row, place.Runs, complaints.All, complaints.Seen, complaints.Skipped);
    }
}
