using System.Collections.Frozen;

namespace Sources.Model;

/// <summary>Names that Windows keeps for devices, with whatever ending: a site that has one cannot be checked out or unpacked there.</summary>
internal static class DeviceNames
{
    private static readonly FrozenSet<string> All = ((string[])["con", "prn", "aux", "nul", "conin$", "conout$", .. Enumerable.Range(0, 10).SelectMany(i => (string[])[$"com{i}", $"lpt{i}"])]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first segment of a path that is one, without its ending; null where none is.</summary>
    internal static string? In(IEnumerable<string> segments) => segments.Select(s => s.Split('.')[0]).FirstOrDefault(All.Contains);
}
