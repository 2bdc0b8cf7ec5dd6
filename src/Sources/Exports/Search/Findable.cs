using Sources.Dates;
using Sources.Model;

namespace Sources.Exports.Search;

/// <summary>What is found by its name: an entity, an article, a page.</summary>
/// <param name="Kind">Number in <see cref="Kinds"/>.</param>
/// <param name="Name">The name it goes by.</param>
/// <param name="Names">Its other names.</param>
/// <param name="Address">From the root of the site.</param>
/// <param name="Words">Its first words, or empty.</param>
/// <param name="Dates">Its dates, or null.</param>
/// <param name="DatesInWords">The same in words, or null.</param>
/// <param name="Statements">How many statements name it (of an article: how many it has).</param>
internal sealed record Findable(int Kind, string Name, IReadOnlyList<string> Names, string Address, string Words, Edtf? Dates, string? DatesInWords, int Statements)
{
    private const int MostWords = 120;
    private const int Article = 5, Page = 6;

    internal static readonly string[] Kinds = ["person", "place", "organization", "event", "concept", "article", "page"];

    /// <summary>All of a site: the most named entities first, then articles and pages. The place in the list is the number by which the index knows it.</summary>
    internal static List<(Findable Findable, Entity? Entity)> Of(Site site) =>
    [
        .. site.Entities.Select(e => (Of(e, site), (Entity?)e)).OrderByDescending(f => f.Item1.Statements).ThenBy(f => f.Item2!.Slug, StringComparer.Ordinal),
        .. site.Articles.Select(a => (Of(a), (Entity?)null)),
        .. site.TextPages.Select(p => (new Findable(Page, p.Title, [], p.Path.Value, FirstWords.Of(p.Summary ?? "", MostWords), null, null, 0), (Entity?)null)),
    ];

    private static Findable Of(Entity entity, Site site) => new((int)entity.Kind, entity.Name, [.. entity.Names.Select(n => n.Name).Where(n => n != entity.Name).Distinct(StringComparer.Ordinal)], entity.Path.Value,
        FirstWords.Of(entity.Body.SelectMany(Leaves.Of).FirstOrDefault()?.Content.Text ?? "", MostWords), entity.Dates, entity.DatesInWords, site.CountOf(entity));

    private static Findable Of(ListedArticle article)
    {
        string[] others = [article.Head.Subtitle ?? "", article.Head.Source?.Title ?? ""];
        return new(Article, article.Head.Title, [.. others.Where(o => o.Length > 0 && o != article.Head.Title)], article.Path.Value, FirstWords.Of(article.Head.Summary ?? "", MostWords), null, null, article.StatementCount);
    }
}
