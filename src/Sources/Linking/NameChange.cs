using Sources.Model;

namespace Sources.Linking;

/// <summary>
/// What an edit of entities means for the articles: only those are linked anew in whose words it could change a mention or the name of a speaker. Whatever a new rule of
/// linking asks <see cref="EntityNames"/> about an article has to be asked here too.
/// </summary>
internal sealed class NameChange(EntityNames before, EntityNames now)
{
    private readonly NameMatcher changed = new(now.OtherThan(before));

    /// <summary>Whether a name that now belongs to another entity, or to none, or to one whose own name was edited, stands in the article or is marked there.</summary>
    internal bool Touches(Article article) =>
        article.Statements.Any(statement => Stands(statement.Text) || statement.Leaf.Content.Spans.Any(span => IsMarked(span.Mark)))
        || article.Passages.Any(passage => (passage.Speaker is { } speaker && IsOther(speaker)) || (passage.Block is not Leaf && Leaves.Of(passage.Block).Any(leaf => Stands(leaf.Content.Text))));

    private bool Stands(string text) => changed.Find(text).Count > 0;

    private bool IsMarked(InlineMark mark) => mark switch
    {
        EntityNameMark entity => IsOther(entity.Name),
        SpeakerMark speaker => IsOther(speaker.Name),
        _ => false,
    };

    /// <summary>A mark that names nothing is always read anew: what it may have meant depends on all names.</summary>
    private bool IsOther(string name) => now.Named(name) is not { } entity || !EntityNames.IsSame(entity, before.Named(name));
}
