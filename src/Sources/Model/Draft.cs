namespace Sources.Model;

/// <summary>An article that is left out of the site.</summary>
/// <param name="File">Its file.</param>
/// <param name="Links">Its links that stay inside the site.</param>
internal sealed record Draft(ContentFile File, IReadOnlyList<WrittenLink> Links);
