namespace Sources.Parsing.Keys;

/// <summary>All keys that stand together. What is read, what is reported as unknown, the schema and the guide all come from here.</summary>
internal sealed class KeyTable(params IReadOnlyList<ContentKey> keys)
{
    internal IReadOnlyList<ContentKey> Keys => keys;

    /// <summary>Keys of which at least one is given; empty where nothing is left open.</summary>
    internal IReadOnlyList<string> AtLeastOne { get; init; } = [];

    /// <exception cref="InvalidOperationException">The key is read and not declared: a fault of the program.</exception>
    internal ContentKey this[string name] =>
        keys.FirstOrDefault(k => k.Name == name) ?? throw new InvalidOperationException($"The key `{name}` is read and not declared in its table in Parsing/Keys.");
}
