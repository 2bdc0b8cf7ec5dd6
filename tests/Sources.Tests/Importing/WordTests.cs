using System.IO.Compression;
using System.Text;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Sources.Tests.Importing.WordDocuments;

namespace Sources.Tests.Importing;

public class WordTests
{
    [Fact]
    public void Headings_lists_tables_notes_links_and_emphasis_are_kept()
    {
        byte[] bytes = Of(main =>
            {
                main.AddHyperlinkRelationship(new Uri("https://example.org/a(b)"), true, "r1");
                main.AddHyperlinkRelationship(new Uri("file:///etc/passwd"), true, "r2");
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                    new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Id = -1, Type = FootnoteEndnoteValues.Separator },
                    new Footnote(new Paragraph(new Run(new FootnoteReferenceMark()), Run(" A note of 1912.")), new Paragraph(Run("Its second paragraph."))) { Id = 2 });
                main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(new Endnote(new Paragraph(Run("An endnote."))) { Id = 1 });
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                    new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }) { LevelIndex = 0 }, new Level(new StartNumberingValue { Val = 3 }, new NumberingFormat { Val = NumberFormatValues.Decimal }) { LevelIndex = 1 }) { AbstractNumberId = 0 },
                    new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
            },
            Paragraph("Title", Run("The "), Run("Wall", new Bold())),
            Paragraph("Heading1", Run("How it fell", new Bold())),
            Paragraph(null, Run("In 1911 it "), Run("fe", new Italic()), Run("ll ", new Italic()), Run("hard", new Bold(), new Italic()), Run("."), new Run(new FootnoteReference { Id = 2 }), Run(" See "),
                new Hyperlink(Run("here")) { Id = "r1" }, Run(" or "), new Hyperlink(Run("there")) { Id = "r2" }, Run(".", new Bold { Val = false }), new Run(new EndnoteReference { Id = 1 })),
            Paragraph("Quote", Run("We shall build again.")),
            Item(1, 0, "stones"), Item(1, 1, "big"), Item(1, 1, "small"), Item(1, 0, "lime"),
            new Table(Row(true, "Year", "Ships | boats"), Row(false, "1911", "12")),
            Paragraph(null, new DeletedRun(new Run(new DeletedText("gone"))), new InsertedRun(Run("H")), Run("2", new VerticalTextAlignment { Val = VerticalPositionValues.Subscript }), Run("O [[x]] {.timeline}"), new Run(new Break()), Run("next line")));
        using var site = new ImportedSite("wall.docx", bytes);
        Assert.Empty(site.Diagnostics);
        Assert.Equal("""
            ## How it fell

            In 1911 it *fell* ***hard***.[^1] See [here](https://example.org/a%28b%29) or there.[^2]

            > We shall build again.

            - stones
              3. big
              4. small
            - lime

            | Year | Ships \| boats |
            | --- | --- |
            | 1911 | 12 |

            H~2~O \[\[x]] \{.timeline}\
            next line

            [^1]: A note of 1912.

                Its second paragraph.

            [^2]: An endnote.
            """.ReplaceLineEndings("\n"), site.Body);
        Assert.Equal(("The Wall", "Ada Byrd, Tom Crane"), (site.Article.Title, string.Join(", ", site.Article.Source!.Authors)));
        Assert.Contains(site.Result!.Doubts, d => d.Message.Contains("file:///etc/passwd", StringComparison.Ordinal));
        Assert.Contains(site.Result.Doubts, d => d.Message.Contains("changes were still open", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_word_arrives_in_whatever_type_it_is_set()
    {
        string[] signs = ["word", "1.", "# x", "*", "_", "[x]", "[[x]]", "{.timeline}", "|", "“q”", " ", "a_b", "<b>", "&amp;", "\\", "!", "::: x", "é", "5 * 3", "~", "^", "- ", "`"];
        var run = Gen.Select(Gen.OneOf(signs), Gen.Int[0, 6], (text, style) => style switch
        {
            1 => Run(text, new Bold()),
            2 => Run(text, new Italic()),
            3 => Run(text, new Bold(), new Italic()),
            4 => Run(text, new Strike()),
            5 => Run(text, new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
            _ => Run(text),
        });
        Gen.Select(run.Array[1, 8], Gen.OneOf("", "Heading2", "Quote"), (runs, style) => (runs, style)).Array[1, 6].Sample(paragraphs =>
        {
            byte[] bytes = Of(_ => { }, [Paragraph(null, Run("First.")), .. paragraphs.Select(p => (OpenXmlElement)Paragraph(p.style.Length == 0 ? null : p.style, [.. p.runs.Select(r => (Run)r.CloneNode(true)), Run("end")])), Paragraph(null, Run("Last."))]);
            using var site = new ImportedSite("x.docx", bytes);
            Assert.Empty(site.Diagnostics);
            string words = "First." + string.Concat(paragraphs.Select(p => string.Concat(p.runs.Select(r => r.InnerText)) + "end")) + "Last.";
            Assert.Equal(GeneratedArticles.Squeeze(words), site.Words);
        }, iter: 200, threads: 2);
    }

    [Fact]
    public void The_strict_edition_of_the_format_says_the_same()
    {
        byte[] usual = Of(main =>
            {
                main.AddHyperlinkRelationship(new Uri("https://example.org/a"), true, "r1");
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph(Run("A note of 1912."))) { Id = 2 });
            },
            Paragraph("Heading1", Run("How it fell")), Paragraph(null, Run("It "), Run("fell", new Italic()), new Run(new FootnoteReference { Id = 2 }), Run(", see "), new Hyperlink(Run("here")) { Id = "r1" }, Run(".")));
        using var one = new ImportedSite("x.docx", usual);
        using var other = new ImportedSite("x.docx", Strict(usual));
        Assert.Empty(other.Diagnostics);
        Assert.Contains("It *fell*[^1], see [here](https://example.org/a).", one.Body, StringComparison.Ordinal);
        Assert.Equal(one.Body, other.Body);
    }

    /// <summary>The same document with the names of the strict edition (ECMA-376 part 1, annex A) in the place of the transitional.</summary>
    private static byte[] Strict(byte[] usual)
    {
        using var stream = new MemoryStream();
        stream.Write(usual);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(e => e.FullName != "[Content_Types].xml").ToList())
            {
                string name = entry.FullName, text;
                using (var reader = new StreamReader(entry.Open())) text = reader.ReadToEnd();
                entry.Delete();
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                    .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
            }
        }
        return stream.ToArray();
    }

    [Fact]
    public void What_is_no_document_or_unpacks_to_too_much_is_refused()
    {
        using var text = new ImportedSite("x.docx", "no archive at all");
        Assert.Contains("unreadable-file", text.Bag.ToList()[0].ToString(), StringComparison.Ordinal);

        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 257; i++) entry.Write(zeros);
        }
        using var bomb = new ImportedSite("x.docx", stream.ToArray());
        Assert.Contains("too-complex", bomb.Bag.ToList()[0].ToString(), StringComparison.Ordinal);

        using var deep = new ImportedSite("x.docx", Deep());
        Assert.Contains("too-complex", deep.Bag.ToList()[0].ToString(), StringComparison.Ordinal);
    }

    /// <summary>A document whose elements are nested so deeply that reading them as a tree would end the program.</summary>
    private static byte[] Deep()
    {
        using var stream = new MemoryStream();
        stream.Write(Of(_ => { }, Paragraph(null, Run("x"))));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = archive.Entries.Single(e => e.FullName.EndsWith("document.xml", StringComparison.Ordinal));
            string name = part.FullName;
            part.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>");
            for (int i = 0; i < 100_000; i++) writer.Write("<w:ins>");
            for (int i = 0; i < 100_000; i++) writer.Write("</w:ins>");
            writer.Write("</w:p></w:body></w:document>");
        }
        return stream.ToArray();
    }
}
