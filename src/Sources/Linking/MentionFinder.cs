using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Linking;

/// <summary>Finds the mentions in an article's statements: the author's marks first, then names, never inside a link or code.</summary>
internal static class MentionFinder
{
    internal static IReadOnlyList<IReadOnlyList<Mention>> Find(Article article, EntityNames names, DiagnosticBag bag)
    {
        var mentions = new IReadOnlyList<Mention>[article.Statements.Count];
        foreach (var statement in article.Statements) mentions[statement.Index] = Find(statement, article, names, bag);
        return mentions;
    }

    private static Mention[] Find(Statement statement, Article article, EntityNames names, DiagnosticBag bag)
    {
        if (statement.Leaf is CodeBlock) return [];
        var found = new List<Mention>();
        var taken = new List<(int Start, int End)>();
        foreach (var span in statement.Leaf.Content.Spans)
        {
            if (span.End <= statement.Start || span.Start >= statement.End) continue;
            int start = Math.Max(span.Start, statement.Start) - statement.Start, end = Math.Min(span.End, statement.End) - statement.Start;
            if (span.Mark is LinkMark or StyleMark { Style: TextStyle.Code }) taken.Add((start, end));
            if (span.Mark is not EntityNameMark mark) continue;
            taken.Add((start, end));
            if (names.Resolve(mark.Name, article.File.At(statement.Leaf.Content.OriginOf(span.Start)), bag) is { } entity)
                found.Add(new Mention(entity, article, statement, start, end));
        }
        foreach (var (entity, start, end) in names.Find(statement.Text, taken)) found.Add(new Mention(entity, article, statement, start, end));
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return [.. found];
    }
}
