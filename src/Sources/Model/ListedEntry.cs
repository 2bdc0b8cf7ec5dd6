namespace Sources.Model;

/// <summary>An entry of a timeline as one of many.</summary>
/// <param name="Id">Its anchor: the same time always has the same one.</param>
/// <param name="Time">When.</param>
public sealed record ListedEntry(string Id, EntryTime Time);
