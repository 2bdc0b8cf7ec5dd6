namespace Sources.Tests.Markup;

public class UnreadMarksTests
{
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
