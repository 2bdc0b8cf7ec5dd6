using Sources.Dates;
using Sources.Model;

namespace Sources.Linking;

/// <summary>Makes the entries of an article: one for each time, with every statement that tells it.</summary>
internal static class Timeline
{
    internal static IReadOnlyList<Entry> Of(SplitArticle split, IReadOnlyList<IReadOnlyList<Mention>> mentions)
    {
        var statementsByTime = new Dictionary<EntryTime, List<Statement>>();
        foreach (var statement in split.Article.Statements)
        {
            foreach (var time in split.Placements[statement.Index].Times)
            {
                if (!statementsByTime.TryGetValue(time, out var statements)) statementsByTime[time] = statements = [];
                statements.Add(statement);
            }
        }
        // Arrays, since there is one of these for nearly every statement of the site, and a list has room for more.
        return [.. statementsByTime
            .OrderBy(p => p.Key.ToOrder()).ThenBy(p => p.Key.ToAnchor(), StringComparer.Ordinal)
            .Select(p => new Entry
            {
                Id = p.Key.ToAnchor(),
                Article = split.Article,
                Time = p.Key,
                Statements = p.Value.ToArray(),
                Expressions = p.Value.SelectMany(s => s.Dates).Where(d => Tells(d, p.Key)).ToArray(),
                Entities = p.Value.SelectMany(s => mentions[s.Index]).Select(m => m.Entity).Distinct().ToArray(),
            })];
    }

    private static bool Tells(DateExpression date, EntryTime time) => EntryTime.Of(date) == time;
}
