using CsCheck;
using Sources.Linking;

namespace Sources.Tests.Linking;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Café", "Cafe")]
    [InlineData("Cafe\u0301", "Cafe")]
    [InlineData("İstanbul, ılık, Şuşa, Çıraq", "Istanbul, ilik, Susa, Ciraq")]
    [InlineData("Ἀθῆναι", "Αθηναι")]
    [InlineData("Ёлка", "Елка")]
    [InlineData("Nagorno‑Karabakh – Qarabağ", "Nagorno-Karabakh - Qarabag")]
    [InlineData("“O’Neil”", "\"O'Neil\"")]
    [InlineData("a\u00a0\u2009 b", "a b")]
    [InlineData("co\u00adoperate", "cooperate")]
    [InlineData("Straße, Œuvre", "Strasse, Oeuvre")]
    [InlineData("Left left", "Left left")]
    [InlineData("Հայ 壁 😀", "Հայ 壁 😀")]
    public void Spellings_that_readers_take_for_the_same_become_one(string text, string folded) => Assert.Equal(folded, NameFolding.Fold(text));

    [Fact]
    public void What_is_folded_folds_to_itself() => Gen.String.Sample(text => Assert.Equal(NameFolding.Fold(text), NameFolding.Fold(NameFolding.Fold(text))));
}
