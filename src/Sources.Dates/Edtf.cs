using System.Diagnostics.CodeAnalysis;

namespace Sources.Dates;

/// <summary>
/// One value of the Extended Date/Time Format (ISO 8601-2): levels 0 and 1 whole, and of level 2 doubt about single
/// components, sets, quarters, quadrimesters and halves, and unspecified digits anywhere. Immutable; two values are equal when
/// their canonical texts are. Doubt (<c>~ ? %</c>) does not widen the bounds.
/// </summary>
public sealed class Edtf : IEquatable<Edtf>, IComparable<Edtf>
{
    private readonly string text;

    private Edtf(EdtfKind kind, string text, CalendarDay? lower, CalendarDay? upper)
    {
        Kind = kind;
        this.text = text;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>What the value is made of.</summary>
    public EdtfKind Kind { get; }

    /// <summary>The first day it may cover; null when its start is open or unknown.</summary>
    public CalendarDay? Lower { get; }

    /// <summary>The last day it may cover; null when its end is open or unknown.</summary>
    public CalendarDay? Upper { get; }

    /// <summary>The start of an interval; null when open or unknown, and for anything that is no interval.</summary>
    public Edtf? Start { get; private init; }

    /// <summary>The end of an interval; null when open or unknown, and for anything that is no interval.</summary>
    public Edtf? End { get; private init; }

    /// <summary>What an interval says of its start; Stated for anything else.</summary>
    public EdtfEnd StartKind { get; private init; }

    /// <summary>What an interval says of its end; Stated for anything else.</summary>
    public EdtfEnd EndKind { get; private init; }

    /// <summary>The values of a set, in the order written; empty for anything else.</summary>
    public IReadOnlyList<Edtf> Members { get; private init; } = [];

    internal EdtfDate? Date { get; private init; }

    /// <summary>How fine the value is known.</summary>
    public EdtfPrecision Precision => Kind switch
    {
        EdtfKind.Date => Date!.Precision,
        EdtfKind.Interval => EdtfPrecision.Interval,
        _ => EdtfPrecision.Set,
    };

    /// <summary>Whether any component of it, its ends or members is marked approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => (Doubt & EdtfDoubt.Approximate) != 0;

    /// <summary>Whether any component of it, its ends or members is marked uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => (Doubt & EdtfDoubt.Uncertain) != 0;

    private EdtfDoubt Doubt
    {
        get
        {
            var doubt = (Date?.AnyDoubt ?? EdtfDoubt.None) | (Start?.Doubt ?? EdtfDoubt.None) | (End?.Doubt ?? EdtfDoubt.None);
            foreach (var member in Members) doubt |= member.Doubt;
            return doubt;
        }
    }

    /// <summary>The key of the order that <see cref="CompareTo"/> uses.</summary>
    public EdtfSortKey SortKey
    {
        get
        {
            var first = Lower?.DayNumber ?? End?.Lower?.DayNumber ?? Members.Select(member => member.End?.Lower?.DayNumber ?? member.Lower?.DayNumber).Min() ?? long.MinValue;
            return new EdtfSortKey(first, Upper?.DayNumber ?? long.MaxValue, text);
        }
    }

    /// <summary>The value of the text, or where and why it is none. Nothing around it is skipped, not even blanks.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Edtf? value, out EdtfError error)
    {
        var parser = new EdtfParser(text ?? "");
        value = parser.Read();
        error = parser.Error;
        return value is not null;
    }

    /// <summary>The value of the text.</summary>
    /// <exception cref="FormatException">It is no EDTF value; the message says where and what was expected.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text, out var value, out var error) ? value : throw new FormatException($"'{text}' is no EDTF date: {error}.");

    /// <summary>A year, astronomical: 0 is 1 BC.</summary>
    public static Edtf FromYear(int year) =>
        (uint)year < (uint)CommonYears.Length ? CommonYears[year] ??= OfDate(new EdtfDate(EdtfDate.YearText(year))) : OfDate(new EdtfDate(EdtfDate.YearText(year)));

    /// <summary>The years most texts name, made once each: a value is immutable, so it can be shared.</summary>
    private static readonly Edtf?[] CommonYears = new Edtf?[2200];

    /// <summary>A month (1-12) or an EDTF season, quarter or half (21-41) of an astronomical year.</summary>
    public static Edtf FromMonth(int year, int month) => OfDate(new EdtfDate(EdtfDate.YearText(year), $"{month:00}"));

    /// <summary>A day.</summary>
    public static Edtf FromDay(CalendarDay day) => OfDate(new EdtfDate(EdtfDate.YearText(day.Year), $"{day.Month:00}", $"{day.Day:00}"));

    /// <summary>The interval with these ends; a null end is open. Ends that are intervals lend their own start or end.</summary>
    public static Edtf Between(Edtf? start, Edtf? end) =>
        OfInterval(
            start?.Kind == EdtfKind.Interval ? start.Start : start,
            start is null ? EdtfEnd.Open : start.StartKind,
            end?.Kind == EdtfKind.Interval ? end.End : end,
            end is null ? EdtfEnd.Open : end.EndKind);

    /// <summary><c>value/..</c></summary>
    public static Edtf Since(Edtf value) => Between(value, null);

    /// <summary><c>../value</c></summary>
    public static Edtf Until(Edtf value) => Between(null, value);

    internal static Edtf OfDate(EdtfDate date)
    {
        var (lower, upper) = date.Bounds() ?? throw new ArgumentOutOfRangeException(nameof(date), $"No day fits {date}.");
        return new Edtf(EdtfKind.Date, date.ToString(), lower, upper) { Date = date };
    }

    internal static Edtf OfInterval(Edtf? start, EdtfEnd startKind, Edtf? end, EdtfEnd endKind)
    {
        static string Text(Edtf? value, EdtfEnd kind) => kind switch { EdtfEnd.Open => "..", EdtfEnd.Unknown => "", _ => value!.text };
        return new Edtf(EdtfKind.Interval, $"{Text(start, startKind)}/{Text(end, endKind)}", start?.Lower, end?.Upper)
        {
            Start = start,
            StartKind = startKind,
            End = end,
            EndKind = endKind,
        };
    }

    internal static Edtf OfMembers(bool oneOf, IReadOnlyList<Edtf> members)
    {
        static string Text(Edtf member) => member.text.Replace("../", "..", StringComparison.Ordinal).Replace("/..", "..", StringComparison.Ordinal).Replace("/", "..", StringComparison.Ordinal);
        var joined = string.Join(',', members.Select(Text));
        var lower = members.Any(member => member.Lower is null) ? null : members.Min(member => member.Lower);
        var upper = members.Any(member => member.Upper is null) ? null : members.Max(member => member.Upper);
        return new Edtf(oneOf ? EdtfKind.OneOf : EdtfKind.AllOf, oneOf ? $"[{joined}]" : $"{{{joined}}}", lower, upper) { Members = members };
    }

    /// <summary>The same value marked approximate as a whole: <c>1750</c> becomes <c>1750~</c>. An interval's stated ends are marked.</summary>
    public Edtf AsApproximate() => Kind switch
    {
        EdtfKind.Date => OfDate(Date! with
        {
            YearDoubt = Date.YearDoubt | EdtfDoubt.Approximate,
            MonthDoubt = Date.Month.Length > 0 ? Date.MonthDoubt | EdtfDoubt.Approximate : default,
            DayDoubt = Date.Day.Length > 0 ? Date.DayDoubt | EdtfDoubt.Approximate : default,
        }),
        EdtfKind.Interval => OfInterval(Start?.AsApproximate(), StartKind, End?.AsApproximate(), EndKind),
        _ => OfMembers(Kind == EdtfKind.OneOf, [.. Members.Select(member => member.AsApproximate())]),
    };

    /// <summary>Whether every day of the other lies in this one. Open and unknown ends reach without end; a set's members each on their own.</summary>
    public bool Contains(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Spans.All(theirs => Spans.Any(ours => ours.Contains(theirs)));
    }

    /// <summary>Whether the two share a day. Open and unknown ends reach without end; a set's members each on their own.</summary>
    public bool Overlaps(Edtf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Spans.Any(ours => other.Spans.Any(ours.Overlaps));
    }

    private IEnumerable<DaySpan> Spans => Members.Count > 0 ? Members.SelectMany(member => member.Spans) : [new DaySpan(Lower, Upper)];

    /// <summary>The value in English, day before month before year: "1 December 1920", "the 1980s", "from 2010 to 2019".</summary>
    public string ToEnglish() => EdtfEnglish.Write(this);

    /// <summary>The canonical text: <see cref="Parse"/> gives the same value back.</summary>
    public override string ToString() => text;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Edtf? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Edtf);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(text, StringComparison.Ordinal);

    /// <summary>By <see cref="SortKey"/>; null sorts first.</summary>
    public int CompareTo(Edtf? other) => other is null ? 1 : SortKey.CompareTo(other.SortKey);

    /// <summary>Same canonical text.</summary>
    public static bool operator ==(Edtf? left, Edtf? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different canonical texts.</summary>
    public static bool operator !=(Edtf? left, Edtf? right) => !(left == right);

    /// <summary>Sorts before.</summary>
    public static bool operator <(Edtf? left, Edtf? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Sorts after.</summary>
    public static bool operator >(Edtf? left, Edtf? right) => right < left;

    /// <summary>Sorts before or is the same.</summary>
    public static bool operator <=(Edtf? left, Edtf? right) => !(left > right);

    /// <summary>Sorts after or is the same.</summary>
    public static bool operator >=(Edtf? left, Edtf? right) => !(left < right);

    private readonly record struct DaySpan(CalendarDay? Lower, CalendarDay? Upper)
    {
        public bool Contains(DaySpan other) =>
            (Lower is not { } lower || other.Lower >= lower) && (Upper is not { } upper || other.Upper <= upper);

        public bool Overlaps(DaySpan other) => !(Lower > other.Upper) && !(other.Lower > Upper);
    }
}
