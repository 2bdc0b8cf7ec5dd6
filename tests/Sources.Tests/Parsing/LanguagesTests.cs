namespace Sources.Tests.Parsing;

/// <summary>What a full stop and a figure mean in languages other than English.</summary>
public class LanguagesTests
{
    public static TheoryData<string, string> Sentences => new()
    {
        { "de", "Am 5. Mai 1842 brach das Feuer aus.|Im 19. Jahrhundert wuchs die Stadt.|Seit dem 1. Januar gilt das Recht." },
        { "de-AT", "Das war im Jahr 1842.|Der Hafen brannte.|Er wurde 42.|Die Stadt trauerte." },
        { "de", "Vom 5. 6. 1842 bis 1842/43.|Karl ging." },
        { "de", "Viele, z. B. Crane, gingen um 44 v. Chr.|Caesar blieb.|Dr. Oak bzw. Frau Byrd kam, d. h. sie kamen, vgl. S. 12 und Abb. 3.|Im 3. Jh. n. Chr. war Ruhe." },
        { "fr", "Vers 52 av. J.-C.|Les Gaulois perdirent.|M. Crane vint en 60 apr. J.-C.|Il partit.|J.-P. Crane resta, p. ex. Oak aussi." },
        { "ru", "В 1905 г. Верховный совет собрался.|Это было в 1990 г.|Потом он ушёл.|Дом стоял на ул. Ленина, д. 12.|Пришли В. И. Ленин и др.|В XIX в. Россия росла, т. е. Империя росла, и т. д.|Она пала." },
        { "da", "Den 5. Division kom den 3. maj.|Det var i 1842.|Den faldt." },
        { "cs", "Dne 5. května 1842 hořelo.|Byla to 2. Světová výstava.|Ta skončila." },
        { "pl", "W 1905 r. Polska czekała.|Było to w 1990 r.|Potem odszedł, tzw. Wielki." },
        { "ru", "«Уходи!» — сказал он.|Он ушёл." },
        { "pl", "„Idź!” – powiedział.|Poszedł." },
        { "fr", "Le roi dit : « Je pars. »|Puis il partit.|Voir le t. II de l’histoire.|« Reste ! » dit-elle." },
        { "de", "Er sagte: »Komm. Geh. Bleib.« und ging.|Dann kam »Der Adler« an." },
        { "sv", "Han sade: ”Kom. Gå.” och gick.|Hon kom." },
        { "es", "El s. XIX fue largo.|Terminó en 1900." },
        { "zh", "他（生于1920年。卒于1990年）死了。|他走了。" },
        { "am", "ንጉሡ መጣ።|ከተማው ወደቀ።" },
        { "en", "He cites Art. IV of the treaty.|He stood in vol. II of his book, and in vol. I of hers.|Under Sec. 3 he left.|Sec. Crane stayed.|He said no.|I left.|It was Plan C.|Then he went." },
        { "en", "“Go!” — said he.|Why did he go? — nobody knew.|It fell.|— Ada Byrd" },
        { "en", "He came on day 5.|May came.|No. 17 members left." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_full_stop_ends_what_it_ends_in_the_language_of_the_article(string language, string sentences)
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", sentences.Replace("|", language is "zh" ? "" : " ", StringComparison.Ordinal), $"language: {language}\n"));
        site.Check();
        Assert.Equal(sentences, string.Join('|', site.Site.Articles[0].Open().Article.Statements.Select(s => s.Text)));
    }

    [Fact]
    public void A_site_s_language_is_that_of_an_article_that_names_none()
    {
        using var site = new TestSite(TestSite.Settings + "language: de\n" + TestSite.Article("x", "Am 5. Mai 1842 brach es aus. Die Stadt brannte."));
        site.Check();
        Assert.Equal(2, site.Site.Articles[0].Open().Article.Statements.Count);
    }

    [Fact]
    public void A_marked_date_or_name_with_full_stops_is_kept_whole_and_counts()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "Das Feuer kam am [5. Mai 1842](date:1842-05-05). Mit [[Dr. J. P. Roux]] ging es.", "language: sw\n") + TestSite.Entity("roux: Dr. J. P. Roux"));
        site.Built();
        var article = site.Site.Articles[0].Open();
        Assert.Equal(["Das Feuer kam am 5. Mai 1842.", "Mit Dr. J. P. Roux ging es."], article.Article.Statements.Select(s => s.Text));
        Assert.Equal("1842-05-05", Assert.Single(article.Entries).Time.Value!.ToString());
        Assert.Equal("roux", Assert.Single(article.Mentions[1]).Entity.Slug);
    }

    [Theory]
    [InlineData("fr", "Les années 1880 furent longues.", "")]
    [InlineData("fr", "Vers 1885, la ville avait 1871 personnes et 1842 places.", "")]
    [InlineData("de", "Um 1850 hatte sie 1842 Plätze, im May 1911 und im April 1912.", "")]
    [InlineData("ru", "В 1990-х годах было тихо.", "")]
    [InlineData("de", "Am 5.5.1842, am 06. 12. 1843 und am 1844-02-29 brannte es, nicht am 31.2.1845 und nicht in 12.1.1846.7.", "1842-05-05 1843-12-06 1844-02-29")]
    [InlineData("de", "Crane (1842) und Oak (1842–1901) kamen.", "1842 1842/1901")]
    [InlineData("fa", "او (1320) در 5.5.1320 آمد، 1941-09-16.", "1941-09-16")]
    [InlineData("en-GB", "In the 1880s and about 1850 it fell.", "188X 1850~")]
    public void Outside_English_only_figures_that_cannot_mean_anything_else_are_dates(string language, string words, string expected)
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", words, $"language: {language}\n"));
        site.Check();
        Assert.Equal(expected, string.Join(' ', site.Site.Articles[0].Open().Article.Statements[0].Dates.Select(d => (d.Extent ?? d.Value)?.ToString())));
    }

    [Fact]
    public void Outside_English_a_day_in_figures_makes_an_entry_and_a_year_in_brackets_does_not()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "Am 5.5.1842 brannte es. Crane (1801) half. Crane rief: „Seit 1.1.1840 brennt es!“", "language: de\n"));
        SiteRules.Hold(site.Built());
        Assert.Equal(["1842-05-05"], site.Site.Articles[0].Open().Entries.Select(e => e.Time.Value?.ToString()));
    }

    [Theory]
    [InlineData("english", "write the tag of two or three letters")]
    [InlineData("deutsch", "write the tag of two or three letters")]
    [InlineData("en_US", "did you mean `en-US`?")]
    [InlineData("en-", "write the tag")]
    public void A_language_that_is_no_tag_is_told(string language, string hint)
    {
        using var site = new TestSite(TestSite.Settings + $"language: {language}\n" + TestSite.Article("x", "It fell.", $"language: {language}\nsource: {{title: T, language: {language}}}\n")
            + $"-- content/entities/e.md --\n---\nkind: place\nname: fell\nnames: [{{name: F, language: {language}}}]\n---\nA place.\n");
        site.Check();
        Assert.Equal(4, site.Diagnostics.Count(d => d.Contains($"error bad-value: `language` is a language by its tag (BCP 47), such as en, de or pt-BR, not `{language}` ({hint}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("no")]
    [InlineData("zh-Hant-TW")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("de-CH-1901")]
    [InlineData("en-a-bbb-x-mine")]
    [InlineData("ckb-Arab")]
    public void A_language_by_its_tag_is_taken(string language)
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "It fell.", $"language: {language}\n"));
        site.Check();
        Assert.Empty(site.Diagnostics);
        Assert.Equal(language, site.Site.Articles[0].Head.Language);
    }
}
