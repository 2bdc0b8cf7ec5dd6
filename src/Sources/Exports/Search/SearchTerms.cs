using System.Text;
using Sources.Model;

namespace Sources.Exports.Search;

/// <summary>Collects what statements are found by, each once.</summary>
internal sealed class SearchTerms
{
    private readonly HashSet<string> terms = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> spelled;
    private readonly StringBuilder text = new();

    internal SearchTerms() => spelled = terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the words of a statement and of its times.</summary>
    internal void Add(SiteArticle article, Statement statement)
    {
        SearchWords.Each(statement.Text, Add);
        foreach (var bounds in article.EntriesByStatement[statement.Index].Select(e => TimeBounds.Of(e.Time)).Concat(TextChunk.Dates(statement).Select(d => (TimeBounds?)d.Bounds)))
            foreach (string term in bounds?.Terms() ?? []) Add(term);
    }

    /// <summary>All of them with that of their article, a line end between two, in UTF-8; the next ones begin anew.</summary>
    internal byte[] Close(ListedArticle article)
    {
        Add("@" + article.Head.Slug);
        byte[] all = Encoding.UTF8.GetBytes(text.ToString());
        text.Clear();
        terms.Clear();
        return all;
    }

    private void Add(ReadOnlySpan<char> term)
    {
        if (!spelled.Add(term)) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(term);
    }
}
