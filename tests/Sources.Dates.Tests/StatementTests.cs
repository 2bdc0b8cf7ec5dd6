using Xunit;

namespace Sources.Dates.Tests;

/// <summary>What the timeline is made from: extents, relations, parts, roles, resolutions.</summary>
public class StatementTests
{
    [Theory]
    [InlineData("Since December 1922, the valley was cut off.", "December 1922=1922-12/..")]
    [InlineData("From 1922 on, the valley was cut off.", "1922=1922/..")]
    [InlineData("Starting in May 1922, the valley was cut off.", "May 1922=1922-05/..")]
    [InlineData("By 1992, the quarrel had grown.", "1992=../1992")]
    [InlineData("By the end of 1994, they had won.", "the end of 1994=../1994")]
    [InlineData("They waited until 3 May 1994.", "3 May 1994=../1994-05-03")]
    [InlineData("Before 1992 nobody counted.", "1992=../1991")]
    [InlineData("Prior to March 1992 nobody counted.", "March 1992=../1992-02")]
    [InlineData("After 1992 nobody counted.", "1992=1992/..")]
    [InlineData("The clashes between 1910 and 1919 were small.", "1910=1910/1919; 1919=1910/1919")]
    [InlineData("It lasted from July to November 1916.", "July=1916-07/1916-11; November 1916=1916-07/1916-11")]
    [InlineData("The war (1914–18) ruined them.", "1914=1914/1918; 18=1914/1918")]
    [InlineData("Clashes went on in 1921 and 1922.", "1921=1921; 1922=1922")]
    [InlineData("It was built around 1750.", "1750=1750~")]
    [InlineData("It was built c. 1750.", "1750=1750~")]
    [InlineData("It stood since about 1750.", "1750=1750~/..")]
    [InlineData("The custom dates back to 1750.", "1750=1750")]
    [InlineData("The coins, dating from 1750, were sold.", "1750=1750")]
    [InlineData("After the 1988 resolution they met.", "1988=1988")]
    [InlineData("During the 1980s tension grew.", "the 1980s=198X")]
    [InlineData("The blockade of late 1922 was lifted.", "late 1922=1922")]
    [InlineData("They ruled from 264 to 241 BC.", "264=-0263/-0240; 241 BC=-0263/-0240")]
    public void Extents_apply_the_relation(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Theory]
    [InlineData("From late 1941 to early 1942 it snowed.", "1941/1942 Late Early")]
    [InlineData("It snowed between late 1941 and early 1942.", "1941/1942 Late Early")]
    [InlineData("They fought from mid-1914 to late 1918.", "1914/1918 Mid Late")]
    [InlineData("It snowed from early March to late April 1945.", "1945-03/1945-04 Early Late")]
    [InlineData("From 1941 to early 1942 it snowed.", "1941/1942 None Early")]
    [InlineData("From the late 1830s to the early 1840s it snowed.", "183X/184X Late Early")]
    [InlineData("From 1941 to 1942 it snowed.", "1941/1942 None None")]
    [InlineData("It was built from about 1750 to 1760.", "1750~/1760 None None")]
    public void Both_ends_of_a_range_say_the_whole_range_and_the_part_of_each_end(string text, string expected)
    {
        var found = DateRecognizer.RecognizeDocument(text, DateReading.Narrative, null);
        Assert.Equal([expected, expected], found.Select(expression => $"{expression.Extent} {expression.Ends?.From} {expression.Ends?.To}"));
    }

    [Theory]
    [InlineData("It snowed from early to mid-1942.", "early to mid-1942", "1942/1942", DatePart.Early, DatePart.Mid)]
    [InlineData("In the mid to late 1930s it snowed.", "the mid to late 1930s", "193X/193X", DatePart.Mid, DatePart.Late)]
    public void Two_parts_of_one_value_are_a_range_within_it(string text, string words, string extent, DatePart from, DatePart to)
    {
        var expression = Story.Only(text);
        Assert.Equal((words, extent, new DateEnds(from, to)), (text[expression.Start..expression.End], expression.Extent?.ToString(), expression.Ends));
    }

    [Theory]
    [InlineData("In late 1941 and early 1942 it snowed.")]
    [InlineData("Since late 1941 it snowed.")]
    public void What_is_no_range_has_no_ends(string text) =>
        Assert.All(DateRecognizer.RecognizeDocument(text, DateReading.Narrative, null), expression => Assert.Null(expression.Ends));

    [Theory]
    [InlineData("Not before 1961 did he return.", "1961=1961/..")]
    [InlineData("He returned not before May 1961.", "May 1961=1961-05/..")]
    [InlineData("He returned no earlier than 1961.", "1961=1961/..")]
    [InlineData("No later than 1960 he returned.", "1960=../1960")]
    [InlineData("He returned not later than 3 May 1960.", "3 May 1960=../1960-05-03")]
    [InlineData("Not until 1961 did he return.", "1961=1961")]
    [InlineData("He waited until 1961.", "1961=../1961")]
    [InlineData("He paid no less than 1960 marks.", "")]
    public void A_denied_relation_is_its_opposite(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Theory]
    [InlineData("By 1992 it was over.", DateRelation.By)]
    [InlineData("Until 1992 it went on.", DateRelation.Until)]
    [InlineData("It went on up to 1992.", DateRelation.Until)]
    [InlineData("In 1992 it was over.", DateRelation.None)]
    [InlineData("Throughout 1992 it went on.", DateRelation.During)]
    [InlineData("About 1992 it was over.", DateRelation.Circa)]
    public void Relations_are_told(string text, DateRelation relation) => Assert.Equal(relation, Story.Only(text).Relation);

    [Theory]
    [InlineData("In early 1922 they met.", DatePart.Early)]
    [InlineData("In mid-1922 they met.", DatePart.Mid)]
    [InlineData("In the middle of 1922 they met.", DatePart.Mid)]
    [InlineData("In late May 1922 they met.", DatePart.Late)]
    [InlineData("At the start of 1922 they met.", DatePart.Start)]
    [InlineData("At the close of the 19th century they met.", DatePart.End)]
    [InlineData("In 1922 they met.", DatePart.None)]
    public void Parts_are_told(string text, DatePart part) => Assert.Equal(part, Story.Only(text).Part);

    [Theory]
    [InlineData("In 1988 the parliament voted to secede.", DateRole.Adverbial)]
    [InlineData("The parliament voted to secede in 1988.", DateRole.Adverbial)]
    [InlineData("As the union was falling apart in the 1980s, old quarrels came back.", DateRole.Adverbial)]
    [InlineData("Clashes went on, leading to many dead by 2009.", DateRole.Adverbial)]
    [InlineData("The 1988 resolution was quoted often.", DateRole.Attributive)]
    [InlineData("They quoted the failed 1988 resolution.", DateRole.Attributive)]
    [InlineData("They broke the June 1920 agreement.", DateRole.Attributive)]
    [InlineData("They lifted the blockade of late 1922.", DateRole.Attributive)]
    [InlineData("The treaty (1921) was broken.", DateRole.Attributive)]
    [InlineData("They quoted the parliament’s 1988 resolution.", DateRole.Attributive)]
    [InlineData("They broke the treaty, which had been signed in 1988.", DateRole.Subordinate)]
    [InlineData("They remembered the war that ended in 1994.", DateRole.Subordinate)]
    [InlineData("Although the war had ended in 1994, they kept their arms.", DateRole.Subordinate)]
    [InlineData("He wrote that in 1914 they had been betrayed.", DateRole.Subordinate)]
    [InlineData("The party, founded in 1917, was small.", DateRole.Subordinate)]
    [InlineData("The party, which they founded, was banned in 1917.", DateRole.Adverbial)]
    [InlineData("They crossed the river, captured the town in 1917 and left.", DateRole.Adverbial)]
    [InlineData("When the war ended in 1918, they went home.", DateRole.Adverbial)]
    [InlineData("The treaty, which nobody liked, was signed in 1988.", DateRole.Adverbial)]
    [InlineData("He said: “We rose in 1988 and won.”", DateRole.Quoted)]
    [InlineData("The “free city” fell in 1988.", DateRole.Adverbial)]
    public void Roles_are_told(string text, DateRole role) => Assert.Equal(role, Story.Only(text).Role);

    [Fact]
    public void A_relative_clause_ends_where_the_main_verb_comes()
    {
        var found = DateRecognizer.RecognizeDocument("The strike that began on 3 May 1926 ended nine days later.", DateReading.Narrative, null);
        Assert.Equal([DateRole.Subordinate, DateRole.Adverbial], found.Select(expression => expression.Role));
    }

    [Theory]
    [InlineData("A century ago they meant to settle it.")]
    [InlineData("They now look to the east.")]
    [InlineData("The recent offensive ended it.")]
    [InlineData("They met again a few years later.")]
    [InlineData("It fell three weeks after the armistice.")]
    public void Vague_words_make_no_entry(string text) => Assert.True(Story.Only(text, "2023").IsVague);

    [Fact]
    public void A_distance_beside_a_day_names_the_events_own_day()
    {
        var text = "On December 1, 1920, two days after the victory in the capital, a declaration was read.";
        var found = DateRecognizer.Recognize(text, new NarrativeAnchor(DateReading.Narrative, Edtf.Parse("2023")));
        Assert.Equal("December 1, 1920=1920-12-01; two days after=1920-11-29", Story.Written(text, found, expression => expression.Value!.ToString()));
        Assert.Equal("two days before 1 December 1920", found[1].Resolution.Sentence);
        Assert.Equal("two days after the victory in the capital", text[found[1].Start..found[1].EventEnd]);
        Assert.False(found[1].IsVague);
    }

    [Theory]
    [InlineData("The king fell in 323 BC. Two years later, in 319 BC, the queen fell.", "323 BC=-0322; 319 BC=-0318")]
    [InlineData("The king fell in 1642. A year later, in May 1643, the queen fell.", "1642=1642; May 1643=1643-05")]
    [InlineData("The king fell in 1642. In May 1643, a year later, the queen fell.", "1642=1642; May 1643=1643-05")]
    [InlineData("The king fell in 1642. The following year, in May, the queen fell.", "1642=1642; May=1643-05")]
    [InlineData("The king fell in 1642. A few years later, in 1645, the queen fell.", "1642=1642; 1645=1645")]
    [InlineData("The king fell on 4 March 1642. Two days later, on 6 March, the queen fell.", "4 March 1642=1642-03-04; 6 March=1642-03-06")]
    [InlineData("The king fell in 323 BC. Two years later (319 BC) the queen fell.", "323 BC=-0322; Two years later=-0318")]
    [InlineData("The king fell in 1642. Two years later, and again in 1650, it rained.", "1642=1642; Two years later=1644; 1650=1650")]
    [InlineData("The king fell in 1642. Two years later, the 1644 treaty ended it.", "1642=1642; Two years later=1644")]
    public void A_date_said_beside_a_distance_takes_its_place(string text, string expected) => Assert.Equal(expected, Told(text));

    [Fact]
    public void A_distance_whose_date_is_said_beside_it_says_so()
    {
        var found = DateRecognizer.RecognizeDocument("The king fell in 323 BC. Two years later, in 319 BC, the queen fell.", DateReading.Narrative, null);
        Assert.Equal((new DateResolution(DateResolutionKind.SaidByNeighbour, "said beside it: 319 BC"), "-0318"), (found[1].Resolution, found[1].Value?.ToString()));
    }

    [Theory]
    [InlineData("Two thousand years ago it rained.", "0023~ vague")]
    [InlineData("Some three hundred years ago it rained.", "1723~ vague")]
    [InlineData("Three hundred years ago it rained.", "1723~ vague")]
    [InlineData("Fifty years ago it rained.", "1973~")]
    [InlineData("Three years ago it rained.", "2020")]
    [InlineData("About three years ago it rained.", "2020~")]
    [InlineData("Exactly two hundred years ago it rained.", "1823")]
    public void A_round_number_of_years_ago_is_about_then(string text, string expected)
    {
        var expression = Story.Only(text, "2023");
        Assert.Equal(expected, expression.Value + (expression.IsVague ? " vague" : ""));
    }

    [Theory]
    [InlineData("The town was founded in 1400. Three hundred years later it burned.", "1700~")]
    [InlineData("The town was founded in 1400. Nearly four years later it burned.", "1404~")]
    [InlineData("The town was founded in 1400. Ten years later it burned.", "1410")]
    [InlineData("The town fell on 4 May 1911. Some ten days later it burned.", "1911-05-14~")]
    public void A_distance_is_no_more_exact_than_its_words(string text, string expected) =>
        Assert.Equal(expected, DateRecognizer.RecognizeDocument(text, DateReading.Narrative, null)[1].Value?.ToString());

    /// <summary>What the statements put on a timeline: no vague words, and no date of a noun.</summary>
    private static string Told(string text) =>
        Story.Written(text, DateRecognizer.RecognizeDocument(text, DateReading.Narrative, null).Where(expression => !expression.IsVague && expression.Role == DateRole.Adverbial), expression => expression.Extent!.ToString());

    [Fact]
    public void A_carried_year_says_where_it_came_from()
    {
        var found = DateRecognizer.RecognizeDocument("In 1920 they met. On May 5 they parted.", DateReading.Narrative, null);
        Assert.Equal(new DateResolution(DateResolutionKind.YearCarried, "year carried from 1920"), found[1].Resolution);
        Assert.True(found[1].Confidence < found[0].Confidence);
    }

    [Fact]
    public void Indexes_count_utf16_units_of_the_statement()
    {
        var text = "𝔸 bridge – “the old” – fell on 4\u00a0March 1911…";
        var expression = Story.Only(text);
        Assert.Equal("4\u00a0March 1911", text[expression.Start..expression.End]);
    }

    [Fact]
    public void Every_rule_has_a_kebab_case_name()
    {
        var found = DateRecognizer.RecognizeDocument("On Monday, 4 March 1911, in the spring of 1912, two days later, by the 1920s, every day, for two weeks, now, at 5 p.m., on Christmas 1913.", DateReading.Narrative, null);
        Assert.All(found, expression => Assert.Matches("^[a-z]+(-[a-z]+)*$", expression.Rule));
    }
}
