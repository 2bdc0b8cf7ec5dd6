using Sources.Model;

namespace Sources.Exports;

/// <summary>The whole site: its articles with where the data of each are, and its entities. What an article says stands in its own file, so that a large library is not one.</summary>
internal static class SiteJson
{
    internal static OutputFile Of(Site site, SitePath path) => JsonFile.Of(path, json =>
    {
        json.WriteString("$schema", path.LinkTo(Downloads.Schema));
        json.WriteString("kind", "site");
        json.WriteString("title", site.Settings.Title);
        json.WriteOptional("description", site.Settings.Description);
        json.WriteString("language", site.Settings.Language);
        json.WriteOptional("publisher", site.Settings.Publisher);
        json.WriteOptional("url", site.Settings.BaseUrl);
        json.WriteObjects("articles", site.Articles, article =>
        {
            ArticleJson.WriteRecord(json, site, article);
            json.WriteNumber("passages", article.PassageCount);
            json.WriteNumber("statements", article.StatementCount);
            json.WriteNumber("entries", article.Times.Count);
            json.WriteNumber("arguments", article.ArgumentCount);
            json.WriteObjects("data", Downloads.Of(article), d => WriteDownload(json, d));
        });
        json.WriteObjects("entities", site.Entities, entity => EntityJson.Write(json, entity, site.CountOf(entity)));
        json.WriteObjects("data", Downloads.OfSite(site), d => WriteDownload(json, d));
    });

    private static void WriteDownload(System.Text.Json.Utf8JsonWriter json, Download download)
    {
        json.WriteString("path", download.Path.Value);
        json.WriteString("mediaType", download.MediaType);
        json.WriteString("name", download.Name);
    }
}
