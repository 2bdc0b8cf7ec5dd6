using Xunit;

namespace Sources.Dates.Tests;

/// <summary>How headings, passages and dates move the story.</summary>
public class AnchorTests
{
    private static NarrativeAnchor After(params string[] statements)
    {
        var anchor = new NarrativeAnchor(DateReading.Narrative, null);
        foreach (var statement in statements) DateRecognizer.Recognize(statement, anchor);
        return anchor;
    }

    [Fact]
    public void Starts_nowhere() => Assert.Equal(default, new NarrativeAnchor(DateReading.Narrative, Edtf.Parse("2023")).State);

    [Fact]
    public void A_day_moves_year_month_and_day()
    {
        var state = After("The bridge fell on 4 March 1911.").State;
        Assert.Equal((1911, 3, new CalendarDay(1911, 3, 4)), (state.Year, state.Month, state.Day));
        Assert.Equal("1911-03-04", state.Focus?.ToString());
        Assert.Equal("1911", state.YearSource);
    }

    [Fact]
    public void Another_month_forgets_the_day() => Assert.Null(After("The bridge fell on 4 March 1911.", "It was mended in June.").State.Day);

    [Fact]
    public void A_far_bare_year_is_an_aside() => Assert.Equal(1911, After("In 1911 they rose.", "They remembered 1848 well.").State.Year);

    [Fact]
    public void A_bare_year_within_the_telling_of_days_is_an_aside() => Assert.Equal(1911, After("The bridge fell on 4 March 1911.", "It had been planned for 1912.").State.Year);

    [Fact]
    public void A_year_that_opens_its_sentence_moves_on() => Assert.Equal(1912, After("The bridge fell on 4 March 1911.", "In 1912 it was mended.").State.Year);

    [Fact]
    public void A_date_in_a_quotation_about_the_past_does_not_move_it() => Assert.Equal(1911, After("The bridge fell on 4 March 1911.", "He wrote: “We built it in May 1905, stone by stone.”").State.Year);

    [Fact]
    public void A_clause_about_something_earlier_does_not_move_it() => Assert.Equal(1911, After("The bridge fell on 4 March 1911.", "They mended the mill, which had burned in May 1905.").State.Year);

    [Fact]
    public void Parentheses_do_not_move_it() => Assert.Equal(1911, After("The bridge fell on 4 March 1911.", "The heir (born 3 May 1913) fled.").State.Year);

    [Fact]
    public void What_was_named_last_is_what_that_year_points_to()
    {
        var anchor = After("The bridge fell on 4 March 1911.");
        var text = "Its plans were of 1790, and that year the mill burned.";
        Assert.Equal("1790=1790; that year=1790", Story.Written(text, DateRecognizer.Recognize(text, anchor), expression => expression.Timex));
        Assert.Equal(1911, anchor.State.Year);
    }

    [Fact]
    public void A_heading_with_a_year_takes_the_story_there()
    {
        var anchor = After("The bridge fell on 4 March 1911.");
        anchor.EnterHeading("1913: The flood", 2);
        Assert.Equal((1913, null, null, 1913, 1913), (anchor.State.Year, anchor.State.Month, anchor.State.Day, anchor.State.SectionStart, anchor.State.SectionEnd));
        Assert.Equal("the heading “1913”", anchor.State.YearSource);
        Assert.True(anchor.AtPassageStart);
    }

    [Fact]
    public void A_heading_with_a_range_around_the_story_leaves_it()
    {
        var anchor = After("The bridge fell on 4 March 1911.");
        anchor.EnterHeading("The first phase, 1910–1914", 2);
        Assert.Equal((1911, 1910, 1914), (anchor.State.Year, anchor.State.SectionStart, anchor.State.SectionEnd));
    }

    [Fact]
    public void A_heading_without_a_year_takes_those_of_the_section_around_it()
    {
        var anchor = new NarrativeAnchor(DateReading.Narrative, null);
        anchor.EnterHeading("1913: The flood", 2);
        anchor.EnterHeading("The dam", 3);
        Assert.Equal(1913, anchor.State.SectionStart);
        anchor.EnterHeading("The people", 2);
        Assert.Null(anchor.State.SectionStart);
    }

    [Fact]
    public void Inside_a_dated_section_only_an_opening_date_leads_out()
    {
        var anchor = new NarrativeAnchor(DateReading.Narrative, null);
        anchor.EnterHeading("1913", 2);
        DateRecognizer.Recognize("Rain fell for more weeks than in May 1907.", anchor);
        Assert.Equal(1913, anchor.State.Year);
        DateRecognizer.Recognize("In May 1914 it rained again.", anchor);
        Assert.Equal(1914, anchor.State.Year);
    }

    [Fact]
    public void A_snapshot_is_independent()
    {
        var anchor = After("The bridge fell on 4 March 1911.");
        var copy = anchor.Snapshot();
        DateRecognizer.Recognize("In 1912 it was mended.", copy);
        Assert.Equal((1911, 1912), (anchor.State.Year, copy.State.Year));
    }

    [Fact]
    public void The_first_statement_of_a_passage_is_known()
    {
        var anchor = After("A first statement.");
        Assert.False(anchor.AtPassageStart);
        anchor.EnterPassage();
        Assert.True(anchor.AtPassageStart);
    }

    [Theory]
    [InlineData("2023", "On September 19 they came.", "2023-09-19")]
    [InlineData("2023-03", "On September 19 they came.", "2022-09-19")]
    [InlineData("2023-03-20", "On March 21 they came.", "2022-03-21")]
    public void Without_a_date_before_it_the_year_follows_from_the_horizon(string horizon, string text, string value)
    {
        var expression = Story.Only(text, horizon);
        Assert.Equal((value, DateResolutionKind.RelativeToHorizon), (expression.Value?.ToString(), expression.Resolution.Kind));
        Assert.Contains("horizon", expression.Resolution.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_anything_a_day_has_no_value()
    {
        var expression = Story.Only("On September 19 they came.");
        Assert.Equal((null, "XXXX-09-19", DateResolutionKind.Unresolved, true), (expression.Value, expression.Timex, expression.Resolution.Kind, expression.IsVague));
    }
}
