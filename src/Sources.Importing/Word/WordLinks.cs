using Sources.Importing.Documents;

namespace Sources.Importing.Word;

/// <summary>Where links of a document lead.</summary>
internal sealed class WordLinks(ImportDocument document)
{
    /// <summary>The address as it is written; null where it is none that a page may lead to.</summary>
    internal static string? Whole(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? uri.AbsoluteUri : null;

    /// <summary>The words as a link, or without one, which is told, where it leads nowhere that a page may lead to.</summary>
    internal List<DocumentInline> To(string url, List<DocumentInline> words)
    {
        // A link in a link is none.
        if (Whole(url) is { } whole) return [new DocumentLink(whole, [.. words.SelectMany(w => w is DocumentLink inner ? inner.Content : [w])])];
        document.Doubt(null, $"the link of “{DocumentRecord.Words(Inlines.TextOf(words))}” to `{(url.Length > 60 ? url[..60] + "…" : url)}` was left out: its words stand without it");
        return words;
    }
}
