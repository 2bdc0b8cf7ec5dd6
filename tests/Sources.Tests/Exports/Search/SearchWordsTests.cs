using CsCheck;
using Sources.Exports.Search;

namespace Sources.Tests.Exports.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData("Heydər Əliyev", "heydar aliyev")]
    [InlineData("Xankəndi, Dağlıq Qarabağ; İĞDIR", "xankandi dagliq qarabag igdir")]
    [InlineData("Đorđe Þórr Ærø ŁÓDŹ Straße", "dorde thorr aero lodz strasse")]
    [InlineData("Nagorno-Karabakh, Baku–Tiflis, 1914—1918", "nagorno karabakh baku tiflis 1914 1918")]
    [InlineData("Narimanov’s O'Neil, rock ’n’ roll, the Soviets’ day", "narimanov oneil rock n roll the soviets day")]
    [InlineData("L’État d'Ada, jusqu’à l'œuvre; dell’arte, O’Brien, D’s", "l etat d ada jusqu a l oeuvre dell arte obrien d s")]
    [InlineData("C’qu’il dit, j’n’en sais rien", "c qu il dit j n en sais rien")]
    [InlineData("Ստեփանակերտ և Արցախ", "ստեփանակերտ եւ արցախ")]
    [InlineData("Ёлка, Йод: СТЕПАНАКЕРТ", "елка иод степанакерт")]
    [InlineData("e\u0301te\u0301 so\u00adft", "ete soft")]
    [InlineData("第一 ひら トルコ。", "第 一 ひ ら ト ル コ")]
    [InlineData("100,000 in 1920s", "100000 in 1920s")]
    [InlineData("1,234,567 and 40\u00a0000 and x1,000", "1234567 and 40000 and x1000")]
    [InlineData("1,2 and 1,2345 and 12,34 and a,123 and 1, 234", "1 2 and 1 2345 and 12 34 and a 123 and 1 234")]
    [InlineData("ΟΔΥΣΣΕΥΣ Οδυσσεύς", "οδυσσευσ οδυσσευσ")]
    [InlineData("ﬁn Ａ１ ǣ ſo", "fin a1 ae so")]
    [InlineData("“—…!?” ' ''", "")]
    public void Words_are_small_without_marks_and_cut_alike(string text, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), SearchWords.Of(text));

    [Fact]
    public void Folding_again_changes_nothing() => Gen.String.Sample(text =>
    {
        var words = SearchWords.Of(text);
        return words.SelectMany(SearchWords.Of).SequenceEqual(words);
    });

    [Fact]
    public void Letters_of_either_case_are_one() => Gen.String[Gen.Char["aéğıİəÆßžЙѐԱևΣςabc' -"], 0, 20].Sample(text =>
        SearchWords.Of(text).SequenceEqual(SearchWords.Of(text.ToLowerInvariant())));
}
