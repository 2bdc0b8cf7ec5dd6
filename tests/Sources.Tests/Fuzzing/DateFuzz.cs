using System.Text;
using Sources.Dates;

namespace Sources.Tests.Fuzzing;

public class DateFuzz
{
    private static readonly List<byte[]> Values =
    [
        .. ((string[])["1920", "1920-11", "1920-11-29", "192X", "19XX", "1920-XX", "1920-XX-XX", "-0044-03-15", "Y170000002", "Y-17E7", "1920-21", "1920-33", "1920~", "1920?", "1920%", "?1920-11~-29%", "1920/1930", "1920/..", "../1920", "/1920", "1920/", "[1920,1921,..1925]", "{1920,1922..1925}", "1950S2", "1920-11-29T19:15:00Z", "2001-01~/2003?"]).Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly List<byte[]> Prose = [.. Corpus.Articles];

    [Fact]
    public void A_value_of_any_kind_is_read_or_told() => Fuzz.Run("EDTF", 2_000, random => Mutations.Of(random, Values), bytes =>
    {
        string text = Encoding.UTF8.GetString(bytes);
        if (!Edtf.TryParse(text, out var value, out var error))
        {
            Assert.InRange(error.Position, 0, text.Length);
            Assert.False(string.IsNullOrWhiteSpace(error.Expected));
            return;
        }
        Assert.Equal(value, Edtf.Parse(value.ToString()));
        Assert.True(value.Lower is not { } lower || value.Upper is not { } upper || lower <= upper);
        Assert.False(string.IsNullOrWhiteSpace(value.ToEnglish()));
        Assert.Equal(0, value.CompareTo(Edtf.Parse(value.ToString())));
        _ = value.AsApproximate().ToEnglish();
    });

    [Fact]
    public void Prose_of_any_kind_has_dates_in_order_inside_it() => Fuzz.Run("prose", 1_200, random => Mutations.Of(random, Prose), bytes =>
    {
        string text = Encoding.UTF8.GetString(bytes);
        foreach (var reading in Enum.GetValues<DateReading>())
        {
            var found = DateRecognizer.RecognizeDocument(text, reading, Edtf.Parse("1930"));
            int end = 0;
            foreach (var one in found)
            {
                Assert.True(one.Start >= end && one.End > one.Start && one.End <= text.Length, $"{one}");
                end = one.End;
            }
            Assert.Equal(found, DateRecognizer.RecognizeDocument(text, reading, Edtf.Parse("1930")));
        }
    });
}
