namespace Sources.Hardening.Runs;

/// <summary>One run of the program, as it ended.</summary>
/// <param name="Code">The exit code; 128 and the signal's number where a signal ended it.</param>
/// <param name="Output">What it said.</param>
/// <param name="Error">What it said on standard error.</param>
/// <param name="Wall">From start to end.</param>
/// <param name="Cpu">Seconds of all its threads, as last seen at most 5 ms before its end.</param>
/// <param name="PeakBytes">The most memory it held (VmHWM), as last seen at most 5 ms before its end; 0 where the system does not say.</param>
/// <param name="WasStopped">Whether it had to be stopped because it did not end.</param>
internal sealed record ProgramRun(int Code, string Output, string Error, TimeSpan Wall, double Cpu, long PeakBytes, bool WasStopped)
{
    /// <summary>The lines that say what is wrong: <c>place: error code: message</c>.</summary>
    public IEnumerable<string> Errors => Error.Split('\n').Where(l => l.Contains(": error ", StringComparison.Ordinal));
}
