using System.IO.Compression;
using System.Text;

namespace Sources.Hardening.Rows;

/// <summary>Files given to <c>sources import</c>, and a record of ids, that no one writes by hand.</summary>
internal static class ImportRows
{
    private const string Section = "4 import and ids";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    public static IEnumerable<Row> All =>
    [
        Import("a page of 100,000 nested `<div>`", "deep.html", Encoding.UTF8.GetBytes("<p>Firstword fell.</p>" + Repeat("<div>", 100_000) + "Lastword fell.")),
        Import("a page of 100,000 nested `<b>`", "bold.html", Encoding.UTF8.GetBytes("<article><p>Firstword fell. " + Repeat("<b>", 100_000) + "Lastword fell.</p></article>")),
        Import("a page of 5 MB in one paragraph", "long.html", Encoding.UTF8.GetBytes("<article><p>" + Repeat("The <i>wall</i> <a href=\"https://example.org/\">fell</a>. ", 90_000) + "</p></article>")),
        Import("a table of 2,000 columns and 2,000 rows", "table.html", Encoding.UTF8.GetBytes("<p>Firstword fell.</p><table><tr>" + Repeat("<td>a", 2_000) + Repeat("<tr><td colspan=2000>b", 2_000) + "</table>")),
        Import("a text of 10 MB in one line", "long.txt", Encoding.UTF8.GetBytes(Repeat("The wall fell in 1911. ", 450_000))),
        Import("a text of 100,000 quotation signs", "deep.txt", Encoding.UTF8.GetBytes("Firstword fell.\n\n" + Repeat("> ", 100_000) + "x")),
        Import("a Word document that unpacks to 4 GB", "bomb.docx", Docx(4L << 30)),
        Import("a Word document with an external entity", "entity.docx", Docx(0, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;")),
        Import("a Word document that multiplies entities", "laughs.docx", Docx(0, "<!DOCTYPE x [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(0, 20).Select(i => $"<!ENTITY {(char)('b' + i)} \"{Repeat($"&{(char)('a' + i)};", 10)}\">")) + "]>", "&u;")),
        Import("a Word document that is no archive", "none.docx", Encoding.UTF8.GetBytes("PK\u0003\u0004nothing")),
        Ids("a record of ids 100,000 deep", Repeat("[", 100_000), "error bad-ids"),
        Ids("a record of ids with 100,000 equal ids", "{\"format\":1,\"edition\":1,\"passages\":[" + string.Join(',', Enumerable.Repeat("{\"id\":\"p1\",\"words\":\"x\",\"statements\":[]}", 20_000)) + "],\"gone\":[]}", "error bad-ids"),
    ];

    private static Row Import(string name, string file, byte[] bytes) => new(Section, name, "imported, or refused; what is written can be built, or says why not", (place, c) =>
    {
        place.Begin();
        place.Add(file, bytes);
        var run = place.Run(["import", file, "--slug", "x"]);
        c.Unless(run.Code is 0 or 1, $"exit code {run.Code}: {run.Error}");
        if (run.Code == 1) c.Unless(run.Errors.Any(e => e.StartsWith(file, StringComparison.Ordinal) || e.StartsWith("content/", StringComparison.Ordinal)), "no error: " + run.Error);
        if (!File.Exists(place["content/articles/x.md"]))
        {
            c.Unless(run.Code == 1, "nothing was written, and the code is 0");
            c.Seen = "refused: " + string.Join(' ', run.Errors.Take(1));
            return;
        }
        c.Unless(!File.ReadAllText(place["content/articles/x.md"]).Contains("root:", StringComparison.Ordinal), "another file was read");
        var built = place.Build();
        if (built.Code == 1) Ends.Refused(place, built, c, "content/articles/x.md");
        else Ends.Whole(place, built, c, "articles/x/index.html");
        c.Unless(run.Code == built.Code, $"the import ended with {run.Code}, the build with {built.Code}");
        c.Seen = built.Code == 0 ? "imported" : "refused: " + string.Join(' ', run.Errors.Take(1));
    });

    private static Row Ids(string name, string json, string error) => new(Section, name, "refused", (place, c) =>
    {
        place.Begin();
        place.Article("x", "It fell.");
        place.Add("content/articles/x.ids.json", json);
        var run = place.Build();
        Ends.Refused(place, run, c, "content/articles/x.ids.json");
        c.Unless(run.Error.Contains(error, StringComparison.Ordinal), run.Error);
    });

    private static byte[] Docx(long padding, string declaration = "", string words = "It fell.")
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>", 0);
            Part(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>", 0);
            Part(archive, "word/document.xml", $"{declaration}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>", padding);
        }
        return stream.ToArray();
    }

    private static void Part(ZipArchive archive, string name, string text, long padding)
    {
        using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
        byte[] blanks = new byte[1 << 20];
        Array.Fill(blanks, (byte)' ');
        for (long written = 0; written < padding; written += blanks.Length) part.Write(blanks);
    }
}
