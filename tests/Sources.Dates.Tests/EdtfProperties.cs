using CsCheck;
using Xunit;

namespace Sources.Dates.Tests;

public class EdtfProperties
{
    private static readonly Gen<string> Year = Gen.OneOf(
        Gen.Int[0, 9999].Select(year => year.ToString("0000", null)),
        Gen.Int[1, 9999].Select(year => "-" + year.ToString("0000", null)),
        Gen.Int[10_000, 999_999_999].Select(year => $"Y{year}"),
        Gen.Int[0, 999].Select(decade => decade.ToString("000", null) + "X"),
        Gen.Int[0, 99].Select(century => century.ToString("00", null) + "XX"));

    private static readonly Gen<string> Month = Gen.OneOf(Gen.Int[1, 12].Select(month => month.ToString("00", null)), Gen.Const("XX"));

    private static readonly Gen<string> Day = Gen.OneOf(Gen.Int[1, 28].Select(day => day.ToString("00", null)), Gen.Const("XX"));

    private static readonly Gen<string> Doubt = Among.Values("", "", "", "~", "?", "%");

    private static readonly Gen<string> Date = Gen.OneOf(
        Gen.Select(Year, Doubt, (year, doubt) => year + doubt),
        Gen.Select(Year, Month, Doubt, (year, month, doubt) => $"{year}-{month}{doubt}"),
        Gen.Select(Year, Month, Day, Doubt, Doubt, (year, month, day, before, doubt) => $"{before}{year}-{month}-{day}{doubt}"),
        Gen.Select(Year, Gen.Int[21, 41], (year, season) => $"{year}-{season}"));

    private static readonly Gen<Edtf> Value = Gen.OneOf(
        Date,
        Gen.Select(Date, Among.Values("/..", "/"), (date, end) => date + end),
        Gen.Select(Among.Values("../", "/"), Date, (start, date) => start + date),
        Gen.Select(Date, Date, (start, end) => Later(start, end)),
        Gen.Select(Date, Date, (one, other) => $"[{one},{other}]"),
        Gen.Select(Date, Date, (one, other) => $"{{{one},{other}}}")).Select(Edtf.Parse);

    private static string Later(string start, string end)
    {
        var (first, second) = (Edtf.Parse(start), Edtf.Parse(end));
        return first.Lower <= second.Upper ? $"{start}/{end}" : $"{end}/{start}";
    }

    [Fact]
    public void Canonical_text_reads_back() => Value.Sample(value =>
    {
        Assert.Equal(value, Edtf.Parse(value.ToString()));
        Assert.Equal(value.ToString(), Edtf.Parse(value.ToString()).ToString());
        Assert.Equal(value.GetHashCode(), Edtf.Parse(value.ToString()).GetHashCode());
    });

    [Fact]
    public void Bounds_are_in_order_and_days_of_the_calendar() => Value.Sample(value =>
    {
        if (value.Lower is { } lower && value.Upper is { } upper) Assert.True(lower <= upper);
        if (value.Lower is { } day) Assert.Equal(day, CalendarDay.FromDayNumber(day.DayNumber));
    });

    [Fact]
    public void Order_is_total() => Gen.Select(Value, Value, Value).Sample((a, b, c) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a.CompareTo(b) == 0, a.Equals(b));
        if (a <= b && b <= c) Assert.True(a <= c);
        Assert.Equal(a < b, a.SortKey < b.SortKey);
    });

    [Fact]
    public void Contains_is_reflexive_transitive_and_implies_overlap() => Gen.Select(Value, Value, Value).Sample((a, b, c) =>
    {
        Assert.True(a.Contains(a));
        if (a.Contains(b)) Assert.True(a.Overlaps(b));
        if (a.Contains(b) && b.Contains(c)) Assert.True(a.Contains(c));
        Assert.Equal(a.Overlaps(b), b.Overlaps(a));
    });

    [Fact]
    public void Speaks_of_every_value() => Value.Sample(value => Assert.False(string.IsNullOrWhiteSpace(value.ToEnglish())));

    [Fact]
    public void Approximation_keeps_the_bounds() => Value.Sample(value =>
    {
        var approximate = value.AsApproximate();
        Assert.True(approximate.IsApproximate || value.Kind == EdtfKind.Interval && value.Start is null && value.End is null);
        Assert.Equal((value.Lower, value.Upper), (approximate.Lower, approximate.Upper));
    });

    [Fact]
    public void Any_text_is_read_or_refused_with_a_position_inside() => Gen.OneOf(Gen.String[0, 12], Gen.String[Gen.Char["0123456789X-/.[]{},~?%T:ZY "], 0, 14]).Sample(text =>
    {
        if (Edtf.TryParse(text, out var value, out var error)) Assert.Equal(value, Edtf.Parse(value.ToString()));
        else Assert.InRange(error.Position, 0, text.Length);
    }, iter: 20_000);

    [Fact]
    public void Days_count_without_gaps() => Gen.Long[-400_000_000, 400_000_000].Sample(number =>
    {
        var day = CalendarDay.FromDayNumber(number);
        Assert.Equal(number, day.DayNumber);
        Assert.Equal(number + 1, day.AddDays(1).DayNumber);
        Assert.Equal(((int)day.DayOfWeek + 1) % 7, (int)day.AddDays(1).DayOfWeek);
        Assert.True(day < day.AddDays(1));
    });

    [Fact]
    public void Days_agree_with_the_system_calendar() => Gen.Date.Sample(date =>
    {
        var only = DateOnly.FromDateTime(date);
        var day = new CalendarDay(only.Year, only.Month, only.Day);
        Assert.Equal((only.DayNumber, only.DayOfWeek), ((int)day.DayNumber, day.DayOfWeek));
    });

    [Fact]
    public void Parts_lie_within_and_cover() => Date.Select(Edtf.Parse).Sample(value =>
    {
        var whole = DatePartBounds.Of(value, DatePart.None)!.Value;
        foreach (var part in Enum.GetValues<DatePart>())
        {
            var (lower, upper) = DatePartBounds.Of(value, part)!.Value;
            Assert.True(whole.Lower <= lower && lower <= upper && upper <= whole.Upper);
        }
        Assert.Equal(whole.Lower, DatePartBounds.Of(value, DatePart.Early)!.Value.Lower);
        Assert.Equal(whole.Upper, DatePartBounds.Of(value, DatePart.Late)!.Value.Upper);
    });
}
