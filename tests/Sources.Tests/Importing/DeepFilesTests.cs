using System.Text;
using Sources.Diagnostics;

namespace Sources.Tests.Importing;

/// <summary>Files that no one writes by hand: imported, or refused in seconds.</summary>
public class DeepFilesTests
{
    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Fact]
    public void A_text_of_100_000_signs_of_quotation_keeps_its_words()
    {
        using var site = new ImportedSite("deep.txt", "Firstword fell.\n\n" + Repeat("> ", 5_000) + "Lastword fell.");
        Assert.Contains("Lastword", site.Result!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<a href=x>")]
    [InlineData("<x-y>")]
    [InlineData("<b></i>")]
    [InlineData("<b><!--</b>-->")]
    [InlineData("<b title='</b>'>")]
    [InlineData("<rt>")]
    public void A_page_of_100_000_open_elements_is_told(string tag)
    {
        using var site = new ImportedSite("deep.html", "<p>Firstword fell.</p>" + Repeat(tag, 100_000) + "Lastword fell.");
        Assert.Null(site.Result);
        Assert.Equal(DiagnosticCodes.TooComplex, Assert.Single(site.Bag.ToList()).Code);
    }

    [Fact]
    public void A_page_of_5_000_paragraphs_and_rows_without_end_tags_is_read()
    {
        using var site = new ImportedSite("long.html", Repeat("<p>The wall fell.<br>", 5_000) + "<table>" + Repeat("<tr><td>a<td>b", 2_000) + "</table><p>Lastword fell.");
        Assert.EndsWith("Lastwordfell.", site.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_of_10_000_parts_is_no_burden_to_a_page()
    {
        using var site = new ImportedSite("drawn.html", "<p>Firstword fell.</p><svg>" + Repeat("<path d='M0 0'/>", 10_000) + "</svg><p>Lastword fell.</p>");
        Assert.Contains("Lastword", site.Result!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_8_000_notes_is_read_in_seconds()
    {
        const int notes = 8_000;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var site = new ImportedSite("notes.html", "<article>" + string.Concat(Enumerable.Range(0, notes).Select(i => $"<p>The wall fell<a href='#n{i}'>{i}</a> that year.</p>"))
            + "<ol>" + string.Concat(Enumerable.Range(0, notes).Select(i => $"<li id='n{i}'>So it is said. <a href='#r{i}'>back</a></li>")) + "</ol></article>");
        Assert.Contains($"[^{notes}]: So it is said.\n", site.Result!.Text, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("long.html", "<p>", "</p>")]
    [InlineData("long.txt", "", "")]
    public void A_paragraph_of_5_MB_is_told(string name, string before, string after)
    {
        using var site = new ImportedSite(name, before + Repeat("The wall fell. ", 330_000) + after);
        Assert.Contains("characters; the limit is 100000", Assert.Single(site.Bag.ToList()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\n: {\n2\n---\nIt fell.\n")]
    [InlineData("---\n!![\n---\nIt fell.\n")]
    [InlineData("---\n: \nt:\n  t: \n  i:\u2028e: \nn: \n---\nIt fell.\n")]
    [InlineData("---\n...\n-\n---\nIt fell.\n")]
    public void Front_matter_that_breaks_the_reader_stands_as_a_comment(string text)
    {
        using var site = new ImportedSite("x.md", text);
        Assert.Empty(site.Diagnostics);
        Assert.Contains(site.Result!.Doubts, d => d.Message.Contains("stands as a comment", StringComparison.Ordinal));
    }

    [Fact]
    public void Front_matter_100_000_deep_stands_as_a_comment()
    {
        using var site = new ImportedSite("x.md", Encoding.UTF8.GetBytes("---\nother: " + Repeat("[", 20_000) + "\n---\nIt fell.\n"));
        Assert.Empty(site.Diagnostics);
        Assert.Equal("It fell.", site.Body);
    }
}
