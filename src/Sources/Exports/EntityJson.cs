using System.Text.Json;
using Sources.Model;

namespace Sources.Exports;

/// <summary>Entities in JSON.</summary>
internal static class EntityJson
{
    /// <summary>What leads to an entity.</summary>
    internal static void WriteReference(Utf8JsonWriter json, Entity entity)
    {
        json.WriteString("slug", entity.Slug);
        json.WriteString("kind", entity.Kind.ToString().ToLowerInvariant());
        json.WriteString("name", entity.Name);
        json.WriteString("page", entity.Path.Value);
    }

    /// <summary>All that is known of it, but for its mentions, which stand with the articles.</summary>
    internal static void Write(Utf8JsonWriter json, Entity entity, int statements)
    {
        WriteReference(json, entity);
        json.WriteObjects("names", entity.Names, name =>
        {
            json.WriteString("name", name.Name);
            json.WriteOptional("language", name.Language);
            json.WriteOptional("script", name.Script);
            json.WriteOptional("side", name.Side);
            json.WriteOptional("period", name.Period);
        });
        json.WriteOptional("dates", entity.Dates);
        if (entity.Coordinates is { } place)
        {
            json.WriteStartObject("coordinates");
            json.WriteNumber("latitude", place.Latitude);
            json.WriteNumber("longitude", place.Longitude);
            json.WriteEndObject();
        }
        json.WriteString("text", string.Join('\n', entity.Body.SelectMany(Leaves.Of).Select(l => StatementWords.Of(l.Content.Text))));
        json.WriteObjects("seeAlso", entity.SeeAlso, link =>
        {
            json.WriteString("title", link.Title);
            json.WriteString("url", link.Url);
        });
        json.WriteNumber("statements", statements);
    }
}
