using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Sources.Exports.Search;

/// <summary>
/// The words of a text as search compares them: small letters and digits without marks; an apostrophe inside a word is left out, an English
/// "’s" at its end too, and behind what is elided in French or Italian (l’État, dell’arte) another word begins; so is what parts the thousands of a number, so that 40,000 and 40000 are one word. Of scripts written without blanks each sign is a word. The script of the search page cuts words by the same rules.
/// </summary>
public static class SearchWords
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>What stands shortened before the word that it belongs to.</summary>
    private static readonly string[] Elided = ["l", "d", "j", "n", "s", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "un", "all", "dall", "dell", "nell", "sull", "quell"];

    /// <summary>The words, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        Each(text, word => words.Add(word.ToString()));
        return words;
    }

    /// <summary>Told each word of a text, in order. A text is most often of words that were met before, so none is made a string here.</summary>
    internal static void Each(string text, Action<ReadOnlySpan<char>> told)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = new List<char>();
        for (int at = 0, length; at < text.Length; at += length)
        {
            // Nearly every word there is: its letters stand in the text as they are compared.
            if (word.Count == 0 && char.IsAsciiLetterLower(text[at]))
            {
                length = text.AsSpan(at).IndexOfAnyExcept(Plain) is >= 0 and var run ? run : text.Length - at;
                if (at + length == text.Length || (EndsWord(text[at + length]) && !PartsThousands(text, at + length))) told(text.AsSpan(at, length));
                else word.AddRange(text.AsSpan(at, length));
                continue;
            }
            if (PartsThousands(text, at))
            {
                length = 1;
                continue;
            }
            Rune.DecodeFromUtf16(text.AsSpan(at), out var letter, out length);
            if (letter.IsAscii && letter.Value != '`')
            {
                // Nearly every letter there is; nothing in the table stands for another.
                char small = char.ToLowerInvariant((char)letter.Value);
                if (small == '\'' && IsElision(at)) End();
                else if (char.IsAsciiLetterOrDigit(small) || small == '\'') word.Add(small);
                else if (word.Count > 0) End();
                continue;
            }
            foreach (var folded in SearchLetters.Fold(letter).EnumerateRunes())
            {
                if (IsWordByItself(folded))
                {
                    End();
                    told(folded.ToString());
                }
                else if (folded.Value == '\'' && IsElision(at)) End();
                else if (IsInWord(folded)) word.AddRange(folded.ToString());
                else End();
            }
        }
        End();

        bool IsElision(int apostrophe)
        {
            bool isElided = false;
            foreach (string elided in Elided) isElided |= CollectionsMarshal.AsSpan(word).SequenceEqual(elided);
            return isElided && IsLetterBehind(text, apostrophe);
        }

        void End()
        {
            var ended = CollectionsMarshal.AsSpan(word).Trim('\'');
            if (ended.EndsWith("'s")) ended = ended[..^2];
            if (ended.Contains('\'')) ended = ended.ToArray().Where(letter => letter != '\'').ToArray();
            if (ended.Length > 0) told(ended);
            word.Clear();
        }
    }

    /// <summary>Whether the next sign that is not left out is a letter.</summary>
    private static bool IsLetterBehind(string text, int at)
    {
        for (int next = at + 1; next < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(next), out var letter, out int length);
            foreach (var folded in SearchLetters.Fold(letter).EnumerateRunes()) return Rune.IsLetter(folded);
            next += length;
        }
        return false;
    }

    /// <summary>Whether a word is at its end before a letter of ASCII; of others the table says it.</summary>
    private static bool EndsWord(char letter) => char.IsAscii(letter) && !char.IsAsciiLetterOrDigit(letter) && letter is not ('\'' or '`');

    /// <summary>Whether a comma or a blank that does not break stands between a digit and just three more.</summary>
    private static bool PartsThousands(string text, int at) =>
        text[at] is ',' or '\u00a0' or '\u2009' or '\u202f' && at > 0 && char.IsAsciiDigit(text[at - 1]) && DigitsAt(text.AsSpan(at + 1)) == 3;

    private static int DigitsAt(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var count ? count : text.Length;

    private static bool IsInWord(Rune letter) => letter.Value == '\'' || Rune.IsLetter(letter) || Rune.GetUnicodeCategory(letter) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWordByItself(Rune letter) => letter.Value is >= 0x3040 and <= 0x30ff or >= 0x3400 and <= 0x9fff && Rune.IsLetter(letter);
}
