namespace Sources.Writing;

/// <summary>What a write did.</summary>
/// <param name="Written">Files that were new or changed.</param>
/// <param name="Unchanged">Files whose bytes were there already; their time stamps stay.</param>
/// <param name="Removed">Files of an earlier build that no longer belong to the site.</param>
public sealed record WriteResult(int Written, int Unchanged, int Removed);
