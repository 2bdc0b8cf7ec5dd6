using System.Globalization;
using System.Text;
using Sources.Linking;

namespace Sources.Exports.Search;

/// <summary>
/// Letters as search compares them: small, without their marks, of several forms one. Each stands alone, so that the script does the same from a table:
/// the small letter by the rules of Unicode, then what the table has for it.
/// </summary>
internal static class SearchLetters
{
    /// <summary>The sign of a letter that is left out: a mark, a soft hyphen.</summary>
    private const string None = "";

    private static readonly string?[] Table = MakeTable();

    /// <summary>What is compared for a letter; empty for a mark.</summary>
    internal static string Fold(Rune letter)
    {
        var small = Rune.ToLowerInvariant(letter);
        return small.IsBmp && Table[small.Value] is { } other ? other : small.ToString();
    }

    /// <summary>The letters that stand for others, in order of their code.</summary>
    internal static IEnumerable<(int Letter, string Other)> Others => Entries(other => other.Length > 0);

    /// <summary>What is left out, in order of code.</summary>
    internal static IEnumerable<int> Dropped => Entries(other => other.Length == 0).Select(e => e.Letter);

    private static IEnumerable<(int Letter, string Other)> Entries(Func<string, bool> which)
    {
        for (int letter = 0; letter < Table.Length; letter++)
            if (Table[letter] is { } other && which(other)) yield return (letter, other);
    }

    private static string?[] MakeTable()
    {
        var table = new string?[0x10000];
        for (int code = 0x80; code < table.Length; code++)
        {
            char letter = (char)code;
            if (char.IsSurrogate(letter) || char.ToLowerInvariant(letter) != letter || Other(letter) is not { } other || other == letter.ToString()) continue;
            table[code] = other;
        }
        table['`'] = "'";
        return table;
    }

    private static string? Other(char letter)
    {
        if (One(letter) is { } one) return one;
        // Said of nearly all of 65,000 letters, in each build: none of them is made a text.
        if (NameFolding.Keeps(letter)) return null;
        // Twice: under the mark of ǣ is æ, which is ae.
        string folded = NameFolding.Fold(NameFolding.Fold(letter.ToString()));
        if (folded.Length == 0) return None;
        // Dashes, quotation marks and blanks only end words, whichever they are.
        return folded == "'" || char.IsLetter(letter) ? folded.ToLowerInvariant() : null;
    }

    /// <summary>What search takes for the same beyond what names do.</summary>
    private static string? One(char letter) => letter switch
    {
        '\u02be' or '\u02bf' or '\uff07' => "'",
        'ς' => "σ",
        'ſ' or 'ẛ' => "s",
        'և' => "եւ",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        // The wide forms of Latin letters and digits, as in Japanese text.
        >= '\uff10' and <= '\uff19' or >= '\uff41' and <= '\uff5a' => ((char)(letter - 0xfee0)).ToString(),
        _ => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.EnclosingMark ? None : null,
    };
}
