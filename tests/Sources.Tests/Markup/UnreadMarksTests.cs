using Sources.Model;

namespace Sources.Tests.Markup;

public class UnreadMarksTests
{
    [Theory]
    [InlineData("- An item.\n- The wall. {#mine title=\"Of walls\" by=\"ada\"}")]
    [InlineData("> “The wall.” {#mine title=\"Of walls\" by=\"ada\"}")]
    [InlineData("> The wall.\n>\n> {#mine title=\"Of walls\" by=\"ada\"}")]
    [InlineData("| a | b |\n|---|---|\n| The | wall | {#mine title=\"Of walls\" by=\"ada\"}")]
    [InlineData("{#mine}\n\n{title=\"Of walls\"}\n\n{by=\"ada\"}\n- The wall.")]
    [InlineData("{#mine} {title=\"Of walls\"} {by=\"ada\"}\nThe wall.")]
    [InlineData("The wall. {#mine} {title=\"Of walls\"} {by=\"ada\"}")]
    [InlineData("The wall. {#mine}\n{title=\"Of walls\" by=\"ada\"}")]
    public void What_is_said_of_a_block_counts_wherever_it_may_stand(string markdown)
    {
        using var site = TestSite.Of(markdown, "ada: Ada");
        site.Check();
        Assert.DoesNotContain(site.Diagnostics, d => !d.Contains("unused-entity", StringComparison.Ordinal));
        var passage = Assert.Single(site.Site.Articles[0].Open().Article.Passages);
        Assert.Equal(("mine", "Of walls", "ada"), (passage.GivenId, passage.Title, passage.Speaker));
        Assert.All(passage.Statements, s => Assert.DoesNotContain("{", s.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- The gate. {#mine}\n- The wall.", "{#mine}")]
    [InlineData("> “The gate.” {by=\"ada\"}\n>\n> “The wall.”", "{by=\"ada\"}")]
    [InlineData("| a | b |\n|---|---|\n| The | gate | {title=\"Of gates\"} |\n| The | wall |", "{title=\"Of gates\"}")]
    public void What_is_of_a_whole_block_and_stands_inside_it_is_told(string markdown, string mark)
    {
        using var site = TestSite.Of(markdown, "ada: Ada");
        site.Check();
        Assert.Contains($"`{mark}` stands inside a list, a quotation or a table", Assert.Single(site.Diagnostics, d => !d.Contains("unused-entity", StringComparison.Ordinal)), StringComparison.Ordinal);
        var passage = Assert.Single(site.Site.Articles[0].Open().Article.Passages);
        Assert.Equal((null, null, null), (passage.GivenId, passage.Title, passage.Speaker));
    }

    [Fact]
    public void What_a_statement_is_may_be_said_of_an_item_a_row_and_all_above_in_an_item()
    {
        using var site = TestSite.Of("- The gate is old.\n\n  The gate is grey.\n\n  {.claim}\n\n- The wall is old.\n\n| a | b |\n|---|---|\n| The | gate | {.call} |\n| The | wall |");
        site.Check();
        Assert.Empty(site.Diagnostics);
        Assert.Equal(["attributed claim", "attributed claim", "background", "call", "background"], site.Site.Articles[0].Open().Placements.Select(p => p.Type.ToEnglish()));
    }

    [Fact]
    public void A_mark_above_a_part_and_one_above_a_paragraph_in_a_quotation_are_not_lost()
    {
        using var site = TestSite.Of("> {.claim}\n>\n> The wall was cheap.\n\n{#mine}\n\n::: timeline\nThe wall fell.\n:::");
        site.Check();
        Assert.Contains("no block follows the mark `{#mine}`", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(StatementType.AttributedClaim, site.Site.Articles[0].Open().Placements[0].Type);
    }

    [Theory]
    [InlineData("{.judgment}", "did you mean `{.judgement}`?")]
    [InlineData("{.Timeline}", "did you mean `{.timeline}`?")]
    [InlineData("{timeline}", "did you mean `{.timeline}`?")]
    [InlineData("{#My Anchor}", "an id is one word, such as {#my-anchor}")]
    [InlineData("{#größe}", "an id has letters a to z, digits, hyphens and underscores")]
    [InlineData("{title=Foo}", "write `{title=\"...\"}`, with straight quotation marks")]
    [InlineData("{titel=“Foo”}", "write `{title=\"...\"}`, with straight quotation marks")]
    [InlineData("{by=ada}", "write `{by=\"...\"}`, with straight quotation marks")]
    [InlineData("{.lead}", "the marks are {.timeline}, ")]
    [InlineData("{#wall .judgment}", "did you mean `{.judgement}`?")]
    public void Braces_that_look_like_a_mark_and_are_none_are_told_where_a_mark_stands(string braces, string hint)
    {
        using var site = TestSite.Of($"{braces}\nThe wall was cheap.\n\nThe wall fell. {braces}\n\n{braces}\n\n- An item {braces} {{.claim}}\n\n## Of walls {braces}\n\nIt fell.");
        site.Check();
        Assert.All(site.Diagnostics, d => Assert.Contains($" warning unknown-mark: `{braces}` is no mark; it is shown as text ({hint}", d, StringComparison.Ordinal));
        Assert.Equal([4, 7, 9, 11, 13], site.Diagnostics.Select(d => int.Parse(d.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains(site.Site.Articles[0].Open().Article.Statements, s => s.Text.Contains(braces, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The wall \\{.judgment}")]
    [InlineData("The wall `{.judgment}`")]
    [InlineData("A {.judgment} in the middle of it.")]
    [InlineData("So is {x = 1}")]
    [InlineData("So is {by}")]
    [InlineData("So is {a, b}")]
    [InlineData("So is {.5} {#1}")]
    [InlineData("So is x^{#n}")]
    [InlineData("So is {{.Title}}")]
    [InlineData("So it is. {#wall .judgement title=\"Of walls\"} {by=\"Ada\"}")]
    public void Other_braces_stay_text_and_marks_marks_without_a_word(string text)
    {
        using var site = TestSite.Of(text, "ada: Ada, wall");
        site.Check();
        Assert.DoesNotContain(site.Diagnostics, d => d.Contains("unknown-mark", StringComparison.Ordinal));
    }
}
