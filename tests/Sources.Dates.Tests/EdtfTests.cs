using Xunit;

namespace Sources.Dates.Tests;

public class EdtfTests
{
    [Theory]
    [MemberData(nameof(EdtfCases.Valid), MemberType = typeof(EdtfCases))]
    public void Reads_bounds_and_precision(string text, string canonical, string lower, string upper, EdtfPrecision precision)
    {
        Assert.True(Edtf.TryParse(text, out var value, out _));
        Assert.Equal(canonical, value.ToString());
        Assert.Equal(lower, value.Lower?.ToString() ?? "-");
        Assert.Equal(upper, value.Upper?.ToString() ?? "-");
        Assert.Equal(precision, value.Precision);
    }

    [Theory]
    [MemberData(nameof(EdtfCases.Invalid), MemberType = typeof(EdtfCases))]
    public void Says_where_and_what_was_expected(string text, int position, string expected)
    {
        Assert.False(Edtf.TryParse(text, out var value, out var error));
        Assert.Null(value);
        Assert.Equal(position, error.Position);
        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_text_is_no_value() => Assert.False(Edtf.TryParse(null, out _, out _));

    [Fact]
    public void Parse_throws_with_the_position_counted_from_one()
    {
        var exception = Assert.Throws<FormatException>(() => Edtf.Parse("1994-13"));
        Assert.Contains("at character 6", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1920-12-01", "1 December 1920")]
    [InlineData("1920-12", "December 1920")]
    [InlineData("1988", "1988")]
    [InlineData("0079", "79")]
    [InlineData("-0240", "241 BC")]
    [InlineData("0000", "1 BC")]
    [InlineData("198X", "the 1980s")]
    [InlineData("18XX", "the 19th century")]
    [InlineData("20XX", "the 21st century")]
    [InlineData("1XXX", "the 2nd millennium")]
    [InlineData("-1XXX", "the 2nd millennium BC")]
    [InlineData("-08XX", "the 9th century BC")]
    [InlineData("-00XX", "the 1st century BC")]
    [InlineData("1918-21", "spring 1918")]
    [InlineData("1918-24", "winter 1918")]
    [InlineData("1990-34", "the second quarter of 1990")]
    [InlineData("2008-41", "the second half of 2008")]
    [InlineData("1750~", "about 1750")]
    [InlineData("1984?", "perhaps 1984")]
    [InlineData("1984%", "perhaps about 1984")]
    [InlineData("1943-07-XX", "a day in July 1943")]
    [InlineData("1943-XX-XX", "a day in 1943")]
    [InlineData("2010/2019", "from 2010 to 2019")]
    [InlineData("2022-12/..", "since December 2022")]
    [InlineData("../1994", "up to 1994")]
    [InlineData("/1994", "from an unknown date to 1994")]
    [InlineData("1920-05-03/1920-05-05", "from 3 to 5 May 1920")]
    [InlineData("1916-07/1916-11", "from July to November 1916")]
    [InlineData("1916-07-03/1916-11-04", "from 3 July to 4 November 1916")]
    [InlineData("1916-07-03/1917-11-04", "from 3 July 1916 to 4 November 1917")]
    [InlineData("[1667,1668]", "1667 or 1668")]
    [InlineData("{1921,1922,1925}", "1921, 1922 and 1925")]
    [InlineData("[..1760]", "1760 or before")]
    [InlineData("2004-01-01T10:30:00Z", "1 January 2004 at 10:30")]
    [InlineData("Y17000", "17000")]
    public void Speaks_english(string text, string words) => Assert.Equal(words, Edtf.Parse(text).ToEnglish());

    [Theory]
    [InlineData("1750~", true, false)]
    [InlineData("1984?", false, true)]
    [InlineData("2004-06-%11", true, true)]
    [InlineData("1984~/2004", true, false)]
    [InlineData("[1667?,1668]", false, true)]
    [InlineData("1984", false, false)]
    public void Knows_doubt(string text, bool approximate, bool uncertain)
    {
        var value = Edtf.Parse(text);
        Assert.Equal((approximate, uncertain), (value.IsApproximate, value.IsUncertain));
    }

    [Theory]
    [InlineData("1980", "198X", true)]
    [InlineData("1980-05-01", "1980", true)]
    [InlineData("1980", "1980-05-01", false)]
    [InlineData("2023", "2022-12/..", true)]
    [InlineData("1921", "{1920,1922}", false)]
    [InlineData("1922", "{1920,1922}", true)]
    [InlineData("../1990", "../1994", true)]
    [InlineData("../1994", "1994", false)]
    public void Contains_what_lies_within(string inner, string outer, bool contains) => Assert.Equal(contains, Edtf.Parse(outer).Contains(Edtf.Parse(inner)));

    [Theory]
    [InlineData("1980/1985", "1985-12-31", true)]
    [InlineData("1980/1985", "1986", false)]
    [InlineData("2022-12/..", "2022", true)]
    [InlineData("{1920,1922}", "1921", false)]
    public void Overlaps_when_a_day_is_shared(string left, string right, bool overlaps) => Assert.Equal(overlaps, Edtf.Parse(left).Overlaps(Edtf.Parse(right)));

    [Fact]
    public void Sorts_as_a_timeline_reads()
    {
        string[] sorted = ["-0240", "1920-11-29", "1920-12-01", "198X", "1988", "1991", "../1992", "1992-12", "../1994", "../2009", "2010/2019", "2020", "2022-12/.."];
        Assert.Equal(sorted, sorted.Reverse().Select(Edtf.Parse).Order().Select(value => value.ToString()));
    }

    [Fact]
    public void Marks_the_whole_as_approximate()
    {
        Assert.Equal("1750~", Edtf.FromYear(1750).AsApproximate().ToString());
        Assert.Equal("1750-06-01%", Edtf.Parse("1750-06-01?").AsApproximate().ToString());
        Assert.Equal("1750~/..", Edtf.Since(Edtf.FromYear(1750)).AsApproximate().ToString());
    }

    [Theory]
    [InlineData("2022", DatePart.Late, "2022-09-01", "2022-12-31")]
    [InlineData("2022", DatePart.Early, "2022-01-01", "2022-04-30")]
    [InlineData("2022", DatePart.Mid, "2022-05-01", "2022-08-31")]
    [InlineData("1994", DatePart.End, "1994-11-01", "1994-12-31")]
    [InlineData("198X", DatePart.Early, "1980-01-01", "1982-12-31")]
    [InlineData("198X", DatePart.Late, "1987-01-01", "1989-12-31")]
    [InlineData("2008-04", DatePart.Late, "2008-04-21", "2008-04-30")]
    [InlineData("2008-04-03", DatePart.Early, "2008-04-03", "2008-04-03")]
    [InlineData("2008", DatePart.None, "2008-01-01", "2008-12-31")]
    public void Parts_have_bounds(string text, DatePart part, string lower, string upper)
    {
        var bounds = DatePartBounds.Of(Edtf.Parse(text), part);
        Assert.Equal((lower, upper), (bounds?.Lower.ToString(), bounds?.Upper.ToString()));
    }

    [Theory]
    [InlineData("1941/1942", DatePart.Late, DatePart.Early, "1941-09-01", "1942-04-30")]
    [InlineData("1941/1942", DatePart.None, DatePart.Mid, "1941-01-01", "1942-08-31")]
    [InlineData("1941/..", DatePart.Late, DatePart.None, null, null)]
    [InlineData("1941", DatePart.Late, DatePart.Early, null, null)]
    public void The_ends_of_a_range_are_narrowed_by_their_own_parts(string text, DatePart from, DatePart to, string? lower, string? upper)
    {
        var bounds = DatePartBounds.Of(Edtf.Parse(text), new DateEnds(from, to));
        Assert.Equal((lower, upper), (bounds?.Lower.ToString(), bounds?.Upper.ToString()));
    }

    [Fact]
    public void Parts_of_open_values_have_none() => Assert.Null(DatePartBounds.Of(Edtf.Parse("2022/.."), DatePart.Late));
}
