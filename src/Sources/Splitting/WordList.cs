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
            int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at > 0 && char.IsLetter(text[at - 1])) || (at + word.Length < text.Length && char.IsLetter(word[^1]) && char.IsLetter(text[at + word.Length]))) continue;
            if (!Judgement.IsQuoted(text, at)) return text.Substring(at, word.Length);
        }
        return null;
    }
}
