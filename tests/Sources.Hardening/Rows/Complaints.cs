namespace Sources.Hardening.Rows;

/// <summary>What is not as it must be, and what was seen otherwise.</summary>
internal sealed class Complaints
{
    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

    /// <summary>A figure worth telling, or null.</summary>
    public string? Seen { get; set; }

    /// <summary>Why the row could not be run here, or null.</summary>
    public string? Skipped { get; set; }

    public void Add(string complaint) => all.Add(complaint);

    public void Unless(bool holds, string complaint)
    {
        if (!holds) all.Add(complaint);
    }
}
