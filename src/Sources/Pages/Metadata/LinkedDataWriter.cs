using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sources.Citing;
using Sources.Model;

namespace Sources.Pages.Metadata;

/// <summary>
/// Writes JSON-LD in the words of schema.org. Ids and addresses are absolute or left out: a relative one would name another thing on every copy of the site.
/// </summary>
internal sealed class LinkedDataWriter : IDisposable
{
    // Letters of every script stay letters; < > & and the line separators, which could end the element or the line, are escaped whatever ranges are allowed.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ArrayBufferWriter<byte> buffer = new(1 << 12);
    private readonly Utf8JsonWriter json;
    private readonly PageFrame frame;

    internal LinkedDataWriter(PageFrame frame)
    {
        this.frame = frame;
        json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
    }

    internal Views.Markup ToMarkup()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return new Views.Markup(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    public void Dispose() => json.Dispose();

    /// <summary>The absolute address of a place of the site, or null where the site's own is not known.</summary>
    internal string? Address(SitePath page, string? fragment = null) =>
        frame.Site.Settings.BaseUrl is { } root ? root + page.PublicAddress + (fragment is null ? "" : "#" + fragment) : null;

    internal LinkedDataWriter Begin(string? property, string? type, string? id = null)
    {
        if (property is null) json.WriteStartObject();
        else json.WriteStartObject(property);
        Text("@type", type);
        Text("@id", id);
        return this;
    }

    internal LinkedDataWriter End()
    {
        json.WriteEndObject();
        return this;
    }

    internal LinkedDataWriter Text(string name, string? value)
    {
        if (value is { Length: > 0 }) json.WriteString(name, value);
        return this;
    }

    internal LinkedDataWriter Number(string name, double value)
    {
        json.WriteNumber(name, value);
        return this;
    }

    internal LinkedDataWriter Date(string name, Dates.Edtf? value) => Text(name, IsoDates.Text(value));

    /// <summary>A list, or nothing where it is empty.</summary>
    internal LinkedDataWriter List<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0) return this;
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
        return this;
    }

    internal LinkedDataWriter Texts(string name, IReadOnlyCollection<string> values) => List(name, values, json.WriteStringValue);

    /// <summary>A thing that has a node of its own elsewhere; nothing where it has no id.</summary>
    internal LinkedDataWriter Reference(string? name, string? id) => id is null ? this : Begin(name, null, id).End();

    /// <summary>Who publishes the site.</summary>
    internal LinkedDataWriter Publisher(string name) => Begin(name, "Organization").Text("name", frame.Site.Settings.Publisher ?? frame.Site.Settings.Title).End();

    /// <summary>An entity by type and name, and by its id where it has one.</summary>
    internal void Entity(Entity entity) => Begin(null, EntityData.Type(entity.Kind), Address(entity.Path)).Text("name", entity.Name).End();

    /// <summary>Authors. A name given in parts is a person's; of any other only an entity of the site tells what it is, and else nobody says.</summary>
    internal LinkedDataWriter Authors(string name, IReadOnlyCollection<AuthorName> authors) => List(name, authors, author =>
    {
        var known = author.Family is null && frame.EntitiesByName.TryGetValue(author.Name, out var found) && found is { Kind: EntityKind.Person or EntityKind.Organization } ? found : null;
        Begin(null, author.Family is not null ? "Person" : known is null ? null : EntityData.Type(known.Kind), known is null ? null : Address(known.Path));
        Text("name", author.Name).Text("familyName", author.Family).Text("givenName", author.Family is null ? null : author.Given).End();
    });
}
