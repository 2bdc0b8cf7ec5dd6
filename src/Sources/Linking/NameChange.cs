using Sources.Model;

namespace Sources.Linking;

/// <summary>What an edit of entities means for the articles: only those are linked anew in whose words it could change a mention.</summary>
internal sealed class NameChange(EntityNames before, EntityNames now)
{
    private readonly NameMatcher changed = new(now.OtherThan(before));

    /// <summary>Whether a name that now belongs to another entity, or to none, or to one that was edited, stands in the article or is marked there.</summary>
    internal bool Touches(Article article) => article.Statements.Any(statement => changed.Find(statement.Text).Count > 0 || statement.Leaf.Content.Spans.Any(Touches));

    /// <summary>A mark that names nothing is always read anew: what it may have meant depends on all names.</summary>
    private bool Touches(InlineSpan span) =>
        span.Mark is EntityNameMark mark && (now.Named(mark.Name) is not { } entity || !ReferenceEquals(entity, before.Named(mark.Name)));
}
