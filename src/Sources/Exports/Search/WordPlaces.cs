namespace Sources.Exports.Search;

/// <summary>In which texts and in whose names each word stands.</summary>
internal sealed class WordPlaces
{
    private readonly Dictionary<string, (List<int> Texts, List<int> Names)> words = new(StringComparer.Ordinal);

    /// <summary>The words, in ordinal order.</summary>
    internal IEnumerable<string> Words => words.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words that stand in names, in ordinal order.</summary>
    internal IEnumerable<string> WordsOfNames => words.Where(w => w.Value.Names.Count > 0 && char.IsLetter(w.Key, 0)).Select(w => w.Key).Order(StringComparer.Ordinal);

    /// <summary>The places of a word: numbers of texts, a slash, numbers of what has it in a name.</summary>
    internal string PlacesOf(string word) => words[word] is var (texts, names) && names.Count == 0 ? Numbers.Write(texts) : $"{Numbers.Write(words[word].Texts)}/{Numbers.Write(words[word].Names)}";

    /// <summary>Adds a word of a text; texts come in order.</summary>
    internal void AddText(string word, int text) => Add(Places(word).Texts, text);

    /// <summary>Adds a word of a name; what is named comes in order.</summary>
    internal void AddName(string word, int named) => Add(Places(word).Names, named);

    private (List<int> Texts, List<int> Names) Places(string word)
    {
        if (!words.TryGetValue(word, out var places)) words[word] = places = ([], []);
        return places;
    }

    private static void Add(List<int> places, int place)
    {
        if (places.Count == 0 || places[^1] != place) places.Add(place);
    }
}
