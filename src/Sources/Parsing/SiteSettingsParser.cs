using System.Buffers;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing.Keys;
using Sources.Parsing.Yaml;

namespace Sources.Parsing;

/// <summary>Reads <c>site.yml</c>.</summary>
public static class SiteSettingsParser
{
    private static readonly SearchValues<char> EndsDeclaration = SearchValues.Create("{}<>;\\@\n");
    /// <summary>What asks for another file, or swallows what follows.</summary>
    private static readonly string[] AsksForMore = ["url(", "src(", "image-set(", "/*"];

    /// <summary>The settings; null where there is no file or no title, which is reported.</summary>
    public static SiteSettings? Parse(ContentFile file, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bag);
        var root = YamlReader.Read(file, 0, file.Text.Length, bag);
        if (root is null) return null;
        if (root is not YamlMap yaml)
        {
            bag.Error(DiagnosticCodes.BadYaml, root.Location, $"site.yml holds keys and values, not {root.Word}", "write `title: ...`");
            return null;
        }
        var map = new FrontMatterMap(yaml, SiteKeys.All, file.At(0), bag);
        string? title = map.Text("title");
        var settings = new SiteSettings
        {
            File = file,
            Title = title ?? "",
            Description = map.Text("description"),
            BaseUrl = map.BaseUrl("base-url"),
            Language = map.Language("language") ?? "en",
            Publisher = map.Text("publisher"),
            Theme = map.Text("theme") ?? "base",
            Budget = map.Map("budget") is { } budget ? ReadBudget(budget) : new PageWeightBudget(),
            Navigation = Navigation(map),
            Tokens = Tokens(map, bag),
        };
        map.RejectUnknown();
        return title is null ? null : settings;
    }

    private static PageWeightBudget ReadBudget(FrontMatterMap map)
    {
        var usual = new PageWeightBudget();
        var budget = new PageWeightBudget(map.Number("page") ?? usual.Page, map.Number("scripts") ?? usual.Scripts);
        map.RejectUnknown();
        return budget;
    }

    private static List<NavigationItem> Navigation(FrontMatterMap map)
    {
        var items = new List<NavigationItem>();
        foreach (var item in map.List("navigation", "a list of links"))
        {
            if (map.ItemMap(item, "navigation", "a list of links, each with `label` and `page` or `url`") is not { } link) continue;
            string? label = link.Text("label");
            string? url = link.Url("url");
            string? page = link.Text("page", required: url is null);
            link.RejectUnknown();
            if (label is not null && (page ?? url) is not null) items.Add(new NavigationItem(label, page, url));
        }
        return items;
    }

    private static List<KeyValuePair<string, string>> Tokens(FrontMatterMap map, DiagnosticBag bag)
    {
        var tokens = new List<KeyValuePair<string, string>>();
        foreach (var (key, value) in map.FreeKeys("tokens"))
        {
            // The value becomes part of a style sheet: nothing that could end the declaration gets through.
            if (value is YamlScalar { IsNull: false } scalar && key.Text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && scalar.Text.AsSpan().IndexOfAny(EndsDeclaration) < 0
                && !AsksForMore.Any(part => scalar.Text.Contains(part, StringComparison.OrdinalIgnoreCase)))
                tokens.Add(new(key.Text, scalar.Text.Trim()));
            else
                bag.Error(DiagnosticCodes.BadValue, value.Location, $"`{key.Text}` under `tokens` is the name and the value of a CSS custom property", "such as `paper: \"#fff\"`");
        }
        return tokens;
    }
}
