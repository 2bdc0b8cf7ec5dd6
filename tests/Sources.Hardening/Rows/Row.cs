using Sources.Hardening.Runs;

namespace Sources.Hardening.Rows;

/// <summary>One row: a fault or an input, and what must come of it.</summary>
/// <param name="Section">The kind of row.</param>
/// <param name="Name">The fault or the input.</param>
/// <param name="Expected">What must come of it, in words.</param>
/// <param name="Run">Makes it happen and complains of what is not so.</param>
internal sealed record Row(string Section, string Name, string Expected, Action<Workplace, Complaints> Run)
{
    /// <summary>Whether the bounds of hostile input hold for each run of it.</summary>
    public bool IsBounded { get; init; } = true;
}
