namespace Sources.Reading;

/// <summary>The clocks of file systems: what changes twice within one of their steps bears one time.</summary>
internal static class FileClock
{
    /// <summary>The longest step, that of FAT.</summary>
    private static readonly long longestStep = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>Longer than a step of a clock that knows parts of a second.</summary>
    private static readonly long fineStep = TimeSpan.FromMilliseconds(20).Ticks;

    /// <summary>The time now, in ticks. Nothing that is written depends on it: it says only whether a file is read once more.</summary>
    internal static long Now => DateTime.UtcNow.Ticks;

    /// <summary>Whether a clock has gone on between the first of two times, which it gave, and the other, in ticks.</summary>
    internal static bool HasGoneOn(long since, long until) => since <= until - (since % TimeSpan.TicksPerSecond == 0 ? longestStep : fineStep);
}
