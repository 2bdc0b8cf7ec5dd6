namespace Sources.Citing;

/// <summary>A part of a citation. A locator or an address can be left free, to be filled in later; then only what it has for that case is shown.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="Before">What stands before the words where there are any.</param>
/// <param name="After">What stands after them.</param>
/// <param name="Without">What stands there without any words.</param>
public sealed record CitationRun(CitationRunKind Kind, string Text, string Before = "", string After = "", string Without = "")
{
    /// <summary>What is shown.</summary>
    public override string ToString() => Text.Length == 0 ? Without : Before + Text + After;
}
