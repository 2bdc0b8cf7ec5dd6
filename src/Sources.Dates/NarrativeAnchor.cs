using Sources.Dates.Meaning;

namespace Sources.Dates;

/// <summary>Where a story stands in time, as far as it has been read.</summary>
/// <param name="Year">The year that a day or month without one belongs to; astronomical. Null before the first date.</param>
/// <param name="Month">1-12, of the last date that had one in <paramref name="Year"/>; else null.</param>
/// <param name="Day">The last day told, while the story has not moved to another month; else null.</param>
/// <param name="Focus">The last date of the story itself, whatever its precision: what "at that time" points to.</param>
/// <param name="YearSource">What set the year, for people: "1920", "the heading 1979".</param>
/// <param name="Mention">The last date named, aside or not: what "that day" and "two years later" count from.</param>
/// <param name="SectionStart">First year the nearest heading names; null when it names none.</param>
/// <param name="SectionEnd">Last year the nearest heading names.</param>
public readonly record struct NarrativeState(int? Year, int? Month, CalendarDay? Day, Edtf? Focus, string? YearSource, Edtf? Mention, int? SectionStart, int? SectionEnd);

/// <summary>
/// The time a text has reached while it is read from top to bottom: a small machine that headings, passages and the dates of statements move.
/// A year that opens its sentence ("In 1988, ...") always moves it. Elsewhere a bare year does not, when it lies more than <see cref="AsideYears"/> away
/// or the story is being told by days and months, but for a later one that ends a clause with no other time ("The United States entered in 1917."); nor does a date in parentheses, or one of an earlier year that belongs to a noun, a quotation or a
/// dependent clause; nor one outside the years its heading names. One text, one anchor; not for several threads.
/// </summary>
public sealed class NarrativeAnchor
{
    /// <summary>A bare year within its sentence that lies further than this from the story is an aside.</summary>
    public const int AsideYears = 15;

    private readonly List<(int Level, int? Start, int? End)> sections = [];

    /// <summary>An anchor before the first word.</summary>
    /// <param name="reading">Against what dates are read.</param>
    /// <param name="reference">The publication date for news, the last time the article speaks of (its horizon) for a narrative; null when not known.</param>
    public NarrativeAnchor(DateReading reading, Edtf? reference)
    {
        Reading = reading;
        Reference = reference;
    }

    /// <summary>Against what dates are read.</summary>
    public DateReading Reading { get; }

    /// <summary>The publication date for news, the horizon for a narrative.</summary>
    public Edtf? Reference { get; }

    /// <summary>Where the story stands.</summary>
    public NarrativeState State { get; private set; }

    /// <summary>Whether the next statement is the first of its passage.</summary>
    public bool AtPassageStart { get; private set; } = true;

    /// <summary>The last day of the reference; null without one, or when it lies beyond any story.</summary>
    internal CalendarDay? ReferenceDay => (Reference?.Upper ?? Reference?.Lower) is { Year: > -9000 and < 9000 } day ? day : null;

    /// <summary>A year far ahead of the story that this passage has told of since: a month without a year may belong to either.</summary>
    internal int? Rival { get; private set; }

    internal bool IsNews => Reading == DateReading.News;

    /// <summary>
    /// A heading: years it names become those of the section, and the story goes to the first of them unless it is already within. A heading without a year
    /// takes the years of the section around it.
    /// </summary>
    /// <param name="text">The heading's plain text.</param>
    /// <param name="level">1 for the title, 2 for a section, as in Markdown.</param>
    public void EnterHeading(string text, int level)
    {
        ArgumentNullException.ThrowIfNull(text);
        EnterHeading(text.AsSpan(), level);
    }

    internal void EnterHeading(ReadOnlySpan<char> text, int level)
    {
        while (sections.Count > 0 && sections[^1].Level >= level) sections.RemoveAt(sections.Count - 1);
        var (start, end, words) = HeadingYears.Read(text, State.Year ?? 0);
        if (start is null && sections.Count > 0) (start, end) = (sections[^1].Start, sections[^1].End);
        sections.Add((level, start, end));
        EnterPassage();
        State = State with { SectionStart = start, SectionEnd = end };
        if (words is null || start is null) return;
        if (start != end && State.Year >= start && State.Year <= end) return;
        State = State with { Year = start, Month = null, Day = null, Focus = Edtf.FromYear(start.Value), Mention = Edtf.FromYear(start.Value), YearSource = $"the heading “{words}”" };
    }

    /// <summary>A new paragraph or list item: the story goes on where it stood.</summary>
    public void EnterPassage() => (AtPassageStart, Rival) = (true, null);

    /// <summary>An independent copy, to try something and throw it away.</summary>
    public NarrativeAnchor Snapshot()
    {
        var copy = new NarrativeAnchor(Reading, Reference) { State = State, AtPassageStart = AtPassageStart, Rival = Rival };
        copy.sections.AddRange(sections);
        return copy;
    }

    internal void EndStatement() => AtPassageStart = false;

    /// <summary>The value was named, whether or not the story goes there.</summary>
    internal void Mention(Edtf value) => State = State with { Mention = value };

    /// <summary>The story may have gone to the year, or only looks ahead to it.</summary>
    internal void Doubt(int year) => Rival = year;

    /// <summary>Year, month and day that "that year" and "two days later" count from: of the last date named, else of the story.</summary>
    internal (int? Year, int? Month, CalendarDay? Day) Near
    {
        get
        {
            if (State.Mention is not { Kind: EdtfKind.Date, Lower: { } lower } mention) return (State.Year, State.Month, State.Day);
            return mention.Precision switch
            {
                EdtfPrecision.Day or EdtfPrecision.Time => (lower.Year, lower.Month, lower),
                EdtfPrecision.Month => (lower.Year, lower.Month, null),
                _ => (lower.Year, null, null),
            };
        }
    }

    /// <summary>The story reached the value.</summary>
    internal void MoveTo(Edtf value, int year, int? month, CalendarDay? day, string source)
    {
        Rival = null;
        var sameMonth = State.Year == year && State.Month == month;
        State = State with
        {
            Year = year,
            Month = month ?? (State.Year == year && day is null ? null : month),
            Day = day ?? (sameMonth ? State.Day : null),
            Focus = value,
            YearSource = State.Year == year && State.YearSource is not null ? State.YearSource : source,
        };
    }
}
