using Sources.Citing;
using Sources.Dates;
using Sources.Model;

namespace Sources.Tests.Citing;

/// <summary>
/// The examples that the styles' own houses print: the Citation Quick Guide of Chicago (18th edition; "et al." of seven authors as its 13.23 says), the reference
/// examples of APA (7th), the MLA Style Center and the handbook (9th). Italics are written between asterisks.
/// </summary>
public class PublishedExamplesTests
{
    [Fact]
    public void Chicago_a_journal_article_by_one()
    {
        var work = Article("Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life", "American Journal of Sociology", "127", "6", "2022", "1818–59", "https://doi.org/10.1086/720277", Person("Kwon", "Hyeyoung"));
        Assert.Equal("Hyeyoung Kwon, “Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life,” *American Journal of Sociology* 127, no. 6 (2022): 1818–59, https://doi.org/10.1086/720277.", InText(CitationStyle.Chicago, work));
        Assert.Equal("Kwon, Hyeyoung. “Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life.” *American Journal of Sociology* 127, no. 6 (2022): 1818–59. https://doi.org/10.1086/720277.", Reference(CitationStyle.Chicago, work));
    }

    [Fact]
    public void Chicago_a_journal_article_by_two()
    {
        var work = Article("Temporal Variation in Selection Influences Microgeographic Local Adaptation", "American Naturalist", "202", "4", "2023", "471–85", "https://doi.org/10.1086/725865", Person("Dittmar", "Emily L."), Person("Schemske", "Douglas W."));
        Assert.Equal("Dittmar, Emily L., and Douglas W. Schemske. “Temporal Variation in Selection Influences Microgeographic Local Adaptation.” *American Naturalist* 202, no. 4 (2023): 471–85. https://doi.org/10.1086/725865.", Reference(CitationStyle.Chicago, work));
        Assert.StartsWith("Emily L. Dittmar and Douglas W. Schemske, “Temporal", InText(CitationStyle.Chicago, work), StringComparison.Ordinal);
    }

    [Fact]
    public void Chicago_a_title_that_asks_keeps_its_comma_in_a_note_and_no_full_stop()
    {
        var work = Article("Are Flax Seeds All That?", "The New York Times", null, null, "2023-12-13", null, "https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html", Person("Blum", "Dani"));
        Assert.Equal("Dani Blum, “Are Flax Seeds All That?,” *The New York Times*, December 13, 2023, https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html.", InText(CitationStyle.Chicago, work));
        Assert.Equal("Blum, Dani. “Are Flax Seeds All That?” *The New York Times*, December 13, 2023. https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html.", Reference(CitationStyle.Chicago, work));
    }

    [Fact]
    public void Chicago_many_authors()
    {
        AuthorName[] seven = [Person("Vaknin", "Yoav"), Person("Shaar", "Ron"), Person("Lipschits", "Oded"), .. Enumerable.Range(0, 4).Select(i => Person("N" + i, "A"))];
        var work = Article("Reconstructing Biblical Military Campaigns using Geomagnetic Field Data", "Proceedings of the National Academy of Sciences", "119", "44", "2022", "e2209117119", "https://doi.org/10.1073/pnas.2209117119", seven);
        Assert.Equal("Vaknin, Yoav, Ron Shaar, Oded Lipschits, et al. “Reconstructing Biblical Military Campaigns using Geomagnetic Field Data.” *Proceedings of the National Academy of Sciences* 119, no. 44 (2022): e2209117119. https://doi.org/10.1073/pnas.2209117119.", Reference(CitationStyle.Chicago, work));
        Assert.StartsWith("Yoav Vaknin et al., “", InText(CitationStyle.Chicago, work), StringComparison.Ordinal);
        Assert.StartsWith("Vaknin, Yoav, Ron Shaar, Oded Lipschits, A N0, A N1, and A N2. ", Reference(CitationStyle.Chicago, work with { Authors = seven[..6] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Chicago_a_page_of_an_organization()
    {
        var work = Page("Privacy Policy", "Privacy & Terms", "Google", "2023-11-15", "https://policies.google.com/privacy");
        Assert.Equal("“Privacy Policy,” Privacy & Terms, Google, November 15, 2023, https://policies.google.com/privacy.", InText(CitationStyle.Chicago, work));
        Assert.Equal("Google. “Privacy Policy.” Privacy & Terms. November 15, 2023. https://policies.google.com/privacy.", Reference(CitationStyle.Chicago, work));
    }

    [Fact]
    public void Apa_a_journal_article_by_five()
    {
        var work = Article("Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States", "Psychology of Popular Media Culture", "8", "3", "2019", "207–217", "https://doi.org/10.1037/ppm0000185",
            Person("Grady", "J. S."), Person("Her", "M."), Person("Moreno", "G."), Person("Perez", "C."), Person("Yelinek", "J."));
        Assert.Equal("Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. *Psychology of Popular Media Culture*, *8*(3), 207–217. https://doi.org/10.1037/ppm0000185", Reference(CitationStyle.Apa, work));
        Assert.Equal("(Grady et al., 2019)", InText(CitationStyle.Apa, work));
    }

    [Fact]
    public void Apa_a_magazine_article_of_a_day()
    {
        var work = Article("New middle chapter in the story of human evolution", "Science", "365", "6457", "2019-09-06", "981–982", "https://doi.org/10.1126/science.aay3550", Person("Schaefer", "N. K."), Person("Shapiro", "B."));
        Assert.Equal("Schaefer, N. K., & Shapiro, B. (2019, September 6). New middle chapter in the story of human evolution. *Science*, *365*(6457), 981–982. https://doi.org/10.1126/science.aay3550", Reference(CitationStyle.Apa, work));
        Assert.Equal("(Schaefer & Shapiro, 2019, para. 3)", InText(CitationStyle.Apa, work, new Locator(LocatorKind.Paragraph, "3")));
    }

    [Fact]
    public void Apa_a_page_of_a_group_whose_site_has_its_name()
    {
        var work = Page("The top 10 causes of death", "World Health Organization", "World Health Organization", "2018-05-24", "https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death");
        Assert.Equal("World Health Organization. (2018, May 24). *The top 10 causes of death*. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death", Reference(CitationStyle.Apa, work));
    }

    [Fact]
    public void Apa_a_page_by_a_person()
    {
        var work = Page("Are you ready to move your social life offline?", "AARP", "AARP", "2021-10-19", "https://www.aarp.org/a") with { Authors = [Person("Horovitz", "Bruce")] };
        Assert.Equal("Horovitz, B. (2021, October 19). *Are you ready to move your social life offline?* AARP. https://www.aarp.org/a", Reference(CitationStyle.Apa, work));
    }

    [Fact]
    public void Apa_more_than_twenty_authors()
    {
        string[] names = ["Kalnay, E.", "Kanamitsu, M.", "Kistler, R.", "Collins, W.", "Deaven, D.", "Gandin, L.", "Iredell, M.", "Saha, S.", "White, G.", "Woollen, J.", "Zhu, Y.", "Chelliah, M.", "Ebisuzaki, W.", "Higgins, W.", "Janowiak, J.", "Mo, K. C.", "Ropelewski, C.", "Wang, J.", "Leetmaa, A.", "Reynolds, R.", "Jenne, R.", "Joseph, D."];
        var work = Article("The NCEP/NCAR 40-year reanalysis project", "Bulletin of the American Meteorological Society", "77", "3", "1996", "437–471", "http://doi.org/fg6rf9", [.. names.Select(n => Person(n.Split(", ")[0], n.Split(", ")[1]))]);
        Assert.Equal("Kalnay, E., Kanamitsu, M., Kistler, R., Collins, W., Deaven, D., Gandin, L., Iredell, M., Saha, S., White, G., Woollen, J., Zhu, Y., Chelliah, M., Ebisuzaki, W., Higgins, W., Janowiak, J., Mo, K. C., Ropelewski, C., Wang, J., Leetmaa, A., . . . Joseph, D. (1996). The NCEP/NCAR 40-year reanalysis project. *Bulletin of the American Meteorological Society*, *77*(3), 437–471. http://doi.org/fg6rf9", Reference(CitationStyle.Apa, work));
    }

    [Fact]
    public void Apa_an_entry_without_a_date()
    {
        var work = new CitedWork { Key = "k", Kind = WorkKind.ReferenceEntry, Title = "Culture", ContainerTitle = "Merriam-Webster.com dictionary", Publisher = "Merriam-Webster", Url = "https://www.merriam-webster.com/dictionary/culture" };
        Assert.Equal("Merriam-Webster. (n.d.). Culture. In *Merriam-Webster.com dictionary*. https://www.merriam-webster.com/dictionary/culture", Reference(CitationStyle.Apa, work));
        Assert.Equal("(Merriam-Webster, n.d.)", InText(CitationStyle.Apa, work));
        Assert.Equal("*Merriam-Webster.com dictionary*, s.v. “Culture,” https://www.merriam-webster.com/dictionary/culture.", InText(CitationStyle.Chicago, work));
    }

    [Fact]
    public void Apa_a_work_brought_out_again_has_both_years()
    {
        var first = Page("The psychology of the child", null, null, "1966", null) with { Authors = [Person("Piaget", "J."), Person("Inhelder", "B.")] };
        var work = first with { Issued = Edtf.Parse("1969"), ContainerTitle = "Basic Books", Original = first, Relation = OriginalRelation.Republishes };
        Assert.Equal("Piaget, J., & Inhelder, B. (1969). *The psychology of the child*. Basic Books. (Original work published 1966)", Reference(CitationStyle.Apa, work));
        Assert.Equal("(Piaget & Inhelder, 1966/1969)", InText(CitationStyle.Apa, work));
    }

    [Fact]
    public void Mla_a_journal_article()
    {
        var work = Article("Questions of Transport: Reading Primo Levi Reading Dante", "The Georgia Review", "64", "1", "2010", "69-88", null, Person("Goldman", "Anne"));
        Assert.Equal("Goldman, Anne. “Questions of Transport: Reading Primo Levi Reading Dante.” *The Georgia Review*, vol. 64, no. 1, 2010, pp. 69–88.", Reference(CitationStyle.Mla, work));
        Assert.Equal("(Goldman, par. 2)", InText(CitationStyle.Mla, work, new Locator(LocatorKind.Paragraph, "2")));
    }

    [Fact]
    public void Mla_two_containers()
    {
        var first = Article("Postmodernism and Hong Kong Cinema", "Postmodern Culture", "10", "3", "2000-05", null, null, Person("Chan", "Evans"));
        var work = first with { Kind = WorkKind.WebPage, ContainerTitle = "Project Muse", Volume = null, Issue = null, Issued = null, Url = "https://doi.org/10.1353/pmc.2000.0021", Original = first, Relation = OriginalRelation.Republishes };
        Assert.Equal("Chan, Evans. “Postmodernism and Hong Kong Cinema.” *Postmodern Culture*, vol. 10, no. 3, May 2000. *Project Muse*, https://doi.org/10.1353/pmc.2000.0021.", Reference(CitationStyle.Mla, work));
    }

    [Fact]
    public void Mla_a_page_of_a_website()
    {
        var work = Page("The Reading Brain: Differences between Digital and Print", "So Many Books", null, "2013-04-25", "https://somanybooksblog.com/2013/04/25/the-reading-brain/") with { Authors = [Person("Hollmichel", "Stefanie")] };
        Assert.Equal("Hollmichel, Stefanie. “The Reading Brain: Differences between Digital and Print.” *So Many Books*, 25 Apr. 2013, https://somanybooksblog.com/2013/04/25/the-reading-brain/.", Reference(CitationStyle.Mla, work));
    }

    [Theory]
    [InlineData("Dorris, Michael, and Louise Erdrich. ", "(Dorris and Erdrich)", "Dorris/Michael", "Erdrich/Louise")]
    [InlineData("Burdick, Anne, et al. ", "(Burdick et al.)", "Burdick/Anne", "Drucker/Johanna", "Lunenfeld/Peter")]
    public void Mla_several_authors(string begins, string called, params string[] names)
    {
        var work = Page("Digital Humanities", "MIT P", null, "2012", null) with { Authors = [.. names.Select(n => Person(n.Split('/')[0], n.Split('/')[1]))] };
        Assert.StartsWith(begins, Reference(CitationStyle.Mla, work), StringComparison.Ordinal);
        Assert.Equal(called, InText(CitationStyle.Mla, work));
    }

    /// <summary>By the rules of the houses; the work is made up.</summary>
    [Theory]
    [InlineData("1919-12/1920-01", "(December 1919–January 1920)", "(1919, December–1920, January)", "Dec. 1919–Jan. 1920", "1919–1920")]
    [InlineData("1920-03/1920-04", "(March–April 1920)", "(1920, March–April)", "Mar.–Apr. 1920", "1920)")]
    [InlineData("1919/1920", "(1919–1920)", "(1919–1920)", "1919–1920", "1919–1920")]
    public void A_stretch_is_written_in_the_form_of_each_style(string issued, string chicago, string apa, string mla, string year)
    {
        var work = Article("Of Walls", "The Wall", null, "7", issued, null, null, Person("Tolkien", "J.R.R."));
        Assert.Contains(chicago, Reference(CitationStyle.Chicago, work), StringComparison.Ordinal);
        Assert.Contains(apa, Reference(CitationStyle.Apa, work), StringComparison.Ordinal);
        Assert.Contains(mla, Reference(CitationStyle.Mla, work), StringComparison.Ordinal);
        Assert.Contains(year, InText(CitationStyle.Apa, work), StringComparison.Ordinal);
        Assert.StartsWith("Tolkien, J. R. R. ", Reference(CitationStyle.Apa, work), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12-19", "SP  - 12|EP  - 19")]
    [InlineData("12–19", "SP  - 12|EP  - 19")]
    [InlineData("12-19, 25", "SP  - 12-19, 25")]
    [InlineData("A3", "SP  - A3")]
    public void Pages_in_RIS_are_a_first_and_a_last_where_they_are_one_stretch(string page, string expected)
    {
        string ris = Ris.Write([Article("Of Walls", "The Wall", null, "7", "1920", page, null)]);
        Assert.Equal(expected.Split('|'), ris.ReplaceLineEndings("\n").Split('\n').Where(l => l.StartsWith("SP", StringComparison.Ordinal) || l.StartsWith("EP", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("-0049", "[[-50]]")]
    [InlineData("0000", "[[-1]]")]
    [InlineData("-0001-03/0001-02", "[[-2,3],[1,2]]")]
    public void Years_before_Christ_are_those_that_CSL_prints(string issued, string parts)
    {
        using var json = System.Text.Json.JsonDocument.Parse(CslJson.Write([Article("Of Walls", "The Wall", null, "7", issued, null, null)]));
        Assert.Equal(parts, json.RootElement[0].GetProperty("issued").GetProperty("date-parts").GetRawText());
    }

    private static CitedWork Article(string title, string container, string? volume, string? issue, string issued, string? page, string? url, params AuthorName[] authors) => new()
    {
        Key = "k",
        Kind = WorkKind.Article,
        Title = title,
        Authors = authors,
        ContainerTitle = container,
        Volume = volume,
        Issue = issue,
        Issued = Edtf.Parse(issued),
        Page = page,
        Url = url,
    };

    private static CitedWork Page(string title, string? site, string? publisher, string issued, string? url) => new()
    {
        Key = "k",
        Kind = WorkKind.WebPage,
        Title = title,
        ContainerTitle = site,
        Publisher = publisher,
        Issued = Edtf.Parse(issued),
        Url = url,
    };

    private static AuthorName Person(string family, string given) => new($"{given} {family}", family, given);

    private static string Reference(CitationStyle style, CitedWork work) => Marked(Citation.Reference(style, work));

    private static string InText(CitationStyle style, CitedWork work, Locator? locator = null) => Marked(Citation.InText(style, work, locator));

    private static string Marked(Citation citation) => string.Concat(citation.Runs.Select(r => r.Kind == CitationRunKind.Italic ? $"*{r}*" : r.ToString()));
}
