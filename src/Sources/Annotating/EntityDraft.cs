using Sources.Model;

namespace Sources.Annotating;

/// <summary>A file to begin with for a name that no entity has.</summary>
/// <param name="Slug">The name of the file without <c>.md</c>.</param>
/// <param name="Name">The longest form the article uses.</param>
/// <param name="Kind">What it is, where the words beside it say so; else null, and the author decides.</param>
/// <param name="Text">The file, its sentences as comments.</param>
public sealed record EntityDraft(string Slug, string Name, EntityKind? Kind, string Text);
