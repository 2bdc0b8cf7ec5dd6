using System.Text;
using Sources.Diagnostics;
using Sources.Linking;
using Sources.Model;

namespace Sources.Annotating;

/// <summary>Finds the capitalised names of an article that no entity has, and writes a file to begin with for each.</summary>
public static class EntityDrafter
{
    private const int MostSentences = 5;

    /// <summary>The drafts, in the order in which the article names them. Empty where the article cannot be read.</summary>
    /// <param name="file">The article.</param>
    /// <param name="siteLanguage">The language of an article that gives none.</param>
    /// <param name="entities">The entities that there are.</param>
    public static IReadOnlyList<EntityDraft> Draft(ContentFile file, string siteLanguage, IReadOnlyList<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(entities);
        var names = new EntityNames(entities, new DiagnosticBag());
        if (ReadArticle.Of(file, siteLanguage, names, new DiagnosticBag()) is not { } read) return [];
        var found = new Dictionary<string, Found>(StringComparer.Ordinal);
        foreach (var statement in read.Split.Article.Statements) Collect(statement, read.Mentions[statement.Index], found);
        var sure = found.Where(f => f.Value.IsSure).ToDictionary(StringComparer.Ordinal);
        var drafts = new List<EntityDraft>();
        var slugs = entities.Select(e => e.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, one) in sure)
        {
            // "Byrd" beside one "Ada Byrd" is another name of hers.
            if (Longer(name, sure.Keys) is [_] || IsDerived(name, entities)) continue;
            string[] shorter = [.. sure.Keys.Where(n => Longer(n, sure.Keys) is [var only] && only == name)];
            // A name in another script is not known by what would be left of it.
            if (Anchors.FromWords(name) is not { } words || !Slug.HasForm(words) || Slug.Suggest(words) is not { } slug || !slugs.Add(slug)) continue;
            var kind = KindEvidence.Of(name, one.HasTitle || shorter.Any(s => sure[s].HasTitle));
            drafts.Add(new EntityDraft(slug, name, kind, Text(name, shorter, kind, [.. one.Sentences.Concat(shorter.SelectMany(s => sure[s].Sentences)).DistinctBy(s => s.Id)], file.Slug)));
        }
        return drafts;
    }

    private sealed class Found
    {
        internal bool HasTitle, IsSure;
        internal List<Statement> Sentences { get; } = [];
    }

    private static void Collect(Statement statement, IReadOnlyList<Mention> mentions, Dictionary<string, Found> found)
    {
        var content = statement.Leaf.Content;
        foreach (var name in CapitalisedNames.In(statement.Text))
        {
            if (mentions.Any(m => m.Start < name.End && m.End > name.Start) || statement.Dates.Any(d => d.Start < name.End && d.End > name.Start)) continue;
            if (content.Spans.Any(s => s.Mark is StyleMark { Style: TextStyle.Code } && s.Start < statement.Start + name.End && s.End > statement.Start + name.Start)) continue;
            string words = statement.Text[name.Start..name.End];
            if (!found.TryGetValue(words, out var one)) found[words] = one = new Found();
            one.HasTitle |= name.HasTitle;
            // In a cell of a table every word has a capital.
            one.IsSure |= !name.IsFirst && (statement.Leaf is not TableRow || words.Contains(' ', StringComparison.Ordinal));
            if (!one.Sentences.Contains(statement)) one.Sentences.Add(statement);
        }
    }

    private static List<string> Longer(string name, IEnumerable<string> all) =>
        name.Contains(' ', StringComparison.Ordinal) ? [] : [.. all.Where(n => n.EndsWith(" " + name, StringComparison.Ordinal))];

    /// <summary>"Armenian" where Armenia is known: a word made from a name that has its page.</summary>
    private static bool IsDerived(string name, IReadOnlyList<Entity> entities) => !name.Contains(' ', StringComparison.Ordinal)
        && entities.Any(e => e.Names.Select(n => n.Name).Append(e.Name).Any(known => known.Length > 3 && name.StartsWith(known, StringComparison.Ordinal)));

    private static string Text(string name, string[] shorter, EntityKind? kind, List<Statement> sentences, string article)
    {
        var text = new StringBuilder("---\n");
        text.Append(kind is { } known
            ? $"kind: {known.ToString().ToLowerInvariant(),-20} # review: read off the words beside the name\n"
            : "# kind: person             # to be decided: person, place, organization, event or concept\n");
        text.Append("name: ").Append(Quoted(name)).Append('\n');
        text.Append(shorter.Length > 0 ? "names:\n" : "# names:                   # every other form that the text uses, and the forms readers may look for\n");
        foreach (string other in shorter) text.Append("  - ").Append(Quoted(other)).Append('\n');
        text.Append("# Named in ").Append(article).Append(":\n");
        foreach (var sentence in sentences.Take(MostSentences)) text.Append("#   ").Append(sentence.Reference).Append("  ").Append(FirstWords.Of(sentence.Text, 300)).Append('\n');
        if (sentences.Count > MostSentences) text.Append("#   and ").Append(sentences.Count - MostSentences).Append(" more\n");
        return text.Append("---\n").ToString();
    }

    /// <summary>Names are letters, blanks, hyphens and apostrophes; YAML would read "Null" and the like as no text.</summary>
    private static string Quoted(string name) => $"\"{name}\"";
}
