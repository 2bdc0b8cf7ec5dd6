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

    [Theory]
    [InlineData("The United States entered in 1917.", "November=1917-11")]
    [InlineData("The United States entered in early 1917 and sent ships.", "November=1917-11")]
    [InlineData("Years later, in 1917, they came.", "November=1917-11")]
    [InlineData("The general would die in 1917.", "November=1914-11")]
    [InlineData("The papers that were opened in 1917 say more.", "November=1914-11")]
    public void A_later_year_moves_on_where_its_clause_tells_no_other_time(string aside, string expected)
    {
        var text = "In November they fell.";
        Assert.Equal(expected, Story.Written(text, DateRecognizer.Recognize(text, After("The duke was shot on 28 June 1914.", aside)), expression => expression.Timex));
    }

    [Fact]
    public void A_month_after_a_year_far_ahead_belongs_to_neither()
    {
        var anchor = After("The king fell in 1643.", "The general took power in 1799.");
        var month = Assert.Single(DateRecognizer.Recognize("In June he married.", anchor));
        Assert.Equal((null, "it may be of 1643 or of 1799", true), (month.Value, month.Resolution.Sentence, month.IsVague));
        Assert.Null(Assert.Single(DateRecognizer.Recognize("In June he married.", anchor.Snapshot())).Value);
        // The next passage goes on with the story, and so does a date with its year.
        anchor.EnterPassage();
        Assert.Equal("1643-06", Assert.Single(DateRecognizer.Recognize("In June he married.", anchor)).Value?.ToString());
    }

    [Fact]
    public void A_year_after_one_far_ahead_says_where_the_story_is() =>
        Assert.Equal(1800, After("The king fell in 1643.", "The general took power in 1799.", "In 1800 he fought.", "In June he won.").State.Year);

    [Fact]
    public void The_story_goes_where_a_distance_is_said_to_lead() =>
        Assert.Equal(-318, After("The king fell in 323 BC.", "Two years later, in 319 BC, the queen fell.").State.Year);

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
