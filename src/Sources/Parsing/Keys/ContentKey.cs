namespace Sources.Parsing.Keys;

/// <summary>A key of <c>site.yml</c> or of front matter, as it is read and as the schema tells it.</summary>
/// <param name="Name">As written.</param>
/// <param name="Form">What its value is.</param>
/// <param name="Meaning">What it says, in a sentence, for schema and guide.</param>
internal sealed record ContentKey(string Name, KeyForm Form, string Meaning)
{
    /// <summary>Whether it must be there.</summary>
    internal bool IsRequired { get; init; }
    /// <summary>The words of a choice.</summary>
    internal IReadOnlyList<string> Choices { get; init; } = [];
    /// <summary>The least number.</summary>
    internal double Least { get; init; }
    /// <summary>The greatest number.</summary>
    internal double Most { get; init; }
    /// <summary>The keys below it, or of each item.</summary>
    internal KeyTable? Inner { get; init; }
}
