using System.Globalization;
using System.Text;
using Sources.Model;

namespace Sources.Linking;

/// <summary>
/// One spelling for spellings that readers take for the same: marks above and below letters dropped, dashes and apostrophes made one,
/// blanks made one; case is kept, because "Left" and "left" are two words.
/// </summary>
public static class NameFolding
{
    /// <summary>The folded text.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Fold(text, null);
    }

    /// <summary>The folded text, and for each of its characters the place in the text it comes from.</summary>
    internal static string Fold(string text, List<int>? origins)
    {
        if (origins is null && IsPlain(text)) return text;
        var folded = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 0x80 || Keeps(c)) Add(c, i);
            else if (One(c) is { } one)
                foreach (char replaced in one) Add(replaced, i);
            // Of a letter with its marks in one sign the letter stays; marks beside it go.
            else if (char.IsLetter(c)) Add(BaseLetters.Of(c), i);
            else if (char.IsWhiteSpace(c)) Add(' ', i);
        }
        return folded.ToString();

        void Add(char c, int origin)
        {
            if (c == ' ' && folded.Length > 0 && folded[^1] == ' ') return;
            folded.Append(c);
            origins?.Add(origin);
        }
    }

    /// <summary>Whether a sign beyond ASCII is folded to itself: most are.</summary>
    internal static bool Keeps(char c) => One(c) is null && (char.IsLetter(c) ? BaseLetters.Of(c) == c : !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);

    private static bool IsPlain(string text) => System.Text.Ascii.IsValid(text) && !text.Contains("  ", StringComparison.Ordinal) && !text.Contains('\t', StringComparison.Ordinal);

    private static string? One(char c) => c switch
    {
        '‐' or '‑' or '‒' or '–' or '—' or '−' => "-",
        '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´' or 'ʹ' => "'",
        '“' or '”' or '„' => "\"",
        '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\ufeff' => "",
        'ı' => "i",
        'ə' => "a",
        'Ə' => "A",
        'ø' => "o",
        'Ø' => "O",
        'ł' => "l",
        'Ł' => "L",
        'đ' => "d",
        'Đ' => "D",
        'ß' => "ss",
        'æ' => "ae",
        'Æ' => "Ae",
        'œ' => "oe",
        'Œ' => "Oe",
        'þ' => "th",
        'ð' => "d",
        _ => null,
    };
}
