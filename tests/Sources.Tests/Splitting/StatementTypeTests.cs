using Sources.Model;

namespace Sources.Tests.Splitting;

public class StatementTypeTests
{
    [Theory]
    [InlineData("In 1911 the wall fell.", StatementType.ReportedEvent, "told with its time")]
    [InlineData("In 1911 the council declared that the wall was lost.", StatementType.ReportedEvent, "told with its time")]
    [InlineData("In 1911, the article says, the wall was sold.", StatementType.AttributedClaim, "“the article says”")]
    [InlineData("In 1911 the council accused the mayor.", StatementType.AttributedClaim, "“accused”")]
    [InlineData("According to the council, walls are cheap.", StatementType.AttributedClaim, "“According to”")]
    [InlineData("The council declared that walls are cheap.", StatementType.AttributedClaim, "“declared that”")]
    [InlineData("In 1942 many women worked in factories.", StatementType.ReportedEvent, "told with its time")]
    [InlineData("In 1930 Gandhi believed in salt.", StatementType.ReportedEvent, "told with its time")]
    [InlineData("Soldiers crossed the causeway of the reasonable man.", StatementType.Background, "told without a time")]
    [InlineData("She said “perhaps it is so”, and perhaps she left.", StatementType.Judgement, "“perhaps”")]
    [InlineData("Walls are certainly cheap.", StatementType.Judgement, "“certainly”")]
    [InlineData("Nothing but a wall, it holds, can save the town.", StatementType.Judgement, "“it holds”")]
    [InlineData("The wall will fall.", StatementType.Judgement, "says what will or may be")]
    [InlineData("The wall may fall.", StatementType.Judgement, "says what will or may be")]
    [InlineData("May the wall stand.", StatementType.Judgement, "says what will or may be")]
    [InlineData("In May he left.", StatementType.Background, "told without a time")]
    [InlineData("Nobody who left by May came home.", StatementType.Background, "told without a time")]
    [InlineData("Guests of May slept late.", StatementType.Background, "told without a time")]
    [InlineData("Workers of every trade, let us build the wall.", StatementType.Call, "“let us”")]
    [InlineData("It is time to build.", StatementType.Call, "“It is time to”")]
    [InlineData("The town had a wall.", StatementType.Background, "told without a time")]
    [InlineData("The town had a sign that read “certainly cheap”.", StatementType.Background, "told without a time")]
    [InlineData("{.call}\nThe town has a wall.", StatementType.Call, "author’s mark")]
    [InlineData("The wall fell in 1911. {.judgement}", StatementType.Judgement, "author’s mark")]
    public void A_statement_is_what_its_words_say_it_is(string text, StatementType type, string reason)
    {
        using var site = TestSite.Of(text);
        site.Check();
        Assert.Empty(site.Diagnostics);
        var placement = Assert.Single(site.Site.Articles[0].Open().Placements);
        Assert.Equal((type, reason), (placement.Type, placement.TypeReason));
    }

    [Fact]
    public void A_mark_on_a_heading_speaks_for_what_is_below_it_and_one_on_an_item_for_the_item()
    {
        using var site = TestSite.Of("## What is to be done {.call}\n\nA wall.\n\n- Build it. {.claim}\n- Then rest.\n\n## More\n\nThe town had a wall.");
        site.Check();
        Assert.Equal([StatementType.Call, StatementType.AttributedClaim, StatementType.Call, StatementType.Background], site.Site.Articles[0].Open().Placements.Select(p => p.Type));
    }

    [Fact]
    public void The_pages_say_it_in_words()
    {
        using var site = TestSite.Of("In 1911 the wall fell. Walls are certainly cheap.").Built();
        var analysis = site.Page("articles/x/analysis/index.html");
        Assert.Equal("1.2 judgement", analysis.QuerySelector(".back")!.TextContent);
        Assert.Equal("1.2 judgement, in the article", analysis.QuerySelector(".back")!.GetAttribute("aria-label"));
        Assert.Contains("1 judgement", analysis.QuerySelector(".types")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["reported event", "judgement"], site.Page("articles/x/index.html").QuerySelectorAll("[data-section]").Select(s => s.GetAttribute("data-type")));
    }
}
