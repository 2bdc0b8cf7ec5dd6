using CsCheck;
using Sources.Linking;

namespace Sources.Tests.Linking;

public class NameMatcherTests
{
    [Theory]
    [InlineData("Oldport fell.", "Oldport")]
    [InlineData("The Oldport Wall fell.", "Oldport Wall")]
    [InlineData("Oldport’s wall and Oldport's gate.", "Oldport", "Oldport")]
    [InlineData("“Oldport” (Oldport), Oldport; Oldport.", "Oldport", "Oldport", "Oldport", "Oldport")]
    [InlineData("Oldporters and Newoldport and oldport.")]
    [InlineData("Oldport-on-Sea, pre-Oldport, Oldport–Newport, Oldport - here.", "Oldport", "Oldport")]
    [InlineData("Óldpört and Oldpo\u0301rt\u0301.", "Óldpört", "Oldpo\u0301rt\u0301")]
    [InlineData("Élan, Elan and E\u0301lan.", "Élan", "Elan", "E\u0301lan")]
    [InlineData("Baku-Tiflis and Baku–Tiflis and Baku‑Tiflis.", "Baku-Tiflis", "Baku–Tiflis", "Baku‑Tiflis")]
    [InlineData("O’Neil and O'Neil and Oʼneil.", "O’Neil", "O'Neil")]
    [InlineData("Harbour  Board, Harbour\tBoard, Harbour Board.", "Harbour  Board", "Harbour Board")]
    [InlineData("Стена, Стену. Йод, Иод.", "Стена", "Йод", "Иод")]
    [InlineData("Qarabağ, Qarabag; Əliyev, Aliyev; Łódź, Lodz.", "Qarabağ", "Qarabag", "Əliyev", "Aliyev", "Łódź", "Lodz")]
    [InlineData("C++ and C.", "C++")]
    [InlineData("壁は壁。")]
    public void A_name_is_found_as_a_whole_word_in_every_spelling(string text, params string[] expected)
    {
        var matcher = new NameMatcher(["Oldport", "Oldport Wall", "Élan", "Baku-Tiflis", "O'Neil", "Harbour Board", "Стена", "Йод", "Qarabağ", "Əliyev", "Łódź", "C++"]);
        Assert.Equal(expected, matcher.Find(text).Select(m => text[m.Start..m.End]));
    }

    [Fact]
    public void A_matcher_without_names_finds_nothing() => Assert.Empty(new NameMatcher([]).Find("Oldport"));

    [Fact]
    public void An_empty_name_matches_nothing() => Assert.Empty(new NameMatcher(["", " ", "\u0301"]).Find("a b"));

    [Fact]
    public void It_finds_what_a_search_for_each_name_by_itself_finds()
    {
        var words = Gen.Char["ab c-’é"].Array[0, 12].Select(c => new string(c));
        Gen.Select(words.Array[0, 5], Gen.Char["ab c-’é."].Array[0, 40].Select(c => new string(c))).Sample((names, text) =>
        {
            var expected = Naive(names, text);
            Assert.Equal(expected, new NameMatcher(names).Find(text).Select(m => (m.Start, m.End)));
        }, iter: 5_000);
    }

    /// <summary>Every place, every length: the leftmost, the longest, the first that is a whole word.</summary>
    private static List<(int, int)> Naive(string[] names, string text)
    {
        var folded = names.Select(n => NameFolding.Fold(n).Trim()).Where(n => n.Length > 0).ToHashSet();
        var found = new List<(int, int)>();
        for (int start = 0; start < text.Length; start++)
        {
            // A blank folds into the one before it, so a match neither begins nor ends with a blank.
            for (int end = text.Length; end > start; end--)
            {
                if (text[start] == ' ' || text[end - 1] == ' ' || !folded.Contains(NameFolding.Fold(text[start..end])) || !IsWhole(text, start, end)) continue;
                found.Add((start, end));
                start = end - 1;
                break;
            }
        }
        return found;
    }

    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && (char.IsLetter(text[start - 1]) || (text[start - 1] == '-' && start > 1 && char.IsLetter(text[start - 2]))))
        && !(end < text.Length && (char.IsLetter(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))));
}
