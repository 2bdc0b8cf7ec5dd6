using Sources.Diagnostics;
using Sources.Linking;
using Sources.Model;
using Sources.Reading;

namespace Sources.Annotating;

/// <summary>
/// Writes what the rules found into an article as its author's marks, so that it stays as it is whatever the rules become. Marks change nothing that
/// is read: each set of them is tried, and those of a statement that would read otherwise are left out.
/// </summary>
public static class Annotator
{
    /// <summary>The marks for an article. Null where it cannot be read, which is reported.</summary>
    /// <param name="file">The article, a draft or not.</param>
    /// <param name="siteLanguage">The language of an article that gives none.</param>
    /// <param name="entities">The entities of the site.</param>
    /// <param name="kinds">Which marks.</param>
    /// <param name="bag">Receives what is wrong with the article.</param>
    public static Annotation? Annotate(ContentFile file, string siteLanguage, IReadOnlyList<Entity> entities, MarkKinds kinds, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(bag);
        var names = new EntityNames([.. entities.OrderBy(e => e.Slug, StringComparer.Ordinal)], new DiagnosticBag());
        if (ReadArticle.Of(file, siteLanguage, names, bag) is not { } read) return null;
        var left = new List<Unmarked>();
        var drafts = Drafts(read, names, kinds, left);
        Verify(file, siteLanguage, names, read, drafts, left);
        left.Sort((a, b) => a.Location.Line != b.Location.Line ? a.Location.Line.CompareTo(b.Location.Line) : a.Location.Column.CompareTo(b.Location.Column));
        return new Annotation(MarkDraft.Insertions(drafts), drafts.Count(d => d.Kind == MarkKinds.Dates), drafts.Count(d => d.Kind == MarkKinds.Names), drafts.Count(d => d.Kind == MarkKinds.Sections), left);
    }

    private static List<MarkDraft> Drafts(ReadArticle read, EntityNames names, MarkKinds kinds, List<Unmarked> left)
    {
        var drafts = new List<MarkDraft>();
        var article = read.Split.Article;
        foreach (var passage in article.Passages)
        {
            foreach (var statement in passage.Statements)
            {
                List<MarkDraft> named = kinds.HasFlag(MarkKinds.Names) ? [.. NameDrafts.Of(statement, read.Mentions[statement.Index], names, article.File, left)] : [];
                drafts.AddRange(named);
                if (!kinds.HasFlag(MarkKinds.Dates)) continue;
                foreach (var date in DateDrafts.Of(statement, article.File, left))
                {
                    // A date may hold a name; a name holds plain words only.
                    if (named.Exists(n => n.Start < date.End && n.End > date.Start && !(date.Start <= n.Start && date.End >= n.End)))
                        left.Add(new Unmarked(article.File.At(date.File.Start), date.Words, "it stands inside a name that is marked"));
                    else drafts.Add(date);
                }
            }
            if (kinds.HasFlag(MarkKinds.Sections)) drafts.AddRange(SectionDrafts.Of(read.Split, passage, left));
        }
        return drafts;
    }

    /// <summary>Takes out the drafts that would change what is read: first those of the statements that differ, then of their whole passages, then all.</summary>
    private static void Verify(ContentFile file, string language, EntityNames names, ReadArticle before, List<MarkDraft> drafts, List<Unmarked> left)
    {
        string frame = before.Frame();
        var tried = new HashSet<int>();
        while (drafts.Count > 0)
        {
            string marked = TextInsertions.Apply(file.Text, MarkDraft.Insertions(drafts));
            var after = ReadArticle.Of(file with { Text = marked }, language, names, new DiagnosticBag());
            var differing = after is null ? [] : Differing(before, after);
            if (after is not null && differing.Count == 0 && after.Frame() == frame) return;
            var passages = differing.Select(s => s.Passage).Where(p => !tried.Add(p)).ToHashSet();
            int removed = Remove(d => differing.Contains(d.Statement) || passages.Contains(d.Statement.Passage));
            if (removed == 0 && Remove(d => differing.Exists(s => s.Passage == d.Statement.Passage)) == 0) Remove(_ => true);
        }

        int Remove(Predicate<MarkDraft> isWrong)
        {
            foreach (var draft in drafts.FindAll(isWrong))
                left.Add(new Unmarked(file.At(draft.File.Start), FirstWords.Of(draft.Words, 60), "a mark there would change what is read"));
            return drafts.RemoveAll(isWrong);
        }
    }

    /// <summary>The statements that read otherwise; where one is missing or too many, all from there on in its passage.</summary>
    private static List<Statement> Differing(ReadArticle before, ReadArticle after)
    {
        var differing = new List<Statement>();
        var (old, now) = (before.Split.Article.Passages, after.Split.Article.Passages);
        for (int p = 0; p < old.Count; p++)
        {
            if (p >= now.Count) return [.. differing, .. old[p].Statements];
            for (int s = 0; s < old[p].Statements.Count; s++)
                if (s >= now[p].Statements.Count || before.Reading(old[p].Statements[s]) != after.Reading(now[p].Statements[s])) differing.Add(old[p].Statements[s]);
            if (now[p].Statements.Count > old[p].Statements.Count) differing.AddRange(old[p].Statements.Except(differing));
        }
        return differing;
    }
}
