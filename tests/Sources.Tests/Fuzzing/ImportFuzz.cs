using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using Sources.Tests.Importing;

namespace Sources.Tests.Fuzzing;

public class ImportFuzz
{
    private static readonly List<byte[]> Web =
    [
        "<!doctype html><html lang=en><head><title>Walls</title><meta name=author content='Ada Byrd'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The Wall\",\"datePublished\":\"1931-03-12\"}</script></head><body><nav><a href=/>Home</a></nav><article><h1>The Wall</h1><p>In 1911 the <em>Harbour</em> <b>Board</b> built a wall<sup><a href=#f1 id=r1>1</a></sup> and <a href='../gates?a=1'>gates</a>.</p><h2>How it fell</h2><blockquote><p>We shall build again,</p></blockquote><ul><li>stones<ol start=3><li>big</li></ol></li></ul><table><tr><th>Year</th><th>Ships</th></tr><tr><td>1911</td><td>1<br>2</td></tr></table><pre>a  b\n  c</pre><p>The end &lt;b&gt; [[x]] {.timeline}.</p><ol><li id=f1>See the report. <a href=#r1>back</a></li></ol></article><footer>Imprint</footer></body></html>"u8.ToArray(),
        "<p>The wall fell in 1911.</p><p>It <i>rose</i> again.</p>"u8.ToArray(),
    ];

    private static readonly List<byte[]> Texts =
    [
        "The Wall\n========\nBy Ada Byrd\n\nIn 1911 the wall fell.[1] It rose\nagain.\n\n1. HOW IT FELL\n\n- stones\n- lime\n\n> We shall build again.\n\nRoses are red,\n  violets blue.\n\nNotes\n\n[1] See the report of 1912.\n"u8.ToArray(),
        "In 1911 the wall fell.\r\n\r\nIt rose again * and # again | 1) 2. [x](y) <b> `c` _d_.\r\n"u8.ToArray(),
    ];

    [Theory]
    [InlineData("html", 450)]
    [InlineData("txt", 450)]
    [InlineData("md", 200)]
    public void A_file_of_any_kind_is_imported_or_told(string extension, int share) => Fuzz.Run(extension, share,
        random => Mutations.Of(random, extension switch { "html" => Web, "txt" => Texts, _ => Corpus.Articles }), bytes => Holds($"wall.{extension}", bytes));

    [Fact]
    public void A_Word_document_of_any_kind_is_imported_or_told()
    {
        byte[] whole = WordDocuments.Of(_ => { }, WordDocuments.Paragraph("Heading1", WordDocuments.Run("The wall")), WordDocuments.Paragraph(null, WordDocuments.Run("In 1911 it "), WordDocuments.Run("fell", new Bold()), WordDocuments.Run(".")), WordDocuments.Item(1, 0, "stones"),
            new Table(WordDocuments.Row(true, "Year", "Ships"), WordDocuments.Row(false, "1911", "2")));
        Fuzz.Run("docx", 200, random => random.Next(3) == 0 ? Mutations.Of(random, [whole]) : Inside(random, whole), bytes => Holds("wall.docx", bytes));
    }

    /// <summary>The parts of a document, changed before they are packed again: otherwise the archive is broken and nothing of it is read.</summary>
    private static byte[] Inside(Random random, byte[] document)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var parts = archive.Entries.Select(e => e.FullName).ToList();
            string name = random.Next(3) == 0 ? parts[random.Next(parts.Count)] : parts.First(p => p.EndsWith("document.xml", StringComparison.Ordinal));
            var entry = archive.GetEntry(name)!;
            using var content = new MemoryStream();
            using (var read = entry.Open()) read.CopyTo(content);
            entry.Delete();
            using var written = archive.CreateEntry(name).Open();
            written.Write(Mutations.Of(random, [content.ToArray()]));
        }
        return stream.ToArray();
    }

    private static void Holds(string name, byte[] bytes)
    {
        using var site = new ImportedSite(name, bytes, wholePage: true);
        if (site.Result is null)
        {
            Assert.True(site.Bag.HasErrors);
            return;
        }
        // What the import did not tell, the build does not find.
        var errors = site.Diagnostics.Where(d => d.Contains(": error ", StringComparison.Ordinal)).ToList();
        if (!site.Bag.HasErrors) Assert.Empty(errors);
        if (errors.Count > 0 || !name.EndsWith("txt", StringComparison.Ordinal)) return;
        // The heading of the notes goes where they go: the page has one of its own.
        string text = new UTF8Encoding(false).GetString(bytes);
        if (!text.Contains('\ufffd', StringComparison.Ordinal)) WordsKept.HoldIn(text.Replace("Notes", "", StringComparison.Ordinal), site.Words + site.Article.Title + string.Concat(site.Article.Source?.Authors.Select(a => a.ToString()) ?? []) + site.Result.Text);
    }
}
