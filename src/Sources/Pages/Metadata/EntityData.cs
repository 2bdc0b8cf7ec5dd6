using Sources.Dates;
using Sources.Model;

namespace Sources.Pages.Metadata;

/// <summary>A person, place, organization, event or concept as linked data.</summary>
internal static class EntityData
{
    /// <summary>The type of schema.org.</summary>
    internal static string Type(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Place => "Place",
        EntityKind.Organization => "Organization",
        EntityKind.Event => "Event",
        _ => "DefinedTerm",
    };

    internal static void Of(LinkedDataWriter data, Entity entity, string description, IEnumerable<ListedArticle> articles)
    {
        data.Begin(null, Type(entity.Kind), data.Address(entity.Path)).Text("url", data.Address(entity.Path)).Text("name", entity.Name).Text("description", description);
        data.Texts("alternateName", [.. entity.Names.Select(n => n.Name).Where(n => n != entity.Name).Distinct(StringComparer.Ordinal)]);
        data.Texts("sameAs", [.. entity.SeeAlso.Select(s => s.Url)]);
        if (entity.Dates is { } dates && Dates(entity.Kind) is ({ } start, { } end)) Write(data, dates, start, end);
        if (entity is { Kind: EntityKind.Place, Coordinates: { } point }) data.Begin("geo", "GeoCoordinates").Number("latitude", point.Latitude).Number("longitude", point.Longitude).End();
        if (entity.Kind == EntityKind.Concept) data.Begin("inDefinedTermSet", "DefinedTermSet", data.Address(PageFrame.Index)).Text("name", "Names A–Z").End();
        data.List("subjectOf", [.. articles], a => data.Begin(null, "Article", data.Address(a.Path)).Text("name", a.Head.Title).End());
        data.End();
    }

    private static (string? Start, string? End) Dates(EntityKind kind) => kind switch
    {
        EntityKind.Person => ("birthDate", "deathDate"),
        EntityKind.Organization => ("foundingDate", "dissolutionDate"),
        EntityKind.Event => ("startDate", "endDate"),
        _ => (null, null),
    };

    private static void Write(LinkedDataWriter data, Edtf dates, string start, string end)
    {
        // One date of a person may be any of a life.
        if (dates.Kind == EdtfKind.Interval || start == "startDate") ArticleData.Times(data, dates, start, end);
    }
}
