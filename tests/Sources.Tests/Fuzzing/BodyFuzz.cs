using System.Text;
using Sources.Model;

namespace Sources.Tests.Fuzzing;

public class BodyFuzz
{
    private const string Front = "---\ntitle: The wall\nhorizon: 1930\n---\n";

    private static readonly List<byte[]> Bodies = [.. Corpus.Articles.Concat(Corpus.Pages).Select(Body)];

    [Fact]
    public void A_text_of_any_kind_is_shown_whole_or_told() => Fuzz.Run("bodies", 2_200, random => Mutations.Of(random, Bodies), bytes =>
    {
        var site = TriedSite.With("articles/x.md", [.. Encoding.UTF8.GetBytes(Front), .. bytes]);
        if (site.HasErrors) return;
        var output = site.Rendered();
        TriedSite.PagesHold(output);
        string page = Encoding.UTF8.GetString(output.Single(f => f.Path.Value == "articles/x/index.html").Bytes.Span);
        WordsKept.Hold(site.File("articles/x.md")!.Text[Front.Length..], page);
        if (bytes.Length % 8 == 0) Assert.Equal(Hashes(output), Hashes(TriedSite.With("articles/x.md", [.. Encoding.UTF8.GetBytes(Front), .. bytes]).Rendered()));
    });

    [Fact]
    public void A_site_of_any_text_says_the_same_everywhere() => Fuzz.Run("sites", 150, random => Mutations.Of(random, Bodies), bytes =>
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Entity("ada: Ada Byrd, Byrd"));
        site.Add("content/articles/x.md", [.. Encoding.UTF8.GetBytes(Front), .. bytes]);
        if (!site.Build().HasErrors) SiteRules.Hold(site);
    });

    private static byte[] Body(byte[] file)
    {
        string text = Encoding.UTF8.GetString(file);
        int end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        // Without what leads to other files of its site: such a link would be all that is told.
        return Encoding.UTF8.GetBytes((end < 0 ? text : text[(end + 5)..]).Replace("[[", "[", StringComparison.Ordinal).Replace("]]", "]", StringComparison.Ordinal).Replace(".md", "", StringComparison.Ordinal).Replace("](guide/", "](/about/", StringComparison.Ordinal));
    }

    private static List<string> Hashes(IReadOnlyList<OutputFile> output) => [.. output.Select(f => $"{f.Path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Bytes.Span))}").Order(StringComparer.Ordinal)];
}
