using System.Text;

namespace Sources.Tests.Reading;

public class TextDecoderTests
{
    private const string Text = "---\ntitle: Écluse\n---\nThe wall – old – fell in 1911.\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-mark", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_UTF_8_and_with_a_mark_in_UTF_16(string name)
    {
        Encoding encoding = name switch { "utf-8" => new UTF8Encoding(false), "utf-8-mark" => new UTF8Encoding(true), _ => Encoding.GetEncoding(name) };
        using var site = new TestSite(TestSite.Settings);
        site.Add("content/articles/x.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
        Assert.Empty(site.Check().Diagnostics);
        Assert.Equal("Écluse", site.Site.Articles[0].Open().Article.Title);
        Assert.Equal("The wall – old – fell in 1911.", site.Site.Articles[0].Open().Article.Statements[0].Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_are_the_same_under_every_line_end(string end)
    {
        using var site = new TestSite(TestSite.Settings);
        site.Add("content/articles/x.md", "---\ntitle: T\n---\nThe wall.\nThe [[Gate]] fell.\n".Replace("\n", end, StringComparison.Ordinal));
        site.Check();
        Assert.StartsWith("content/articles/x.md:5:7: error unknown-name", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: é\n---\né ÿ|wrong", new byte[] { 0xFF }, "content/articles/x.md:4:4: error bad-encoding: byte 23 is not UTF-8 (save the file as UTF-8)")]
    [InlineData("---\ntitle: T\n---\nCut in the middle|", new byte[] { 0xE2, 0x82 }, "content/articles/x.md:4:18: error bad-encoding: byte 34 is not UTF-8 (save the file as UTF-8)")]
    [InlineData("---\r\ntitle: T\r\n---\r\nLatin-1: caf|.", new byte[] { 0xE9 }, "content/articles/x.md:4:13: error bad-encoding: byte 32 is not UTF-8 (save the file as UTF-8)")]
    [InlineData("---\rtitle: T\r---\ré |.", new byte[] { 0xC0, 0x80 }, "content/articles/x.md:4:3: error bad-encoding: byte 20 is not UTF-8 (save the file as UTF-8)")]
    [InlineData("---\ntitle: é\n---\né |.", new byte[] { 0 }, "content/articles/x.md:4:3: error bad-encoding: the control character U+0000 stands at byte 21; the file is not text in UTF-8 (remove it, or save the file as UTF-8)")]
    [InlineData("---\rtitle: T\r---\ré |.", new byte[] { 0 }, "content/articles/x.md:4:3: error bad-encoding: the control character U+0000 stands at byte 20; the file is not text in UTF-8 (remove it, or save the file as UTF-8)")]
    public void What_is_no_text_is_refused_with_its_place(string text, byte[] wrong, string expected)
    {
        string[] parts = text.Split('|');
        using var site = new TestSite(TestSite.Settings);
        site.Add("content/articles/x.md", [.. Encoding.UTF8.GetBytes(parts[0]), .. wrong, .. Encoding.UTF8.GetBytes(parts[1])]);
        site.Check();
        Assert.Equal(expected, Assert.Single(site.Diagnostics));
    }

    [Fact]
    public void Half_a_sign_of_UTF_16_is_refused()
    {
        using var site = new TestSite(TestSite.Settings);
        site.Add("content/articles/x.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\ntitle: T\n---\nHa"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("lf.")]);
        site.Check();
        Assert.Equal("content/articles/x.md:4:4: error bad-encoding: byte 42 is not UTF-16 (save the file as UTF-8)", Assert.Single(site.Diagnostics));
    }
}
