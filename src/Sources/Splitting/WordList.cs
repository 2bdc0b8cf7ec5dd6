using System.Buffers;

namespace Sources.Splitting;

/// <summary>Words to be found in a sentence, whatever their capitals: whole words, outside quotation marks.</summary>
/// <param name="words">The words, in the order in which they are asked for.</param>
internal sealed class WordList(string[] words)
{
    /// <summary>Most sentences have none of them, which one pass tells.</summary>
    private readonly SearchValues<string> any = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first of the words that stands in the text, as the text has it; or null.</summary>
    internal string? FirstIn(string text)
    {
        if (!text.AsSpan().ContainsAny(any)) return null;
        foreach (string word in words)
        {
            for (int at = IndexOf(text, word, 0); at >= 0; at = IndexOf(text, word, at + word.Length))
                if (!Judgement.IsQuoted(text, at)) return text.Substring(at, word.Length);
        }
        return null;
    }

    /// <summary>Where a word stands whole in a text, whatever its capitals, from a place on; -1 where it does not.</summary>
    internal static int IndexOf(string text, string word, int from)
    {
        for (int at = from; at < text.Length && (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(word[^1]) || !char.IsLetter(text[end]))) return at;
        }
        return -1;
    }
}
