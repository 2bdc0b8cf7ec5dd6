using System.Globalization;
using System.Text;

namespace Sources.Exports.Search;

/// <summary>
/// The words of a text as search compares them: small letters and digits without marks; an apostrophe inside a word is left out, an English
/// "’s" at its end too. Of scripts written without blanks each sign is a word. The script of the search page cuts words by the same rules.
/// </summary>
public static class SearchWords
{
    /// <summary>The words, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.EnumerateRunes())
        {
            if (letter.IsAscii && letter.Value != '`')
            {
                // Nearly every letter there is; nothing in the table stands for another.
                char small = char.ToLowerInvariant((char)letter.Value);
                if (char.IsAsciiLetterOrDigit(small) || small == '\'') word.Append(small);
                else if (word.Length > 0) End();
                continue;
            }
            foreach (var folded in SearchLetters.Fold(letter).EnumerateRunes())
            {
                if (IsWordByItself(folded))
                {
                    End();
                    words.Add(folded.ToString());
                }
                else if (IsInWord(folded)) word.Append(folded.ToString());
                else End();
            }
        }
        End();
        return words;

        void End()
        {
            string ended = word.ToString().Trim('\'');
            if (ended.EndsWith("'s", StringComparison.Ordinal)) ended = ended[..^2];
            ended = ended.Replace("'", "", StringComparison.Ordinal);
            if (ended.Length > 0) words.Add(ended);
            word.Clear();
        }
    }

    private static bool IsInWord(Rune letter) => letter.Value == '\'' || Rune.IsLetter(letter) || Rune.GetUnicodeCategory(letter) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWordByItself(Rune letter) => letter.Value is >= 0x3040 and <= 0x30ff or >= 0x3400 and <= 0x9fff && Rune.IsLetter(letter);
}
