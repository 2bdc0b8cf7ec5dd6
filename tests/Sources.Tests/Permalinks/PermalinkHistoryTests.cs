using Sources.Diagnostics;
using Sources.Model;
using Sources.Permalinks;

namespace Sources.Tests.Permalinks;

public class PermalinkHistoryTests
{
    private const int Edits = 200, Histories = 8;

    [Fact]
    public void Two_hundred_edits_keep_the_ids_that_a_careful_person_would_keep()
    {
        var histories = Enumerable.Range(1, Histories).AsParallel().Select(Run).ToList();
        int touched = histories.Sum(h => h.Touched);
        string[] lost = [.. histories.SelectMany(h => h.Lost)];
        TestContext.Current.SendDiagnosticMessage($"{Histories} histories of {Edits} edits: {touched} edits of what was there, {lost.Length} ids lost");
        Assert.True(lost.Length * 100 <= touched, $"{touched} edits of what was there, {lost.Length} lost:\n{string.Join('\n', lost)}");
    }

    private static (int Touched, List<string> Lost) Run(int seed)
    {
        var history = new EditHistory(seed, passages: 24);
        string? record = null;
        var idOf = new Dictionary<int, string>();
        var owner = new Dictionary<string, int>();
        var ever = new HashSet<string>();
        int touched = 0, kept = 0;
        var lost = new List<string>();
        for (int edit = 0; edit <= Edits; edit++)
        {
            var before = history.Statements.ToDictionary(s => s.Identity, s => s.Text);
            string kind = edit == 0 ? "first" : history.Edit();
            if (kind is not ("first" or "nothing" or "inserted" or "deleted" or "passage inserted")) touched++;
            var article = Read(history.Markdown, record);
            record = PermalinkText.Of(article.Permalinks!);

            var told = history.Statements.ToList();
            Assert.Equal(told.Select(s => s.Text), article.Statements.Select(s => s.Text));
            string[] ids = [.. article.Statements.Select(s => s.Id), .. article.Passages.Select(p => p.Id)];
            string[] gone = [.. article.Permalinks!.Gone.Select(g => g.Id)];
            // Never one id for two, and none lost silently: what was published is in the text or has a tombstone.
            Assert.Equal(ids.Length + gone.Length, ids.Concat(gone).Distinct().Count());
            ever.UnionWith(ids);
            Assert.Empty(ever.Except(ids).Except(gone));
            for (int i = 0; i < told.Count; i++)
            {
                var (identity, text) = told[i];
                string id = article.Statements[i].Id;
                before.TryGetValue(identity, out string? old);
                if (idOf.TryGetValue(identity, out string? known))
                {
                    if (known == id) kept++;
                    else lost.Add($"edit {edit}, {kind}: {known} became {id}: “{old}” -> “{text}”");
                }
                // Something new that takes an id has taken it from another, where it is counted; or from a tombstone, which is never right.
                else Assert.False(owner.ContainsKey(id) && !before.Keys.Any(k => idOf.GetValueOrDefault(k) == id), $"edit {edit}, {kind}: {id} was given again");
                idOf[identity] = id;
                owner[id] = identity;
            }
        }
        Assert.True(kept > 10_000);
        return (touched, lost);
    }

    internal static Article Read(string markdown, string? record)
    {
        var bag = new DiagnosticBag();
        var article = SourcesSite.ParseArticle(new ContentFile(ContentKind.Article, "x.md", "x", markdown), record is null ? null : new ContentFile(ContentKind.Permalinks, "x.ids.json", "x", record), "en", bag);
        Assert.Empty(bag.ToList());
        return article!;
    }
}
