namespace Sources.Citing;

/// <summary>The place in a work that is meant.</summary>
/// <param name="Kind">What it counts or names.</param>
/// <param name="Value">Its number or words; empty to keep the place free for one.</param>
public sealed record Locator(LocatorKind Kind, string Value = "");
