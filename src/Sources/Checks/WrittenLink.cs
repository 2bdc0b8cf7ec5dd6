using Sources.Model;

namespace Sources.Checks;

/// <summary>A link or an image as an author wrote it.</summary>
/// <param name="Url">The address.</param>
/// <param name="Origin">0-based offset in the file.</param>
internal readonly record struct WrittenLink(string Url, int Origin)
{
    /// <summary>Those that stay inside the site, in the words of blocks and in heads of tables.</summary>
    internal static IEnumerable<WrittenLink> In(IEnumerable<Block> blocks) => blocks.SelectMany(b => Leaves.Of(b).Concat(Leaves.HeadersOf(b))).SelectMany(leaf => In(leaf.Content));

    /// <summary>Those that stay inside the site.</summary>
    internal static IEnumerable<WrittenLink> In(InlineText text)
    {
        foreach (var span in text.Spans)
        {
            string? url = span.Mark switch { LinkMark link => link.Url, ImageMark image => image.Url, _ => null };
            if (url is not null && !SiteLinks.IsExternal(url)) yield return new WrittenLink(url, text.OriginOf(span.Start));
        }
    }
}
