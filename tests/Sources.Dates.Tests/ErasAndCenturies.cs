using Xunit;

namespace Sources.Dates.Tests;

/// <summary>Which era and which century a year belongs to that is not written whole.</summary>
public class ErasAndCenturies
{
    [Theory]
    [InlineData("In 480–79 BC the city burned.", "480=-0479/-0478; 79 BC=-0479/-0478")]
    [InlineData("From 431–04 BC they fought.", "431=-0430/-0403; 04 BC=-0430/-0403")]
    [InlineData("In 480/79 BC the city burned.", "480=-0479; 79 BC=-0478")]
    [InlineData("In 1250-40 B.C. the city burned.", "1250=-1249/-1239; 40 B.C.=-1249/-1239")]
    [InlineData("In 431–33 AD they fought.", "431=0431/0433; 33 AD=0431/0433")]
    public void A_shortened_year_before_its_era_takes_the_hundreds_of_the_one_before_it(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Theory]
    [InlineData("The kingdom (323–31 BC) fell.", "323=-0322/-0030; 31 BC=-0322/-0030")]
    [InlineData("The dynasty (140–37 BC) fell.", "140=-0139/-0036; 37 BC=-0139/-0036")]
    [InlineData("They ruled from 264 to 41 BC.", "264=-0263/-0040; 41 BC=-0263/-0040")]
    [InlineData("They ruled 264 – 41 BC.", "264=-0263/-0040; 41 BC=-0263/-0040")]
    public void A_year_of_two_digits_that_may_be_whole_is_taken_as_written(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Theory]
    [InlineData("In the 70s BC he pleaded.", "the 70s BC=-0078/-0069")]
    [InlineData("In the 60s AD the emperor ruled.", "the 60s AD=006X")]
    [InlineData("In the early 70s B.C. he pleaded.", "the early 70s B.C.=-0078/-0069")]
    [InlineData("In the seventies BC he pleaded.", "the seventies BC=-0078/-0069")]
    [InlineData("In the 80s and 70s BC he pleaded.", "the 80s=-0088/-0079; 70s BC=-0078/-0069")]
    [InlineData("From the nineties to the seventies BC he pleaded.", "the nineties=-0098/-0069; the seventies BC=-0098/-0069")]
    [InlineData("In the mid-sixties CE he pleaded.", "the mid-sixties CE=006X")]
    public void A_decade_of_two_digits_has_the_era_said_behind_it(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Theory]
    [InlineData("On 30 January 1648/9 the king died.", "30 January 1648/9=1649-01-30")]
    [InlineData("On 30 January 1648-9 the king died.", "30 January 1648-9=1649-01-30")]
    [InlineData("In February 1711/12 it snowed.", "February 1711/12=1712-02")]
    [InlineData("On March 3, 1699/1700, it snowed.", "March 3, 1699/1700=1700-03-03")]
    [InlineData("On 4 May 1648/9 the king died.", "4 May 1648=1648-05-04")]
    [InlineData("On 4 March 1708–9 April 1708 it snowed.", "4 March 1708=1708-03-04/1708-04-09; 9 April 1708=1708-03-04/1708-04-09")]
    public void Two_years_of_one_day_are_the_old_and_the_new_style(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Theory]
    [InlineData("It was built in 1342 AH by a merchant.")]
    [InlineData("It was built in AH 1350.")]
    [InlineData("It was built in 1342 A.H. by a merchant.")]
    [InlineData("It was built in A.H. 1350.")]
    [InlineData("It was built from 1340 to 1342 AH.")]
    [InlineData("It was built in AH 1340–42.")]
    [InlineData("It was built in AH 1340–1342.")]
    [InlineData("It was built in the 14th century AH.")]
    [InlineData("It was built in the first century AH.")]
    [InlineData("It was built in the 3rd and 4th centuries AH.")]
    [InlineData("It was built in the 1340s AH.")]
    [InlineData("It was built in May 1342 AH.")]
    [InlineData("The city was founded in 753 AUC, they say.")]
    [InlineData("The city was founded in 753 A.U.C., they say.")]
    [InlineData("It was built in 1357 SH.")]
    [InlineData("It was built in AM 1400.")]
    [InlineData("It was built in A.M. 1400.")]
    [InlineData("It was built in AM 5000.")]
    public void A_year_of_another_reckoning_is_no_date(string text) => Assert.Equal("", Story.Tags(text));

    [Theory]
    [InlineData("The train left at 10 AM.", "10 AM=XXXX-XX-XXT10:00")]
    [InlineData("It was built in 1342 AH (1923–24).", "1923=1923; 24=1924")]
    [InlineData("By 1930 AM radio had spread.", "1930=1930")]
    [InlineData("Ah, in 1342 it was built.", "1342=1342")]
    public void Letters_that_are_no_reckoning_take_no_date(string text, string expected) => Assert.Equal(expected, Story.Tags(text));

    [Theory]
    [InlineData("In the summer of ’69 they met.", "the summer of ’69=1969-22")]
    [InlineData("They met in spring '45.", "spring '45=1945-21")]
    [InlineData("They met in the winter of '41–42.", "the winter of '41–42=1941-24")]
    [InlineData("In 1911 the summer's heat broke.", "1911=1911; the summer=1911-22")]
    public void A_season_takes_a_clipped_year(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Theory]
    [InlineData("The tsar left in 1916. In ’17 he fell. In the ’20s the city grew.", "1916=1916; ’17=1917; the ’20s=192X")]
    [InlineData("In 1822 he came. In the forties he left.", "1822=1822; the forties=184X")]
    [InlineData("In 1822 he came, and in the forties he left.", "1822=1822; the forties=184X")]
    [InlineData("In 1845 he came. He had been born in the thirties.", "1845=1845; the thirties=183X")]
    [InlineData("In 1898 he came. In '01 he left.", "1898=1898; '01=1901")]
    [InlineData("In 1916 he came. In May '17 he fell; in the summer of '18 he died.", "1916=1916; May '17=1917-05; the summer of '18=1918-22")]
    [InlineData("In 1917 he came. On the night of 5/6 June '18 he fell.", "1917=1917; the night of 5/6 June '18=1918-06-05")]
    [InlineData("In 1840 he came. From '43 until '45 he ruled.", "1840=1840; '43=1843/1845; '45=1843/1845")]
    [InlineData("In the 1840s and the fifties he ruled.", "the 1840s=184X; the fifties=185X")]
    public void A_clipped_year_or_decade_is_of_the_century_the_story_is_in(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Fact]
    public void A_century_that_the_story_gives_says_so()
    {
        var found = DateRecognizer.RecognizeDocument("In 1822 he came. In the forties he left. In '51 he died.", DateReading.Narrative, null);
        var carried = new DateResolution(DateResolutionKind.YearCarried, "century carried from 1822");
        Assert.Equal([carried, carried], found.Skip(1).Select(expression => expression.Resolution));
    }

    [Theory]
    [InlineData("In 2023 they came. In the '90s they had left.", "2023=2023; the '90s=199X")]
    [InlineData("In 2023 they came. In the twenties they had left.", "2023=2023; the twenties=192X")]
    [InlineData("In 2003 they came. In '68 they had left.", "2003=2003; '68=1968")]
    [InlineData("In 1922 it opened. In the eighties it closed.", "1922=1922; the eighties=198X")]
    [InlineData("In 1342 it was built. In the seventies it was mended.", "1342=1342; the seventies=197X")]
    [InlineData("In ’17 he fell. In the ’20s the city grew.", "’17=2017; the ’20s=202X")]
    public void A_clipped_year_or_decade_is_of_our_time_where_the_story_leaves_that_open(string text, string expected) => Assert.Equal(expected, Story.Extents(text, "2023"));

    [Theory]
    [InlineData("In the first decade of the 20th century they came.", "the first decade of the 20th century=190X")]
    [InlineData("In the second decade of the twentieth century they came.", "the second decade of the twentieth century=191X")]
    [InlineData("In the last decade of the 20th century they came.", "the last decade of the 20th century=199X")]
    [InlineData("In the closing decade of the 19th century they came.", "the closing decade of the 19th century=189X")]
    [InlineData("In the first decade of the 5th century BC they came.", "the first decade of the 5th century BC=-0499/-0490")]
    public void A_decade_counted_in_its_century_is_that_decade(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Theory]
    [InlineData("Signed 03/05/1920 in haste.", "03/05/1920=1920")]
    [InlineData("Signed 3-5-1920 in haste.", "3-5-1920=1920")]
    [InlineData("It lasted from 03/05/1920 to 25/05/1920.", "03/05/1920=1920/1920-05-25; 25/05/1920=1920/1920-05-25")]
    [InlineData("Signed 13/05/1920 in haste.", "13/05/1920=1920-05-13")]
    [InlineData("Signed 05/13/1920 in haste.", "05/13/1920=1920-05-13")]
    [InlineData("Signed 05/05/1920 in haste.", "05/05/1920=1920-05-05")]
    [InlineData("Signed 03.05.1920 in haste.", "03.05.1920=1920-05-03")]
    public void Of_a_day_and_a_month_that_cannot_be_told_apart_the_year_is_left(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Theory]
    [InlineData("On 20 December 1920 the siege began. A fortnight later the walls fell. On the 5th the town gave up.", "20 December 1920=1920-12-20; A fortnight later=1921-01-03/1921-01-09; the 5th=1921-01-05")]
    public void A_fortnight_moves_the_story_by_two_weeks(string text, string expected) => Assert.Equal(expected, Story.Extents(text));

    [Fact]
    public void A_day_whose_month_cannot_be_told_says_so() =>
        Assert.Equal(new DateResolution(DateResolutionKind.Stated, "stated; which number is the month cannot be told"), Story.Only("Signed 03/05/1920 in haste.").Resolution);
}
