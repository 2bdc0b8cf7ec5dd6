namespace Sources.Dates.Tokens;

/// <summary>
/// Words to entries, without regard to the case of ASCII letters. A plain open table: nothing of it is generic over a type of ours, so the first text of a
/// process does not wait for a dictionary to be compiled.
/// </summary>
internal sealed class WordTable
{
    private const int Size = 2048;
    private readonly string?[] words = new string?[Size];
    private readonly LexEntry[] entries = new LexEntry[Size];

    public LexEntry this[ReadOnlySpan<char> word]
    {
        get => entries[Slot(word)];
        set
        {
            var slot = Slot(word);
            words[slot] ??= word.ToString();
            entries[slot] = value;
        }
    }

    /// <summary>The word's slot, or the free one where it would go. The table stays less than half full.</summary>
    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ (c | 0x20u)) * 16777619u;
        var slot = (int)((hash ^ hash >> 15) % Size);
        while (words[slot] is { } other && !word.Equals(other, StringComparison.OrdinalIgnoreCase)) slot = (slot + 1) % Size;
        return slot;
    }
}
