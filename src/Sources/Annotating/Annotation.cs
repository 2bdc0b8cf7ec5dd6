using Sources.Model;

namespace Sources.Annotating;

/// <summary>The marks to be written into one article. Where there are none, the file is as the rules read it already.</summary>
/// <param name="Insertions">In order of place.</param>
/// <param name="Dates">How many dates they mark.</param>
/// <param name="Names">How many mentions.</param>
/// <param name="Sections">How many blocks.</param>
/// <param name="Left">What was found and could not be marked, in order of place.</param>
public sealed record Annotation(IReadOnlyList<TextInsertion> Insertions, int Dates, int Names, int Sections, IReadOnlyList<Unmarked> Left);
