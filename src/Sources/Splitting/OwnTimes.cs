using Sources.Dates;
using Sources.Model;

namespace Sources.Splitting;

/// <summary>The times that a statement tells, as against those it merely mentions.</summary>
internal static class OwnTimes
{
    /// <summary>The times of the date expressions that date what the statement tells, in reading order, each once.</summary>
    internal static IReadOnlyList<EntryTime> Of(Statement statement)
    {
        var own = new List<EntryTime>();
        foreach (var date in statement.Dates)
            if (IsPlaceable(date) && date.Role == DateRole.Adverbial) Add(own, date);
        if (own.Count == 0) return [];
        // "clashes in 2021 and 2022 ... the blockade of late 2022": beside a date of its own, what a noun's date names is told too.
        foreach (var date in statement.Dates)
            if (IsPlaceable(date) && date.Role == DateRole.Attributive && FollowsItsNoun(statement.Text, date)) Add(own, date);
        return own.ToArray();
    }

    /// <summary>The times of all its date expressions: for a statement that its author put on the timeline.</summary>
    internal static IReadOnlyList<EntryTime> Any(Statement statement)
    {
        var times = new List<EntryTime>();
        foreach (var date in statement.Dates)
            if (IsPlaceable(date)) Add(times, date);
        return times.ToArray();
    }

    private static bool IsPlaceable(DateExpression date) =>
        !date.IsVague && date.Type is (DateType.Date or DateType.Time) && (date.Extent ?? date.Value) is not null;

    private static bool FollowsItsNoun(string text, DateExpression date)
    {
        var before = text.AsSpan(0, date.Start).TrimEnd();
        return before.EndsWith(" of") || before.EndsWith(" in") || before.EndsWith(" on") || before.EndsWith(" and") || before.EndsWith(" of the");
    }

    private static void Add(List<EntryTime> times, DateExpression date)
    {
        var time = EntryTime.Of(date);
        if (!times.Contains(time)) times.Add(time);
    }
}
