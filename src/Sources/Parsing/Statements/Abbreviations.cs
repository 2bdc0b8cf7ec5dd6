using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Sources.Parsing.Statements;

/// <summary>Which full stops belong to a word. What holds in one language only is in <see cref="SentenceLanguage"/>.</summary>
internal static partial class Abbreviations
{
    /// <summary>Always followed by what they shorten or introduce: a name, a title.</summary>
    private static readonly FrozenSet<string> BeforeNames = new[]
    {
        "Mr", "Mrs", "Ms", "Mme", "Mlle", "Dr", "Prof", "St", "Ste", "Sts", "Gen", "Col", "Lt", "Capt", "Cpt", "Maj", "Sgt", "Cpl", "Pvt", "Adm", "Cmdr",
        "Brig", "Rev", "Hon", "Gov", "Sen", "Rep", "Pres", "Fr", "Sr", "Msgr", "Mt", "Ft", "Messrs", "Insp", "Supt", "Amb", "Sec", "Comm", "Cde",
        "cf", "e.g", "i.e", "viz", "vs", "ed", "eds", "trans", "tr", "esp", "incl", "approx", "ca", "al", "op", "ibid", "Cf", "E.g", "I.e", "Ca",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Followed by a number when they are abbreviations; words of their own otherwise ("no.").</summary>
    private static readonly FrozenSet<string> BeforeNumbers = new[]
    {
        "No", "no", "Nos", "nos", "Nr", "nr", "vol", "Vol", "vols", "p", "pp", "P", "Pp", "ch", "Ch", "chap", "art", "Art", "arts", "sec", "Sec", "sect", "fig", "Fig", "figs", "par", "para",
        "fn", "n", "nn", "l", "ll", "c", "d", "b", "r", "fl", "ser", "pt", "Pt", "bk", "col", "ff", "f", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the sentence goes on after the full stop at <paramref name="stop"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stop">The full stop.</param>
    /// <param name="next">The next character that is no blank.</param>
    /// <param name="language">The language of the text.</param>
    internal static bool ContinueAt(string text, int stop, int next, SentenceLanguage language)
    {
        int start = stop;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text.AsSpan(start, stop - start);
        if (word.IsEmpty) return false;
        bool nextIsDigit = char.IsDigit(text[next]);
        if (OwnAbbreviations.ContinueAt(text, stop, next, language) is { } own) return own;
        if (language.HasOrdinals && Ordinals.IsOrdinal(text, start, stop)) return nextIsDigit ? Ordinals.GoOnAt(text, start, next) : !IsOpener(text, next, language);
        // "J. P. Morgan", "U.S. Army", "B.C. Hydro" go on; "the U.S. The ...", "Plan B. It ..." do not. "P. 12" is a page.
        if (word.Length == 1 && char.IsUpper(word[0])) return nextIsDigit ? Contains(BeforeNumbers, word) : !IsOpener(text, next, language);
        bool isBeforeNumbers = Contains(BeforeNumbers, word);
        if (isBeforeNumbers && (nextIsDigit || IsRoman(text, next, word.Length))) return true;
        if (Contains(BeforeNames, word)) return !nextIsDigit || word is not "Sr" and not "Comm";
        if (isBeforeNumbers) return false;
        if (nextIsDigit || IsOpener(text, next, language)) return false;
        if (word.Contains('.') && HasSingleLetters(word)) return !EndsClock(word);
        return word is "Jr" or "Bros" or "Inc" or "Ltd" or "Co" or "Corp";
    }

    /// <summary>Whether a Roman number follows an abbreviation of so many letters: vol. II, Art. IV. A lone I is one behind those that stand for no short word.</summary>
    internal static bool IsRoman(string text, int next, int letters)
    {
        int end = next;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M') end++;
        if (end == next || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’'))) return false;
        return (end > next + 1 || text[next] != 'I' || letters > 2) && Roman().IsMatch(text.AsSpan(next, end - next));
    }

    [GeneratedRegex("^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Roman();

    /// <summary>Whether a word follows by which a sentence begins. One letter with a full stop of its own is an initial: J. A. Hobson, V. I. Lenin.</summary>
    internal static bool IsOpener(string text, int next, SentenceLanguage language)
    {
        var word = NextWord(text, next, out int end);
        if (word.Length == 1 && end < text.Length && text[end] == '.') return false;
        return Contains(language.Openers, word);
    }

    private static bool EndsClock(ReadOnlySpan<char> word) => word is "a.m" or "p.m";

    private static bool HasSingleLetters(ReadOnlySpan<char> word)
    {
        foreach (var part in word.Split('.'))
        {
            var letters = word[part];
            if (letters.Length > 2 || (letters.Length > 0 && !char.IsLetter(letters[0]))) return false;
        }
        return true;
    }

    private static ReadOnlySpan<char> NextWord(string text, int start, out int end)
    {
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && !char.IsWhiteSpace(text[start])) start++;
        end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.AsSpan(start, end - start);
    }

    internal static bool Contains(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
