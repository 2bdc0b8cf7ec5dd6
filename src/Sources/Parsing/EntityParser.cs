using Sources.Diagnostics;
using Sources.Markup;
using Sources.Model;
using Sources.Parsing.Keys;
using Sources.Parsing.Yaml;

namespace Sources.Parsing;

/// <summary>Reads an entity.</summary>
public static class EntityParser
{
    /// <summary>The entity; null where its front matter cannot be used, which is reported.</summary>
    public static Entity? Parse(ContentFile file, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bag);
        if (FrontMatter.Read(file, EntityKeys.All, bag) is not { } front) return null;
        var map = front.Map;
        var kind = map.Choice("kind", EntityKeys.Kinds);
        string? name = map.Text("name");
        var names = Names(map, bag);
        var dates = map.Date("dates");
        var coordinates = map.Map("coordinates") is { } point ? ReadCoordinates(point) : null;
        var seeAlso = SeeAlso(map);
        map.RejectUnknown();
        var text = MarkupReader.Read(file, front.BodyStart, bag);
        if (text is { Notes.Count: > 0 })
            bag.Error(DiagnosticCodes.BrokenNote, file.At(front.BodyStart), "the page of an entity has no notes", "say it in the text itself");
        if (text is null || kind is null || name is null) return null;
        return new Entity
        {
            Slug = file.Slug,
            File = file,
            Kind = kind.Value,
            Name = name,
            Names = names,
            Dates = dates,
            Coordinates = coordinates,
            SeeAlso = seeAlso,
            Body = [.. text.Parts.Select(p => p.Block)],
        };
    }

    private static List<EntityName> Names(FrontMatterMap map, DiagnosticBag bag)
    {
        var names = new List<EntityName>();
        foreach (var item in map.List("names", "a list of names"))
        {
            if (item is YamlScalar { IsNull: false } scalar && scalar.Text.Trim().Length > 0)
            {
                names.Add(new EntityName { Name = scalar.Text.Trim() });
                continue;
            }
            if (map.ItemMap(item, "names", "a list of names, each a text or `name` with `language`, `script`, `side`, `period`, `match`") is not { } one) continue;
            string? name = one.Text("name");
            var read = new EntityName
            {
                Name = name ?? "",
                Language = one.Language("language"),
                Script = one.Text("script"),
                Side = one.Text("side"),
                Period = one.Date("period"),
                Match = one.Flag("match", true),
            };
            one.RejectUnknown();
            if (name is not null) names.Add(read);
        }
        return names;
    }

    private static Coordinates? ReadCoordinates(FrontMatterMap map)
    {
        double? latitude = map.Number("latitude"), longitude = map.Number("longitude");
        map.RejectUnknown();
        return latitude is null || longitude is null ? null : new Coordinates(latitude.Value, longitude.Value);
    }

    private static List<SeeAlso> SeeAlso(FrontMatterMap map)
    {
        var links = new List<SeeAlso>();
        foreach (var item in map.List("see-also", "a list of links"))
        {
            if (map.ItemMap(item, "see-also", "a list of links, each with `title` and `url`") is not { } one) continue;
            string? title = one.Text("title"), url = one.Url("url");
            one.RejectUnknown();
            if (title is not null && url is not null) links.Add(new SeeAlso(title, url));
        }
        return links;
    }
}
