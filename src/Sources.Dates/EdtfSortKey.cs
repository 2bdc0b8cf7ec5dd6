namespace Sources.Dates;

/// <summary>
/// The key by which values are ordered, in full: first day, then last day, then the canonical text. An end that is open or
/// unknown has no day: a value without a start is placed where its end begins (<c>../1992</c> stands with 1992, before
/// December 1992), one without an end ends after every day. So a timeline reads down the first days.
/// </summary>
/// <param name="First"><see cref="CalendarDay.DayNumber"/> of the first day; <see cref="long.MinValue"/> only when neither end is known.</param>
/// <param name="Last"><see cref="CalendarDay.DayNumber"/> of the last day; <see cref="long.MaxValue"/> without an end.</param>
/// <param name="Text">The canonical text, compared ordinally; makes the order total.</param>
public readonly record struct EdtfSortKey(long First, long Last, string Text) : IComparable<EdtfSortKey>
{
    /// <inheritdoc/>
    public int CompareTo(EdtfSortKey other)
    {
        var byFirst = First.CompareTo(other.First);
        if (byFirst != 0) return byFirst;
        var byLast = Last.CompareTo(other.Last);
        return byLast != 0 ? byLast : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Sorts before.</summary>
    public static bool operator <(EdtfSortKey left, EdtfSortKey right) => left.CompareTo(right) < 0;

    /// <summary>Sorts after.</summary>
    public static bool operator >(EdtfSortKey left, EdtfSortKey right) => left.CompareTo(right) > 0;

    /// <summary>Sorts before or is the same.</summary>
    public static bool operator <=(EdtfSortKey left, EdtfSortKey right) => left.CompareTo(right) <= 0;

    /// <summary>Sorts after or is the same.</summary>
    public static bool operator >=(EdtfSortKey left, EdtfSortKey right) => left.CompareTo(right) >= 0;
}
