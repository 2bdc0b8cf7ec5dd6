namespace Sources.Tests.Citing;

/// <summary>How to cite a page, as the page itself says it.</summary>
public class HowToCiteTests
{
    private const string Source = "source: {title: The Wall of Oldport, authors: [{family: Byrd, given: Ada Mary}, {family: Crane, given: Tom}], container-title: The Harbour, issue: 55, issued: 1911-05, url: \"https://example.org/wall\"}\n";

    [Fact]
    public void A_restatement_is_its_publishers_words_about_the_originals()
    {
        using var site = Site(Source + "edition: {kind: restatement, version: \"1.2\", date: 2026-11-22}\n");
        Assert.Equal(
        [
            "The Press. “The article x.” A Test Site. Edition 1.2. November 22, 2026. https://example.org/articles/x/. A restatement of Ada Mary Byrd and Tom Crane, “The Wall of Oldport,” The Harbour, no. 55 (May 1911), https://example.org/wall.",
            "“The article x,” A Test Site, The Press, edition 1.2, November 22, 2026, https://example.org/articles/x/, a restatement of Ada Mary Byrd and Tom Crane, “The Wall of Oldport,” The Harbour, no. 55 (May 1911), https://example.org/wall.",
            "The Press. (2026, November 22). The article x (Edition 1.2) [Restatement of “The Wall of Oldport,” by A. M. Byrd & T. Crane, 1911, The Harbour, [55]]. A Test Site. https://example.org/articles/x/",
            "(The Press, 2026)",
            "“The article x.” A Test Site, edition 1.2, The Press, 22 Nov. 2026, https://example.org/articles/x/. Restatement of Ada Mary Byrd and Tom Crane, “The Wall of Oldport,” The Harbour, no. 55, May 1911, https://example.org/wall.",
            "(“The article x”)",
        ], Texts(site, "articles/x/index.html"));
    }

    [Fact]
    public void A_full_text_is_its_authors_words_in_a_second_place()
    {
        using var site = Site(Source.Replace("The Wall of Oldport", "The article x", StringComparison.Ordinal) + "edition: {kind: full-text, version: \"1.2\", date: 2026-11-22}\n");
        Assert.Equal(
        [
            "Byrd, Ada Mary, and Tom Crane. “The article x.” The Harbour, no. 55 (May 1911). Republished in A Test Site, edition 1.2, November 22, 2026. https://example.org/articles/x/.",
            "Ada Mary Byrd and Tom Crane, “The article x,” The Harbour, no. 55 (May 1911), republished in A Test Site, edition 1.2, November 22, 2026, https://example.org/articles/x/.",
            "Byrd, A. M., & Crane, T. (2026, November 22). The article x (Edition 1.2). A Test Site. https://example.org/articles/x/ (Reprinted from “The article x,” 1911, The Harbour, [55], https://example.org/wall)",
            "(Byrd & Crane, 1911/2026)",
            "Byrd, Ada Mary, and Tom Crane. “The article x.” The Harbour, no. 55, May 1911, https://example.org/wall. A Test Site, edition 1.2, The Press, 22 Nov. 2026, https://example.org/articles/x/.",
            "(Byrd and Crane)",
        ], Texts(site, "articles/x/index.html"));
    }

    [Fact]
    public void An_article_of_the_site_itself_needs_no_original_and_no_date()
    {
        using var site = Site("");
        Assert.Equal("The Press. “The article x.” A Test Site. Edition 1.0. https://example.org/articles/x/.", Texts(site, "articles/x/index.html")[0]);
        Assert.Equal("The Press. (n.d.). The article x (Edition 1.0). A Test Site. https://example.org/articles/x/", Texts(site, "articles/x/index.html")[2]);
    }

    [Fact]
    public void An_entity_is_an_entry_of_a_work_of_reference()
    {
        using var site = Site("");
        Assert.Equal(
        [
            "The Press. “Oldport.” A Test Site. https://example.org/concepts/p/.",
            "A Test Site, s.v. “Oldport,” https://example.org/concepts/p/.",
            "The Press. (n.d.). Oldport. In A Test Site. https://example.org/concepts/p/",
            "(The Press, n.d.)",
            "“Oldport.” A Test Site, The Press, https://example.org/concepts/p/.",
            "(“Oldport”)",
        ], Texts(site, "concepts/p/index.html"));
        Assert.StartsWith("@inreference{concepts-p,", site.Page("concepts/p/index.html").QuerySelector(".cite pre")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A script fills the places that are kept free; this is what it does.</summary>
    [Theory]
    [InlineData("articles/x/index.html", "3.2", "https://example.org/articles/x/#s3-2",
        "“The article x,” A Test Site, The Press, edition 1.2, November 22, 2026, ¶ 3.2, https://example.org/articles/x/#s3-2, a restatement of", "(The Press, 2026, para. 3.2)", "(“The article x,” par. 3.2)")]
    [InlineData("articles/x/timeline/index.html", "May 1911", "https://example.org/articles/x/timeline/#e-1911-05",
        "“The article x,” A Test Site, The Press, edition 1.2, November 22, 2026, timeline, May 1911, https://example.org/articles/x/timeline/#e-1911-05, a restatement of", "(The Press, 2026, Timeline section, May 1911)", "(“The article x,” timeline, May 1911)")]
    public void A_place_has_the_words_of_each_style(string path, string locator, string url, string note, string apa, string mla)
    {
        using var site = Site(Source + "edition: {kind: restatement, version: \"1.2\", date: 2026-11-22}\n");
        var page = site.Page(path);
        foreach (var part in page.QuerySelectorAll(".citation [data-part]"))
        {
            part.TextContent = part.GetAttribute("data-before") + (part.GetAttribute("data-part") == "url" ? url : locator) + part.GetAttribute("data-after");
            part.RemoveAttribute("hidden");
        }
        var texts = page.QuerySelectorAll(".citation[data-form='text']").Select(c => c.TextContent).ToList();
        Assert.StartsWith(note, texts[0], StringComparison.Ordinal);
        Assert.Equal([apa, mla], texts.Skip(1));
    }

    [Fact]
    public void Without_an_address_none_is_said_and_the_place_is_kept_for_it()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "Oldport fell in 1911.") + TestSite.Entity("p: Oldport")).Built();
        Assert.Equal("A Test Site. “The article x.” Edition 1.0.", Texts(site, "articles/x/index.html")[0]);
        Assert.Equal(6, site.Page("articles/x/index.html").QuerySelectorAll(".citation [data-part='url'][hidden], .citation [data-part='locator'][hidden]").Length);
        Assert.Equal("A Test Site, s.v. “Oldport.”", Texts(site, "concepts/p/index.html")[1]);
    }

    private static List<string> Texts(TestSite site, string path) =>
        [.. site.Page(path).QuerySelectorAll(".cite .citation").Select(c => { foreach (var hidden in c.QuerySelectorAll("[hidden]")) hidden.Remove(); return c.TextContent; })];

    private static TestSite Site(string keys) =>
        new TestSite("-- content/site.yml --\ntitle: A Test Site\npublisher: The Press\nbase-url: https://example.org/\n" + TestSite.Article("x", "Oldport fell in May 1911. It rose.", keys) + TestSite.Entity("p: Oldport")).Built();
}
