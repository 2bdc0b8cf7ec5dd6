namespace Sources.Model;

/// <summary>Who wrote a text. Only a name whose parts were given apart can be turned round ("Byrd, Ada"); any other, such as a body's, stays as it is.</summary>
/// <param name="Name">The whole name, in the order in which it is said.</param>
/// <param name="Family">The family name of a person, or null.</param>
/// <param name="Given">The given names of a person, or null.</param>
public sealed record AuthorName(string Name, string? Family = null, string? Given = null)
{
    /// <summary>The whole name.</summary>
    public override string ToString() => Name;
}
