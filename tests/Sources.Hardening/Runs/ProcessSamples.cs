using System.Diagnostics;
using System.Globalization;

namespace Sources.Hardening.Runs;

/// <summary>What a process has used, asked again and again while it runs. Counted from its start, so the last answer is the sum.</summary>
internal sealed class ProcessSamples(Process process)
{
    public double Cpu { get; private set; }

    public long PeakBytes { get; private set; }

    /// <summary>Asks once; after the end of the process nothing changes any more.</summary>
    public void Take()
    {
        try
        {
            process.Refresh();
            Cpu = Math.Max(Cpu, process.TotalProcessorTime.TotalSeconds);
            if (OperatingSystem.IsLinux())
            {
                string? line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
                if (line is not null) PeakBytes = Math.Max(PeakBytes, 1024 * long.Parse(line.AsSpan(6).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture));
            }
            else PeakBytes = Math.Max(PeakBytes, process.PeakWorkingSet64);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            // It has ended between two looks.
        }
    }
}
