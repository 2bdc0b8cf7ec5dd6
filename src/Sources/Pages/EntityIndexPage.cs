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
        return frame.Complete(view, page, "Names A–Z", $"{Wording.Count(frame.Site.Entities.Count, "entry", "entries")} under {Wording.Count(letters.Sum(l => l.Names.Count), "name")}: people, places, organizations, events and concepts.", default);
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
            .Select(g => new IndexLetterView(g.Key, "letter-" + (g.Key == "#" ? "other" : g.Key.ToLowerInvariant()), [.. g.Select(n => n.View)], Script(g.Key[0])))];
    }

    /// <summary>The script of a letter in English; null for Latin, and for what is no letter. Many a letter looks like one of another script.</summary>
    private static string? Script(char letter) => letter switch
    {
        >= '\u0370' and <= '\u03ff' or >= '\u1f00' and <= '\u1fff' => "Greek",
        >= '\u0400' and <= '\u052f' => "Cyrillic",
        >= '\u0530' and <= '\u058f' => "Armenian",
        >= '\u0590' and <= '\u05ff' => "Hebrew",
        >= '\u0600' and <= '\u06ff' or >= '\u0750' and <= '\u077f' => "Arabic",
        >= '\u0900' and <= '\u097f' => "Devanagari",
        >= '\u10a0' and <= '\u10ff' or >= '\u1c90' and <= '\u1cbf' => "Georgian",
        >= '\u3040' and <= '\u30ff' => "Kana",
        >= '\u4e00' and <= '\u9fff' => "Han",
        >= '\uac00' and <= '\ud7af' => "Hangul",
        _ => null,
    };

    private static string Letter(string sort)
    {
        char first = sort.FirstOrDefault(char.IsLetterOrDigit);
        // The capitals of Georgian are for whole words in capitals, and few typefaces have them.
        return !char.IsLetter(first) ? "#" : (first is >= '\u1c90' and <= '\u1cbf' ? char.ToLowerInvariant(first) : first).ToString();
    }
}
