using Sources.Linking;
using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>Every entity under every one of its names.</summary>
internal static class EntityIndexPage
{
    internal static IEnumerable<Page> Of(PageFrame frame) => [new Page(PageFrame.Index, () => View(frame))];

    private static PageView View(PageFrame frame)
    {
        var page = PageFrame.Index;
        var letters = Letters(frame, page);
        var view = new EntityIndexView { Letters = letters, EntityCount = frame.Site.Entities.Count };
        return frame.Complete(view, page, "Names A–Z", $"{Wording.Count(frame.Site.Entities.Count, "entry", "entries")} under {Wording.Count(letters.Sum(l => l.Names.Count), "name")}: people, places, organizations, events and concepts.", null);
    }

    /// <summary>Every name by its letter, linked from a page.</summary>
    internal static IReadOnlyList<IndexLetterView> Letters(PageFrame frame, SitePath page)
    {
        var names = new List<(string Sort, IndexNameView View)>();
        foreach (var entity in frame.Site.Entities)
        {
            var link = PageFrame.LinkTo(page, entity, frame.Site.CountOf(entity));
            Add(entity.Name, null, true);
            foreach (var name in entity.Names.DistinctBy(n => n.Name).Where(n => n.Name != entity.Name)) Add(name.Name, name.Language, false);

            void Add(string name, string? language, bool isMain) => names.Add((NameFolding.Fold(name).ToUpperInvariant(), new IndexNameView(name, language, link, isMain)));
        }
        return [.. names.OrderBy(n => n.Sort, StringComparer.Ordinal).ThenBy(n => n.View.Name, StringComparer.Ordinal).ThenBy(n => n.View.Entity.Slug, StringComparer.Ordinal)
            .GroupBy(n => Letter(n.Sort))
            .Select(g => new IndexLetterView(g.Key, "letter-" + (g.Key == "#" ? "other" : g.Key.ToLowerInvariant()), [.. g.Select(n => n.View)]))];
    }

    private static string Letter(string sort)
    {
        char first = sort.FirstOrDefault(char.IsLetterOrDigit);
        return char.IsLetter(first) ? first.ToString() : "#";
    }
}
