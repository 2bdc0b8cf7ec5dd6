using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Sources.Tests.Importing.WordDocuments;

namespace Sources.Tests.Importing;

public class WordListsTests
{
    private static string Body(params Paragraph[] paragraphs)
    {
        using var site = new ImportedSite("x.docx", Of(Numbered, paragraphs));
        Assert.Empty(site.Diagnostics);
        return site.Body;
    }

    /// <summary>Lists 1 and 2 are of one kind, and the second begins anew; 3 begins with a number that no list has.</summary>
    private static void Numbered(MainDocumentPart main) => main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
        new AbstractNum(Level(0, 1), Level(1, 1)) { AbstractNumberId = 0 },
        new AbstractNum(Level(0, int.MaxValue)) { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 },
        new NumberingInstance(new AbstractNumId { Val = 0 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = 2 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 3 });

    private static Level Level(int level, int start) => new(new StartNumberingValue { Val = start }, new NumberingFormat { Val = NumberFormatValues.Decimal }) { LevelIndex = level };

    [Fact]
    public void A_numbered_list_goes_on_behind_a_paragraph() => Assert.Equal(
        "1. stones\n2. lime\n   1. white\n\nSomebody came.\n\n2. grey\n\nNobody came.\n\n3. men\n   1. two",
        Body(Item(1, 0, "stones"), Item(1, 0, "lime"), Item(1, 1, "white"), Paragraph(null, Run("Somebody came.")), Item(1, 1, "grey"), Paragraph(null, Run("Nobody came.")), Item(1, 0, "men"), Item(1, 1, "two")));

    [Fact]
    public void A_list_that_says_where_it_begins_begins_there_and_goes_on() => Assert.Equal(
        "1. stones\n\nSomebody came.\n\n1. lime\n\nNobody came.\n\n2. men",
        Body(Item(1, 0, "stones"), Paragraph(null, Run("Somebody came.")), Item(2, 0, "lime"), Paragraph(null, Run("Nobody came.")), Item(2, 0, "men")));

    [Fact]
    public void A_number_beyond_those_of_lists_breaks_nothing()
    {
        string body = Body(Item(3, 0, "stones"), Paragraph(null, Run("Somebody came.")), Item(3, 0, "lime"));
        Assert.Contains("stones\n\nSomebody came.\n\n", body, StringComparison.Ordinal);
    }
}
