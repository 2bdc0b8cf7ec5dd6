namespace Sources.Citing;

/// <summary>A part of a citation. A locator or an address can be left free, to be filled in later; then nothing of the run is shown.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="Before">What stands before the words where there are any.</param>
/// <param name="After">What stands after them.</param>
public sealed record CitationRun(CitationRunKind Kind, string Text, string Before = "", string After = "")
{
    /// <summary>What is shown.</summary>
    public override string ToString() => Text.Length == 0 ? "" : Before + Text + After;
}
