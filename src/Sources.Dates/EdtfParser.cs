namespace Sources.Dates;

/// <summary>Reads one EDTF value from left to right; the first thing that does not fit is the error.</summary>
internal ref struct EdtfParser(string text)
{
    private int position;

    public EdtfError Error { get; private set; }

    public Edtf? Read()
    {
        Edtf? value;
        if (text.Length > 0 && text[0] is '[' or '{') value = ReadSet();
        else if (text.Contains('/', StringComparison.Ordinal)) value = ReadInterval();
        else value = ReadValue();
        if (value is not null && position < text.Length) return Fail("the end");
        return value;
    }

    private Edtf? ReadSet()
    {
        var oneOf = text[position++] == '[';
        var close = oneOf ? ']' : '}';
        var members = new List<Edtf>();
        while (true)
        {
            Skip(' ');
            if (SkipDots())
            {
                if (members.Count > 0) return Fail("a date");
                if (ReadValue() is not { } end) return null;
                members.Add(Edtf.Until(end));
            }
            else
            {
                var startAt = position;
                if (ReadValue() is not { } start) return null;
                if (!SkipDots()) members.Add(start);
                else if (Peek() == close) members.Add(Edtf.Since(start));
                else
                {
                    if (ReadValue() is not { } end) return null;
                    if (!InOrder(start, end)) return Fail("a range that does not run backwards", startAt);
                    members.Add(Edtf.Between(start, end));
                }
            }
            Skip(' ');
            if (Skip(close)) return Edtf.OfMembers(oneOf, members);
            if (members[^1] is { EndKind: EdtfEnd.Open, Kind: EdtfKind.Interval } || !Skip(',')) return Fail($"',' or '{close}'");
        }
    }

    private Edtf? ReadInterval()
    {
        var startAt = position;
        if (!ReadEnd(out var start, out var startKind)) return null;
        if (!Skip('/')) return Fail("'/'");
        var endAt = position;
        if (!ReadEnd(out var end, out var endKind)) return null;
        if (startKind != EdtfEnd.Stated && endKind != EdtfEnd.Stated && (startKind == EdtfEnd.Unknown || endKind == EdtfEnd.Unknown))
            return Fail("a date on one side of '/'", startKind == EdtfEnd.Unknown ? startAt : endAt);
        if (start is not null && end is not null && !InOrder(start, end)) return Fail("an end that is not before the start", endAt);
        return Edtf.OfInterval(start, startKind, end, endKind);
    }

    private bool ReadEnd(out Edtf? value, out EdtfEnd kind)
    {
        value = null;
        kind = EdtfEnd.Unknown;
        if (position == text.Length || Peek() == '/') return true;
        if (SkipDots())
        {
            kind = EdtfEnd.Open;
            return true;
        }
        kind = EdtfEnd.Stated;
        value = ReadValue();
        return value is not null;
    }

    private static bool InOrder(Edtf start, Edtf end) => start.Lower is not { } lower || end.Upper is not { } upper || lower <= upper;

    private Edtf? ReadValue()
    {
        var startAt = position;
        var yearDoubt = ReadDoubt();
        if (ReadYear() is not { } year) return null;
        var after = ReadDoubt();
        yearDoubt |= after;
        var date = new EdtfDate(year) { YearDoubt = yearDoubt };
        if (Peek() == '-')
        {
            position++;
            var monthAt = position;
            var doubt = ReadDoubt();
            if (ReadPair() is not { } month || !IsMonth(month)) return Fail("a month from 01 to 12, a season from 21 to 24, or XX", doubt == EdtfDoubt.None ? monthAt : monthAt + 1);
            after = ReadDoubt();
            date = date with { Month = month, YearDoubt = date.YearDoubt | after, MonthDoubt = doubt | after };
            if (Peek() == '-' && date.Season == 0 && ReadDay(ref date) is false) return null;
        }
        if (Peek() == 'T' && (date.Day.Length == 0 || !ReadTime(ref date))) return Fail("a whole date and a time such as 10:30:00");
        if (date.Bounds() is null) return Fail("a day that the calendar has", startAt);
        return Edtf.OfDate(date);
    }

    private bool ReadDay(ref EdtfDate date)
    {
        position++;
        var dayAt = position;
        var doubt = ReadDoubt();
        if (ReadPair() is not { } day || !IsDay(day))
        {
            Fail("a day from 01 to 31, or XX", doubt == EdtfDoubt.None ? dayAt : dayAt + 1);
            return false;
        }
        var after = ReadDoubt();
        date = date with { Day = day, DayDoubt = doubt | after, MonthDoubt = date.MonthDoubt | after, YearDoubt = date.YearDoubt | after };
        if (date.Bounds() is not null) return true;
        Fail("a day that the month has", dayAt);
        return false;
    }

    private string? ReadYear()
    {
        var start = position;
        var letter = Skip('Y');
        var negative = Skip('-');
        var digits = position;
        while (Peek() is (>= '0' and <= '9') or 'X' && position - digits < 10) position++;
        var year = text.AsSpan(digits, position - digits);
        if (letter)
        {
            if (year.Length is < 5 or > 9 || year.Contains('X') || year[0] == '0') return FailText("a year of five to nine digits after Y", digits);
        }
        else if (year.Length != 4) return FailText("a year of four digits", start);
        else if (negative && year.SequenceEqual("0000")) return FailText("a year that is not -0000", start);
        return text[start..position];
    }

    private string? ReadPair()
    {
        if (position + 2 > text.Length || !IsDigit(text[position]) || !IsDigit(text[position + 1])) return null;
        position += 2;
        return text[(position - 2)..position];
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or 'X';

    private static bool IsMonth(string pair) => pair[0] switch
    {
        '0' => pair[1] != '0',
        '1' => pair[1] is 'X' or <= '2',
        'X' => true,
        '2' => pair[1] is >= '1' and <= '9',
        '3' => pair[1] != 'X',
        '4' => pair[1] is '0' or '1',
        _ => false,
    };

    private static bool IsDay(string pair) => pair[0] switch
    {
        '0' => pair[1] != '0',
        '3' => pair[1] is 'X' or <= '1',
        'X' => true,
        _ => pair[0] < '3',
    };

    private bool ReadTime(ref EdtfDate date)
    {
        if (date.Day.Contains('X', StringComparison.Ordinal)) return false;
        var rest = text.AsSpan(position + 1);
        if (rest.Length < 8 || !Clock(rest, 0, 23) || rest[2] != ':' || !Clock(rest, 3, 59) || rest[5] != ':' || !Clock(rest, 6, 59)) return false;
        var length = 8;
        if (rest.Length > 8 && rest[8] == 'Z') length = 9;
        else if (rest.Length > 8 && rest[8] is '+' or '-')
        {
            if (!Clock(rest, 9, 14)) return false;
            length = 11;
            if (rest.Length > 11 && rest[11] == ':')
            {
                if (!Clock(rest, 12, 59)) return false;
                length = 14;
            }
        }
        date = date with { Time = rest[..length].ToString() };
        position += 1 + length;
        return true;
    }

    private static bool Clock(ReadOnlySpan<char> text, int at, int max) =>
        at + 2 <= text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && (text[at] - '0') * 10 + text[at + 1] - '0' <= max;

    private EdtfDoubt ReadDoubt()
    {
        var doubt = Peek() switch
        {
            '?' => EdtfDoubt.Uncertain,
            '~' => EdtfDoubt.Approximate,
            '%' => EdtfDoubt.Uncertain | EdtfDoubt.Approximate,
            _ => EdtfDoubt.None,
        };
        if (doubt != EdtfDoubt.None) position++;
        return doubt;
    }

    private readonly char Peek() => position < text.Length ? text[position] : '\0';

    private bool Skip(char c)
    {
        if (Peek() != c) return false;
        position++;
        return true;
    }

    private bool SkipDots()
    {
        if (!text.AsSpan(position).StartsWith("..")) return false;
        position += 2;
        return true;
    }

    private Edtf? Fail(string expected, int? at = null)
    {
        Error = new EdtfError(at ?? position, expected);
        return null;
    }

    private string? FailText(string expected, int at)
    {
        Fail(expected, at);
        return null;
    }
}
