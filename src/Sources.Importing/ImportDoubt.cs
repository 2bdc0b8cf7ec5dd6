namespace Sources.Importing;

/// <summary>Something that was decided without being sure, or left out.</summary>
/// <param name="Line">The line of the written file, from 1.</param>
/// <param name="Message">What was decided, in a sentence without a full stop.</param>
public sealed record ImportDoubt(int Line, string Message);
