using System.Globalization;
using Sources.Model;

namespace Sources.Permalinks;

/// <summary>
/// Gives every passage and statement of an article its id: the one it was published with, where the record knows it, or one that nothing ever had. What the record
/// knows and the text no longer holds becomes a tombstone.
/// </summary>
public static class PermalinkAssigner
{
    /// <summary>The article with its ids, and the record as this edition publishes it.</summary>
    /// <param name="article">The article as parsed.</param>
    /// <param name="published">What was published before; null for the first time, when the numbers make the ids.</param>
    public static Article Assign(Article article, PermalinkRecord? published)
    {
        ArgumentNullException.ThrowIfNull(article);
        return published is null ? article with { Permalinks = First(article) } : new Assignment(article, published).Run();
    }

    private static PermalinkRecord First(Article article) => new()
    {
        Edition = article.Edition.Version,
        Date = article.Edition.Date?.ToString(),
        Passages = [.. article.Passages.Select(p => new PassageRecord(p.Id, Words(p), p.Statements.Select(StatementRecord.Of).ToArray()))],
    };

    /// <summary>What a passage without statements is known by.</summary>
    private static string? Words(Passage passage) => passage.Statements.Count > 0 ? null
        : string.Join(' ', Leaves.Of(passage.Block).SelectMany(l => l.Content.Spans.Select(s => s.Mark).OfType<ImageMark>().Select(i => i.Url).Prepend(l.Content.Text.Trim()))).Trim();

    private sealed class Assignment(Article article, PermalinkRecord published)
    {
        private readonly string version = article.Edition.Version;
        private readonly string? date = article.Edition.Date?.ToString();
        private readonly StatementRecord[] before = [.. published.Passages.SelectMany(p => p.Statements)];
        private readonly Dictionary<string, string> passageOf = published.Passages.SelectMany(p => p.Statements.Select(s => (s.Id, Passage: p.Id))).ToDictionary(s => s.Id, s => s.Passage, StringComparer.Ordinal);
        private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);
        private readonly Likeness[] now = [.. article.Statements.Select(s => new Likeness(s.Text))];

        internal Article Run()
        {
            foreach (string id in published.Passages.Select(p => p.Id).Concat(before.Select(s => s.Id)).Concat(published.Gone.Select(g => g.Id))) Use(id);
            var raised = Raise(out var matches);
            var passages = PassageIds(matches, raised);
            var statements = StatementIds(matches, raised, passages);
            var made = article.Passages.Select((p, i) => p with { Id = passages[i], Statements = p.Statements.Select(s => s with { Id = statements[s.Index] }).ToArray() }).ToArray();
            var records = Records(made, matches, raised);
            var gone = Gone(matches, statements, passages, raised);
            return article with
            {
                Passages = made,
                Parts = [.. article.Parts.Select(part => part is Passage p ? made[p.Number - 1] : part)],
                Statements = [.. made.SelectMany(p => p.Statements)],
                Permalinks = new PermalinkRecord { Edition = version, Date = date, Passages = records, Gone = gone },
            };
        }

        /// <summary>Matches the statements; one that is new to the text and has the words of a tombstone takes its id back.</summary>
        private Dictionary<int, Tombstone> Raise(out int[] matches)
        {
            matches = StatementMatcher.Match([.. before.Select(s => new Likeness(s.Text))], now);
            var raised = new Dictionary<int, Tombstone>();
            var graves = published.Gone.Where(g => g.Text.Length > 0).Reverse().Select(g => (new Likeness(g.Text).Key, Grave: g)).DistinctBy(g => g.Key).ToDictionary(g => g.Key, g => g.Grave, StringComparer.Ordinal);
            if (graves.Count == 0) return raised;
            foreach (var statement in article.Statements)
                if (matches[statement.Index] < 0 && graves.Remove(now[statement.Index].Key, out var grave)) raised[statement.Index] = grave;
            return raised;
        }

        /// <summary>A passage keeps the id of the old passage from which most of its words come.</summary>
        private string[] PassageIds(int[] matches, Dictionary<int, Tombstone> raised)
        {
            var votes = new List<(int Weight, int Passage, string Id)>();
            foreach (var passage in article.Passages)
                foreach (var group in passage.Statements.Where(s => matches[s.Index] >= 0).GroupBy(s => passageOf[before[matches[s.Index]].Id], StringComparer.Ordinal))
                    votes.Add((group.Sum(s => s.Text.Length), passage.Number, group.Key));
            string?[] ids = new string?[article.Passages.Count];
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (_, passage, id) in votes.OrderByDescending(v => v.Weight).ThenBy(v => v.Passage))
                if (ids[passage - 1] is null && taken.Add(id)) ids[passage - 1] = id;
            var wordless = published.Passages.Where(p => p.Statements.Count == 0).ToList();
            foreach (var passage in article.Passages.Where(p => p.Statements.Count == 0))
            {
                string words = Words(passage) ?? "";
                if (wordless.Find(p => p.Words == words && !taken.Contains(p.Id)) is { } same && taken.Add(same.Id)) ids[passage.Number - 1] = same.Id;
            }
            // One that went into another, and is parted from it again, is there again.
            var graves = published.Gone.Select(g => g.Id).Where(id => id[0] == 'p').ToHashSet(StringComparer.Ordinal);
            foreach (var passage in article.Passages.Where(p => graves.Count > 0 && ids[p.Number - 1] is null))
            {
                var most = passage.Statements.Select(s => (s.Text.Length, Id: matches[s.Index] is >= 0 and var old ? before[old].Id : raised.GetValueOrDefault(s.Index)?.Id)).Where(s => s.Id is not null).GroupBy(s => FamilyOf(s.Id!), s => s.Length, StringComparer.Ordinal).MaxBy(g => g.Sum());
                if (most is not null && 2 * most.Sum() > passage.Statements.Sum(s => s.Text.Length) && graves.Contains(most.Key) && taken.Add(most.Key)) ids[passage.Number - 1] = most.Key;
            }
            return [.. ids.Select(id => id ?? "p" + Next("p"))];
        }

        /// <summary>The passage that a statement had its id in.</summary>
        private static string FamilyOf(string statement) => "p" + statement[1..statement.IndexOf('-', StringComparison.Ordinal)];

        private string[] StatementIds(int[] matches, Dictionary<int, Tombstone> raised, string[] passages)
        {
            string[] ids = new string[article.Statements.Count];
            foreach (var statement in article.Statements)
            {
                int old = matches[statement.Index];
                string family = string.Concat("s", passages[statement.Passage - 1].AsSpan(1), "-");
                ids[statement.Index] = old >= 0 ? before[old].Id : raised.TryGetValue(statement.Index, out var grave) ? grave.Id : family + Next(family);
            }
            return ids;
        }

        private PassageRecord[] Records(Passage[] made, int[] matches, Dictionary<int, Tombstone> raised) =>
            [.. made.Select(p => new PassageRecord(p.Id, Words(p), p.Statements.Select(s => Record(s, matches[s.Index], raised.GetValueOrDefault(s.Index))).ToArray()))];

        private StatementRecord Record(Statement statement, int old, Tombstone? raised)
        {
            if (raised is not null) return StatementRecord.Of(statement) with { Since = raised.Since == version ? null : version };
            if (old < 0) return StatementRecord.Of(statement) with { Since = version };
            var known = before[old];
            if (known.Text == statement.Text) return known.As(statement);
            var former = known.Former.ToList();
            // While one edition is being made its wording is no one's yet; the next one finds what was published.
            if (published.Edition != version) former.Add(new FormerWording(known.Text, published.Edition, published.Date));
            else if (former.Count > 0 && former[^1].Text == statement.Text) former.RemoveAt(former.Count - 1);
            return known.As(statement) with { Former = former };
        }

        private List<Tombstone> Gone(int[] matches, string[] statements, string[] passages, Dictionary<int, Tombstone> raised)
        {
            var live = passages.ToHashSet(StringComparer.Ordinal);
            var back = raised.Values.ToHashSet();
            // Where a passage went that has no place of its own: where the most of what had its id there stands by now.
            var places = article.Statements.GroupBy(s => FamilyOf(statements[s.Index]), StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => passages[g.GroupBy(s => s.Passage).MaxBy(p => p.Sum(s => s.Text.Length))!.Key - 1], StringComparer.Ordinal);
            var gone = published.Gone.Where(g => !back.Contains(g) && !live.Contains(g.Id)).Select(g => g.Id[0] == 'p' && places.TryGetValue(g.Id, out string? place) ? g with { Now = place } : g).ToList();
            var found = matches.Where(m => m >= 0).Select(m => before[m].Id).ToHashSet(StringComparer.Ordinal);
            var takers = new TakingStatements(now);
            var whereNow = article.Statements.Where(s => matches[s.Index] >= 0).ToDictionary(s => before[matches[s.Index]].Id, s => s, StringComparer.Ordinal);
            string? after = null;
            foreach (var passage in published.Passages)
            {
                if (!live.Contains(passage.Id)) gone.Add(Grave(passage.Id, "", passage.Statements.Select(s => whereNow.GetValueOrDefault(s.Id)).OfType<Statement>().GroupBy(s => s.Passage).MaxBy(g => g.Sum(s => s.Text.Length)) is { } most ? passages[most.Key - 1] : null, null));
                foreach (var statement in passage.Statements)
                {
                    if (found.Contains(statement.Id)) after = statement.Id;
                    else gone.Add(Grave(statement.Id, statement.Text, takers.Of(statement.Text) is >= 0 and var taker ? statements[taker] : null, after));
                }
            }
            return gone;
        }

        private Tombstone Grave(string id, string text, string? now, string? after) => new(id, text, published.Edition, version) { Date = date, Now = now, After = after };

        private string Next(string family) => (used[family] = used.GetValueOrDefault(family) + 1).ToString(CultureInfo.InvariantCulture);

        private void Use(string id)
        {
            int cut = id[0] == 'p' ? 1 : id.IndexOf('-', StringComparison.Ordinal) + 1;
            int number = int.Parse(id.AsSpan(cut), CultureInfo.InvariantCulture);
            string family = id[..cut];
            used[family] = Math.Max(used.GetValueOrDefault(family), number);
        }
    }
}
