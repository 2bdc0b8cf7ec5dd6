using System.Text;

namespace Sources.Tests.Fuzzing;

public class FrontMatterFuzz
{
    [Theory]
    [InlineData("articles/x.md", 900)]
    [InlineData("entities/ada.md", 700)]
    [InlineData("pages/about.md", 200)]
    [InlineData("site.yml", 700)]
    public void Front_matter_and_settings_of_any_kind_are_read_or_told(string path, int share) =>
        Fuzz.Run(path, share, random => path == "site.yml" ? Mutations.Of(random, Corpus.SiteSettings) : Keys(random, path), bytes =>
        {
            var site = TriedSite.With(path, bytes);
            if (site.HasErrors) return;
            // One in a few, by its length: pages cost more than reading.
            if (bytes.Length % 4 == 0) TriedSite.PagesHold(site.Rendered());
        });

    /// <summary>The front matter of a file, changed, above a short text.</summary>
    private static byte[] Keys(Random random, string path)
    {
        var corpus = path.StartsWith("articles", StringComparison.Ordinal) ? Corpus.Articles : path.StartsWith("entities", StringComparison.Ordinal) ? Corpus.Entities : Corpus.Pages;
        byte[] changed = Mutations.Of(random, [.. corpus.Select(Front)]);
        return [.. random.Next(20) == 0 ? [] : "---\n"u8.ToArray(), .. changed, .. random.Next(20) == 0 ? [] : "\n---\nThe wall fell in 1911.\n"u8.ToArray()];
    }

    private static byte[] Front(byte[] file)
    {
        string text = Encoding.UTF8.GetString(file);
        int end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(end < 4 ? text : text[4..end]);
    }
}
