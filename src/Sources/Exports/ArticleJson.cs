using System.Text.Json;
using Sources.Model;

namespace Sources.Exports;

/// <summary>Everything that is known of an article. The shape is that of <c>data/schema.json</c>; paths are those from the root of the site.</summary>
internal static class ArticleJson
{
    internal static OutputFile Of(Site site, SiteArticle article, SitePath path) => JsonFile.Of(path, json =>
    {
        json.WriteString("$schema", path.LinkTo(Downloads.Schema));
        json.WriteString("kind", "article");
        WriteRecord(json, site, article);
        json.WriteObjects("passages", article.Article.Passages, p => Passage(json, p));
        json.WriteObjects("statements", article.Article.Statements, s => Statement(json, article, s));
        json.WriteObjects("entries", article.Entries, e => Entry(json, article, e));
        var supports = article.Supports.ToLookup(s => s.Argument);
        json.WriteObjects("arguments", article.Arguments, a => Argument(json, article, a, supports[a]));
        json.WriteObjects("notes", article.Article.Notes, n =>
        {
            json.WriteNumber("number", n.Number);
            json.WriteString("id", $"n{n.Number}");
            json.WriteString("text", string.Join('\n', n.Blocks.SelectMany(Leaves.Of).Select(l => StatementWords.Of(l.Content.Text))));
        });
        json.WriteObjects("entities", article.Mentions.SelectMany(m => m).Select(m => m.Entity).Distinct().OrderBy(e => e.Slug, StringComparer.Ordinal), e => EntityJson.WriteReference(json, e));
    });

    /// <summary>What identifies an article, its original and its edition.</summary>
    internal static void WriteRecord(Utf8JsonWriter json, Site site, ListedArticle article)
    {
        var text = article.Head;
        json.WriteString("slug", text.Slug);
        json.WriteString("title", text.Title);
        json.WriteOptional("subtitle", text.Subtitle);
        json.WriteOptional("summary", text.Summary);
        json.WriteString("language", text.Language);
        json.WriteString("page", article.Path.Value);
        if (site.Settings.BaseUrl is not null) json.WriteString("url", Addresses.Of(site, article.Path));
        json.WriteOptional("horizon", text.Horizon);
        json.WriteStartObject("edition");
        json.WriteString("kind", text.Edition.Kind == EditionKind.Restatement ? "restatement" : "full-text");
        json.WriteString("version", text.Edition.Version);
        json.WriteOptional("date", text.Edition.Date);
        json.WriteOptional("note", text.Edition.Note);
        if (text.Edition.Changes.Count > 0) json.WriteObjects("changes", text.Edition.Changes, change =>
        {
            json.WriteString("version", change.Version);
            json.WriteOptional("date", change.Date);
            json.WriteString("note", change.Note);
        });
        json.WriteEndObject();
        if (text.Source is not { } source) return;
        json.WriteStartObject("source");
        json.WriteString("title", source.Title);
        json.WriteStrings("authors", source.Authors.Select(a => a.Name));
        json.WriteOptional("container-title", source.ContainerTitle);
        json.WriteOptional("volume", source.Volume);
        json.WriteOptional("issue", source.Issue);
        json.WriteOptional("page", source.Page);
        json.WriteOptional("publisher", source.Publisher);
        json.WriteOptional("issued", source.Issued);
        json.WriteOptional("url", source.Url);
        json.WriteOptional("language", source.Language);
        json.WriteOptional("rights", source.Rights);
        json.WriteEndObject();
    }

    private static void Passage(Utf8JsonWriter json, Passage passage)
    {
        json.WriteNumber("number", passage.Number);
        json.WriteString("id", passage.Id);
        json.WriteOptional("givenId", passage.GivenId);
        json.WriteOptional("heading", passage.Heading?.Content.Text);
        json.WriteString("block", passage.Block switch
        {
            ListBlock => "list",
            QuoteBlock => "quotation",
            TableBlock => "table",
            CodeBlock => "code",
            _ => "paragraph",
        });
        json.WriteOptional("speaker", passage.Speaker);
        json.WriteStrings("statements", passage.Statements.Select(s => s.Id));
    }

    private static void Statement(Utf8JsonWriter json, SiteArticle article, Statement statement)
    {
        var placement = article.Placements[statement.Index];
        json.WriteString("id", statement.Id);
        json.WriteString("source", $"{article.Path.Value}#{statement.Id}");
        json.WriteNumber("passage", statement.Passage);
        json.WriteNumber("number", statement.Number);
        json.WriteString("text", statement.Text);
        json.WriteString("section", placement.Section == Section.Timeline ? "timeline" : "analysis");
        json.WriteString("reason", placement.Reason);
        json.WriteString("type", placement.Type.ToEnglish());
        json.WriteString("typeReason", placement.TypeReason);
        json.WriteStrings("entries", article.EntriesByStatement[statement.Index].Select(e => e.Id));
        json.WriteOptional("argument", article.ArgumentByStatement[statement.Index]?.Id);
        json.WriteObjects("dates", statement.Dates.Where(d => d.Value is not null), date =>
        {
            json.WriteString("edtf", date.Value!.ToString());
            json.WriteString("extent", (date.Extent ?? date.Value).ToString());
            Part(json, "part", date.Part);
            json.WriteString("resolution", date.Resolution.Sentence);
            Selectors.WriteTarget(json, statement, date.Start, date.End);
        });
        json.WriteObjects("mentions", article.Mentions[statement.Index], mention =>
        {
            json.WriteString("entity", mention.Entity.Slug);
            Selectors.WriteTarget(json, statement, mention.Start, mention.End);
        });
        json.WriteObjects("quotations", article.Quotations[statement.Index], quotation =>
        {
            json.WriteOptional("by", quotation.By);
            json.WriteOptional("entity", quotation.Speaker?.Slug);
            json.WriteString("reason", quotation.Reason);
            Selectors.WriteTarget(json, statement, quotation.Start, quotation.End);
        });
    }

    private static void Part(Utf8JsonWriter json, string name, Dates.DatePart part)
    {
        if (part != Dates.DatePart.None) json.WriteString(name, part.ToString().ToLowerInvariant());
    }

    private static void Entry(Utf8JsonWriter json, SiteArticle article, Entry entry)
    {
        var (earliest, latest) = EntryTable.Bounds(entry.Time);
        json.WriteString("id", entry.Id);
        json.WriteString("page", $"{article.TimelinePath.Value}#{entry.Id}");
        json.WriteOptional("edtf", entry.Time.Value);
        Part(json, "part", entry.Time.Part);
        Part(json, "startPart", entry.Time.Ends.From);
        Part(json, "endPart", entry.Time.Ends.To);
        json.WriteString("time", entry.Time.ToEnglish());
        json.WriteOptional("earliest", earliest);
        json.WriteOptional("latest", latest);
        json.WriteObjects("targets", entry.Statements, s => Selectors.WriteTarget(json, s, 0, s.End - s.Start));
        var expressions = entry.Expressions.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        // The words that give the entry its time; a statement that goes on with the story has none of its own.
        json.WriteObjects("dates", entry.Statements.SelectMany(s => s.Dates.Where(expressions.Contains).Select(d => (Statement: s, Date: d))),
            d => Selectors.WriteTarget(json, d.Statement, d.Date.Start, d.Date.End));
        json.WriteStrings("entities", entry.Entities.Select(e => e.Slug));
    }

    private static void Argument(Utf8JsonWriter json, SiteArticle article, Argument argument, IEnumerable<Support> supports)
    {
        json.WriteString("id", argument.Id);
        json.WriteString("page", $"{article.AnalysisPath.Value}#{argument.Id}");
        json.WriteString("heading", argument.Heading);
        json.WriteObjects("targets", argument.Statements, s => Selectors.WriteTarget(json, s, 0, s.End - s.Start));
        json.WriteStrings("entities", argument.Entities.Select(e => e.Slug));
        json.WriteObjects("restsOn", supports, s =>
        {
            json.WriteString("entry", s.Entry.Id);
            json.WriteString("reason", s.Reason);
        });
    }
}
