using Xunit;

namespace Sources.Dates.Tests;

/// <summary>Reports, read against Friday, 22 March 2013.</summary>
public class NewsRules
{
    [Theory]
    [InlineData("The minister resigned on Monday.", "Monday=2013-03-18")]
    [InlineData("The minister will resign on Monday.", "Monday=2013-03-25")]
    [InlineData("The minister said Friday that she was tired.", "Friday=2013-03-22")]
    [InlineData("The minister resigned yesterday.", "yesterday=2013-03-21")]
    [InlineData("The minister resigned last week.", "last week=2013-W11")]
    [InlineData("The minister resigned this week.", "this week=2013-W12")]
    [InlineData("The minister resigned last month.", "last month=2013-02")]
    [InlineData("The minister will resign next year.", "next year=2014")]
    [InlineData("Sales rose this year.", "this year=2013")]
    [InlineData("Sales rose in January.", "January=2013-01")]
    [InlineData("Sales rose in November.", "November=2012-11")]
    [InlineData("The vote will be held in September.", "September=2013-09")]
    [InlineData("The vote was held on March 4.", "March 4=2013-03-04")]
    [InlineData("She left two days ago.", "two days ago=2013-03-20")]
    [InlineData("She left three years ago.", "three years ago=2010")]
    [InlineData("She left a decade ago.", "a decade ago=2003")]
    [InlineData("Sales fell from a year earlier.", "a year earlier=2012")]
    [InlineData("She left on Monday morning.", "Monday morning=2013-03-18TMO")]
    [InlineData("She left last night.", "last night=2013-03-21TNI")]
    [InlineData("She will speak tomorrow.", "tomorrow=2013-03-23")]
    [InlineData("She spoke earlier today.", "today=2013-03-22")]
    [InlineData("She left last Tuesday.", "last Tuesday=2013-03-19")]
    [InlineData("She is now free and currently abroad.", "now=PRESENT_REF; currently=PRESENT_REF")]
    [InlineData("Profits in the fourth quarter doubled.", "the fourth quarter=2012-Q4")]
    [InlineData("They have met twice in recent years.", "recent years=PAST_REF")]
    [InlineData("She was held late Tuesday night.", "late Tuesday night=2013-03-19TNI")]
    [InlineData("It began at 10 p.m. Monday.", "10 p.m. Monday=2013-03-18T22:00")]
    [InlineData("Two days after the vote, they met.", "Two days=P2D")]
    [InlineData("They left last summer and come back next spring.", "last summer=2012-SU; next spring=2014-SP")]
    [InlineData("The leaders are to meet on Wednesday.", "Wednesday=2013-03-27")]
    [InlineData("On Wednesday, the leaders will meet.", "Wednesday=2013-03-27")]
    [InlineData("She said Thursday it will rain.", "Thursday=2013-03-21")]
    [InlineData("They met at the time and left at the same time.", "")]
    [InlineData("The Sunday Times said so.", "")]
    [InlineData("They fought for 10 years.", "10 years=P10Y")]
    public void Counts_from_the_day_of_publication(string text, string expected) => Assert.Equal(expected, Story.Tags(text, DateReading.News, "2013-03-22"));
}
