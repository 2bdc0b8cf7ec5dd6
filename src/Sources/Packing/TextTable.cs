namespace Sources.Packing;

/// <summary>The texts that come again and again in what is kept of articles, such as ids, dates and reasons: each is written once and then told by its number.</summary>
internal sealed class TextTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    /// <summary>The texts, by number.</summary>
    internal IReadOnlyList<string> Texts => texts;

    /// <summary>Forgets the texts, and keeps the room for others.</summary>
    internal void Clear()
    {
        numbers.Clear();
        texts.Clear();
    }

    /// <summary>The number of a text.</summary>
    internal int Of(string text)
    {
        if (numbers.TryGetValue(text, out int number)) return number;
        numbers[text] = texts.Count;
        texts.Add(text);
        return texts.Count - 1;
    }
}
