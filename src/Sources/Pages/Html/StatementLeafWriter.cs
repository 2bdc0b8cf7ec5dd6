using System.Globalization;
using System.Text;
using Sources.Dates;
using Sources.Model;

namespace Sources.Pages.Html;

/// <summary>Where statements are written, which decides their attributes and controls.</summary>
internal enum StatementPlace
{
    /// <summary>The article: the statement itself, with its id.</summary>
    Article,
    /// <summary>A timeline or an analysis: a quotation, with a link back.</summary>
    Quotation,
    /// <summary>The page of an entity: a quotation with the entity's mentions marked.</summary>
    Concordance,
}

/// <summary>Writes statements with their dates and mentions.</summary>
/// <param name="article">The article.</param>
/// <param name="place">Where to.</param>
/// <param name="context">For links.</param>
/// <param name="statements">Which ones, in reading order.</param>
internal sealed class StatementLeafWriter(SiteArticle article, StatementPlace place, TextContext context, IReadOnlyList<Statement> statements) : LeafWriter
{
    private const int MostFew = 16;

    private readonly ILookup<Leaf, Statement> byLeaf = statements.ToLookup(s => s.Leaf);
    private readonly HashSet<Entity> linked = [];
    // The words of the link are the program's, among those of the article.
    private readonly string backLanguage = TextLanguage.Of(article.Article.Language).Tag is null ? "" : $" lang=\"{TextLanguage.OfPages}\"";

    /// <summary>The entity whose mentions are marked, on its own page.</summary>
    internal Entity? Marked { get; init; }

    /// <summary>Whether the notes stand on the page too.</summary>
    internal bool HasNotes { get; init; } = place != StatementPlace.Concordance;

    /// <summary>Notes that already have a reference on the page, whose first has an id; null where none is gone back to.</summary>
    internal HashSet<int>? NoteIds { get; init; }

    /// <summary>Statements with something in the margin, which stands level with them.</summary>
    internal IReadOnlyDictionary<Statement, int>? Levels { get; init; }

    /// <inheritdoc/>
    internal override IReadOnlyCollection<Leaf>? Few { get; } = statements.Count <= MostFew ? [.. statements.Select(s => s.Leaf).Distinct()] : null;

    internal override bool Includes(Leaf leaf) => byLeaf.Contains(leaf);

    internal override void Text(StringBuilder html, Leaf leaf)
    {
        bool first = true;
        foreach (var statement in byLeaf[leaf])
        {
            if (!first) html.Append(' ');
            first = false;
            html.Append("<span");
            AppendAttributes(html, statement);
            html.Append('>');
            AppendPermalink(html, statement);
            AppendWords(html, statement, statement.Start, statement.End);
            AppendBack(html, statement);
            html.Append("</span>");
        }
    }

    internal override void Attributes(StringBuilder html, Leaf leaf)
    {
        if (byLeaf[leaf].FirstOrDefault() is { } statement) AppendAttributes(html, statement);
    }

    internal override void Part(StringBuilder html, Leaf leaf, int start, int end)
    {
        // The header of a table belongs to no statement.
        if (byLeaf[leaf].FirstOrDefault() is not { } statement)
        {
            InlineHtml.Append(html, leaf.Content, start, end, context, null, NoteReference);
            return;
        }
        if (start == 0) AppendPermalink(html, statement);
        AppendWords(html, statement, start, end);
        if (end == leaf.Content.Text.Length) AppendBack(html, statement);
    }

    private void AppendAttributes(StringBuilder html, Statement statement)
    {
        var placement = article.Placements[statement.Index];
        html.AppendAttribute("class", "statement");
        html.AppendAttribute(place == StatementPlace.Article ? "id" : "data-statement", statement.Id);
        html.AppendAttribute("data-section", placement.Section == Section.Timeline ? "timeline" : "analysis");
        html.AppendAttribute("data-type", placement.Type.ToEnglish());
        if (place == StatementPlace.Article) html.AppendAttribute("data-reason", placement.Reason);
        if (Levels?.TryGetValue(statement, out int level) == true) html.Append(CultureInfo.InvariantCulture, $" data-beside=\"{level}\"");
    }

    private void AppendPermalink(StringBuilder html, Statement statement)
    {
        if (place != StatementPlace.Article) return;
        html.Append(CultureInfo.InvariantCulture, $"<a class=\"permalink\" href=\"#{statement.Id}\" data-ref=\"{statement.Reference}\" aria-hidden=\"true\" tabindex=\"-1\"></a>");
    }

    private void AppendBack(StringBuilder html, Statement statement)
    {
        if (place == StatementPlace.Article) return;
        // What a timeline tells is a reported event unless something else is said.
        string type = article.Placements[statement.Index].Type is var known && known == StatementType.ReportedEvent ? "" : known.ToEnglish();
        html.Append(" <a class=\"back\"").Append(backLanguage).AppendAttribute("href", context.Page.LinkTo(article.Path, statement.Id))
            .AppendAttribute("aria-label", type.Length > 0 ? $"{statement.Reference} {type}, in the article" : $"{statement.Reference} in the article").Append('>').Append(statement.Reference)
            .Append(type.Length > 0 ? $" <span class=\"type\">{type}</span>" : "").Append("</a>");
    }

    private void AppendWords(StringBuilder html, Statement statement, int start, int end)
    {
        var layers = new List<Layer>();
        foreach (var date in statement.Dates)
        {
            int from = statement.Start + date.Start, to = statement.Start + date.End;
            if (from < start || to > end || date.Value is null) continue;
            layers.Add(DateLayer(date, from, to));
        }
        foreach (var mention in article.Mentions[statement.Index])
        {
            int from = statement.Start + mention.Start, to = statement.Start + mention.End;
            if (from >= start && to <= end) layers.Add(MentionLayer(mention.Entity, from, to, InlineHtml.IsInLink(statement.Leaf.Content, from, to)));
        }
        InlineHtml.Append(html, statement.Leaf.Content, start, end, context, layers, NoteReference);
    }

    private static Layer DateLayer(DateExpression date, int from, int to)
    {
        string? machine = DateTimeAttribute.Of(date.Value!);
        var tag = new StringBuilder(machine is null ? "<span class=\"date\"" : "<time");
        if (machine is not null) tag.AppendAttribute("datetime", machine);
        tag.AppendAttribute("data-edtf", date.Value!.ToString()).Append('>');
        return new Layer(from, to, tag.ToString(), machine is null ? "</span>" : "</time>", true);
    }

    private Layer MentionLayer(Entity entity, int from, int to, bool isInLink)
    {
        if (Marked is not null && entity == Marked)
            return new Layer(from, to, new StringBuilder("<mark").AppendAttribute("data-entity", entity.Slug).Append('>').ToString(), "</mark>", true);
        bool first = !isInLink && linked.Add(entity);
        var tag = new StringBuilder(first ? "<a class=\"mention\"" : "<span class=\"mention-again\"").AppendAttribute("data-entity", entity.Slug);
        if (first) tag.AppendAttribute("href", context.Page.LinkTo(entity.Path));
        return new Layer(from, to, tag.Append('>').ToString(), first ? "</a>" : "</span>", true);
    }

    private string NoteReference(int number)
    {
        // A page without the notes of the article leads to them.
        if (!HasNotes) return $"<a class=\"note-ref\" href=\"{context.Page.LinkTo(article.Path, $"n{number}")}\">{number}</a>";
        return NoteLink(number, NoteIds);
    }

    /// <summary>A reference to a note of the same page; the first has an id, for the way back.</summary>
    /// <param name="number">The number of the note.</param>
    /// <param name="known">The notes that have a reference already; null where none is gone back to.</param>
    internal static string NoteLink(int number, HashSet<int>? known) =>
        $"<a{(known?.Add(number) == true ? $" id=\"nr{number}\"" : "")} class=\"note-ref\" role=\"doc-noteref\" href=\"#n{number}\">{number}</a>";
}
