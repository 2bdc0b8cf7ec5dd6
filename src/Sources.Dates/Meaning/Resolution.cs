namespace Sources.Dates.Meaning;

/// <summary>What the resolver makes of a find.</summary>
internal sealed class Resolution
{
    public Edtf? Value { get; set; }

    public string Timex { get; set; } = "";

    public DateResolutionKind Kind { get; set; } = DateResolutionKind.Stated;

    public string Sentence { get; set; } = "stated";

    public bool Vague { get; set; }

    public double Confidence { get; set; } = 0.98;

    /// <summary>Astronomical year, month and day the story may move to; null when there is none.</summary>
    public int? Year { get; set; }

    public int? Month { get; set; }

    public CalendarDay? Day { get; set; }

    public Resolution To(CalendarDay day)
    {
        (Value, Timex, Year, Month, Day) = (Edtf.FromDay(day), TimexWriter.Day(day), day.Year, day.Month, day);
        return this;
    }

    public Resolution ToMonth(int year, int month)
    {
        (Value, Timex, Year, Month) = (Edtf.FromMonth(year, month), TimexWriter.Month(year, month), year, month);
        return this;
    }

    public Resolution ToSeason(int year, int season)
    {
        (Value, Timex, Year) = (Edtf.FromMonth(year, season), TimexWriter.Season(year, season), year);
        return this;
    }

    public Resolution ToYear(int year)
    {
        (Value, Timex, Year) = (Edtf.FromYear(year), TimexWriter.Year(year), year);
        return this;
    }

    public Resolution ToDecade(int first)
    {
        if (first is < -9999 or > 9990) return Unplaced("", "no such decade");
        Value = first >= 0 ? Edtf.Parse($"{first / 10:000}X") : Edtf.Between(Edtf.FromYear(first), Edtf.FromYear(first + 9));
        Timex = TimexWriter.Decade(first);
        return this;
    }

    public Resolution ToCentury(int first, int bc)
    {
        if (first is < 0 or > 9900) return Unplaced("", "no such century");
        Value = Edtf.Parse(bc > 0 ? $"-{bc - 1:00}XX" : $"{first / 100:00}XX");
        Timex = TimexWriter.Century(first, bc);
        return this;
    }

    /// <summary>The millennium with the first year of its thousand, 1000 for the second; before Christ the second is 2000 to 1001 BC.</summary>
    public Resolution ToMillennium(int first, bool bc)
    {
        Value = Edtf.Parse($"{(bc ? "-" : "")}{first / 1000}XXX");
        Timex = TimexWriter.Millennium(first, bc);
        return this;
    }

    public Resolution ToWeek(CalendarDay day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        Value = Edtf.Between(Edtf.FromDay(monday), Edtf.FromDay(monday.AddDays(6)));
        Timex = TimexWriter.Week(day);
        return this;
    }

    public Resolution By(DateResolutionKind kind, string sentence, double confidence)
    {
        (Kind, Sentence, Confidence) = (kind, sentence, confidence);
        return this;
    }

    /// <summary>
    /// Takes the value that a date beside it says outright, and leaves the entry to that date, unless that stands in parentheses and makes none. Not where the date
    /// is the coarser of the two and agrees: "two days later, in March 1911".
    /// </summary>
    public bool SaidBy(Resolution said, bool keepsEntry)
    {
        if (said.Value is not { } value || said.Kind == DateResolutionKind.Unresolved) return false;
        if (Value is { } counted)
        {
            if (counted != value && value.Contains(counted)) return false;
            // The tag is read as what was counted, as long as that is true.
            if (!counted.Contains(value)) Timex = said.Timex;
        }
        (Value, Vague) = (value, !keepsEntry);
        By(DateResolutionKind.SaidByNeighbour, $"said beside it: {value.ToEnglish()}", said.Confidence);
        return true;
    }

    public Resolution Unplaced(string timex, string why)
    {
        (Value, Timex, Vague, Kind, Sentence, Confidence) = (null, timex, true, DateResolutionKind.Unresolved, why, 0.3);
        return this;
    }
}
