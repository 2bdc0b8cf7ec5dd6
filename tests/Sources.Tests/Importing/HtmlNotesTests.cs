namespace Sources.Tests.Importing;

/// <summary>What stands at the beginning of a note on a page: its number, a link back, or its first word.</summary>
public class HtmlNotesTests
{
    private static string Note(string note, string label = "1")
    {
        using var site = new ImportedSite("x.html", $"<main><p>The wall fell<sup><a id=r1 href='#fn1'>{label}</a></sup> that year, and nobody came to build it again.</p>{note}</main>");
        Assert.Empty(site.Diagnostics);
        return site.Body[site.Body.IndexOf("[^1]: ", StringComparison.Ordinal)..];
    }

    [Theory]
    [InlineData("<ol><li id=fn1>1 January 1920, Pravda.</li></ol>", "1 January 1920, Pravda.")]
    [InlineData("<ol><li id=fn1><p>1 January 1920, Pravda.</p></li></ol>", "1 January 1920, Pravda.")]
    [InlineData("<ol><li id=fn1>1.5 million came.</li></ol>", "1.5 million came.")]
    [InlineData("<ol><li id=fn1>1:30 in the night.</li></ol>", "1:30 in the night.")]
    [InlineData("<ol><li id=fn1><b>1</b> man came.</li></ol>", "**1** man came.")]
    [InlineData("<p id=fn1><a href='#r1'>1</a> 1 January 1920, Pravda.</p>", "1 January 1920, Pravda.")]
    public void A_note_that_begins_with_its_number_by_chance_keeps_it(string note, string words) => Assert.Equal("[^1]: " + words, Note(note));

    [Theory]
    [InlineData("<p id=fn1>1 See the report.</p>")]
    [InlineData("<p id=fn1>[1] See the report.</p>")]
    [InlineData("<p id=fn1>1. See the report.</p>")]
    [InlineData("<p id=fn1><sup>1</sup> See the report.</p>")]
    [InlineData("<p id=fn1> <sup>[1]</sup>See the report.</p>")]
    [InlineData("<p id=fn1><b>1.</b> See the report.</p>")]
    [InlineData("<ul><li id=fn1><sup>1</sup> See the report.</li></ul>")]
    public void The_number_in_front_of_a_note_is_set_once(string note) => Assert.Equal("[^1]: See the report.", Note(note));

    [Theory]
    [InlineData("<p id=fn1><a href='#r1'>1</a>. See the report.</p>", "See the report.")]
    [InlineData("<p id=fn1>[<a href='#r1'>1</a>] See the report.</p>", "See the report.")]
    [InlineData("<p id=fn1><sup><a href='#r1'>1</a></sup>) See the report.</p>", "See the report.")]
    [InlineData("<ol><li id=fn1>^ <a href='#r1'><sup>a</sup></a> <a href='#r2'><sup>b</sup></a> See the report.</li></ol>", "See the report.")]
    [InlineData("<ol><li id=fn1><a href='#r1'>^</a> (See the report.)</li></ol>", "(See the report.)")]
    [InlineData("<ol><li id=fn1><a href='#r1'>^</a> ... and the report.</li></ol>", "... and the report.")]
    [InlineData("<ol><li id=fn1>(See the report.) <a href='#r1'>back</a></li></ol>", "(See the report.)")]
    public void A_link_back_in_front_of_a_note_goes_with_the_signs_around_it(string note, string words) => Assert.Equal("[^1]: " + words, Note(note));
}
