using System.Text;

namespace Sources.Exports.Search;

/// <summary>In which texts and in whose names each word stands.</summary>
internal sealed class WordPlaces
{
    private readonly Dictionary<string, Places> words = new(StringComparer.Ordinal);
    private char[] letters = new char[256];
    private readonly Dictionary<string, Places>.AlternateLookup<ReadOnlySpan<char>> spelled;

    internal WordPlaces() => spelled = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words, in ordinal order, each with the numbers of its texts, a slash, and the numbers of what has it in a name.</summary>
    internal (string Word, string Places)[] Written()
    {
        var written = new (string Word, string Places)[words.Count];
        int count = 0;
        foreach (string word in words.Keys) written[count++].Word = word;
        Array.Sort(written, static (a, b) => string.CompareOrdinal(a.Word, b.Word));
        Parallel.For(0, written.Length, i => written[i].Places = PlacesOf(words[written[i].Word]));
        return written;
    }

    /// <summary>The words that stand in names, in ordinal order.</summary>
    internal IEnumerable<string> WordsOfNames => words.Where(w => w.Value.Names.Count > 0 && char.IsLetter(w.Key, 0)).Select(w => w.Key).Order(StringComparer.Ordinal);

    /// <summary>Adds a word of a text, in UTF-8; texts come in order.</summary>
    internal void AddText(ReadOnlySpan<byte> word, int text)
    {
        if (letters.Length < word.Length) letters = new char[2 * word.Length];
        Add(Of(letters.AsSpan(0, Encoding.UTF8.GetChars(word, letters))).Texts, text);
    }

    /// <summary>Adds a word of a name; what is named comes in order.</summary>
    internal void AddName(ReadOnlySpan<char> word, int named) => Add(Of(word).Names, named);

    /// <summary>Adds all of some texts that come behind these.</summary>
    internal void AddAll(WordPlaces behind)
    {
        foreach (var (word, places) in behind.words)
        {
            if (words.TryAdd(word, places)) continue;
            words[word].Texts.AddRange(places.Texts);
            words[word].Names.AddRange(places.Names);
        }
    }

    private static string PlacesOf(Places of) => of.Names.Count > 0 ? $"{Numbers.Write(of.Texts)}/{Numbers.Write(of.Names)}" : Numbers.Write(of.Texts);

    private Places Of(ReadOnlySpan<char> word)
    {
        if (!spelled.TryGetValue(word, out var places)) spelled[word] = places = new Places([], []);
        return places;
    }

    private static void Add(List<int> places, int place)
    {
        if (places.Count == 0 || places[^1] != place) places.Add(place);
    }

    /// <summary>The places of one word.</summary>
    private sealed record Places(List<int> Texts, List<int> Names);
}
