namespace Sources.Tests.Fuzzing;

public class PermalinkFuzz
{
    private static readonly List<byte[]> Records =
    [
        Record(Corpus.Plain), Record("---\ntitle: T\n---\nThe tower fell. The wall fell in 1911.\n\n- One.\n- Two.\n"),
        """{"format":1,"edition":"2","date":"1930","passages":[{"id":"p1","words":"The wall fell","statements":[{"id":"s1-1","text":"The wall fell in 1911.","since":"1","former":[{"text":"It fell.","edition":"1","date":"1929"}]}]}],"gone":[{"id":"s1-9","text":"Gone.","edition":"1","since":"2","date":"1930","now":"s1-1"},{"id":"p7","text":"Gone","edition":"1","after":"p1"}]}"""u8.ToArray(),
    ];

    [Fact]
    public void A_record_of_ids_of_any_kind_is_used_or_told() => Fuzz.Run("ids", 650, random => Mutations.Of(random, Records), bytes =>
    {
        var site = TriedSite.With("articles/x.ids.json", bytes);
        if (site.HasErrors) return;
        var article = site.Site!.Articles[0].Open().Article;
        var ids = article.Statements.Select(s => s.Id).Concat(article.Passages.Select(p => p.Id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        TriedSite.PagesHold(site.Rendered());
    });

    private static byte[] Record(string article)
    {
        using var site = new TestSite(TestSite.Settings);
        site.Add("content/entities/ada.md", Corpus.Ada);
        site.Add("content/articles/x.md", article);
        site.Built();
        return File.ReadAllBytes(Path.Combine(site.Content, "articles", "x.ids.json"));
    }
}
