using Sources.Diagnostics;
using Sources.Model;
using Sources.Pages.Views;
using Sources.Rendering;
using Statiq.Common;

namespace Sources.Statiq;

/// <summary>
/// The metadata of the documents. The title is Statiq's own key, <see cref="Keys.Title"/>; all others are prefixed, because a document
/// of Statiq falls back to the settings of the whole site.
/// </summary>
public static class SourcesKeys
{
    /// <summary>A content file, its article, entity or page: the name in addresses. <see cref="string"/>.</summary>
    public const string Slug = "SourcesSlug";
    /// <summary>
    /// What the document is. <see cref="string"/>: of content <c>article</c>, <c>entity</c>, <c>page</c>, <c>asset</c>, <c>settings</c>,
    /// <c>permalinks</c>; of a page that is written <c>home</c>, <c>article</c>, <c>timeline</c>, <c>analysis</c>, <c>coverage</c>,
    /// <c>corrections</c>, <c>entity</c>, <c>index</c>, <c>text</c>, <c>search</c>, <c>not-found</c>; <c>site</c> of the one document that holds the site.
    /// </summary>
    public const string Kind = "SourcesKind";
    /// <summary>When: of an article and its pages the date of the original, of an entity its own. EDTF, <see cref="string"/>, or not there.</summary>
    public const string Date = "SourcesDate";
    /// <summary>Slugs of the entities that the pages of an article name, or that the page is about. List of <see cref="string"/>.</summary>
    public const string Entities = "SourcesEntities";
    /// <summary>What an entity is: <see cref="Model.EntityKind"/>.</summary>
    public const string EntityKind = "SourcesEntityKind";

    /// <summary>After <c>ReadContent</c>: <see cref="Model.ContentFile"/>.</summary>
    public const string ContentFile = "SourcesContentFile";
    /// <summary>After <c>ParseSettings</c>: <see cref="SiteSettings"/>.</summary>
    public const string Settings = "SourcesSettings";
    /// <summary>After <c>ParseArticles</c>: <see cref="Model.Article"/>. A changed <see cref="Keys.Title"/>, <see cref="Subtitle"/> or <see cref="Summary"/> goes before it.</summary>
    public const string Article = "SourcesArticle";
    /// <summary>Second line of an article's title. <see cref="string"/>.</summary>
    public const string Subtitle = "SourcesSubtitle";
    /// <summary>What an article or a page says, in a few sentences. <see cref="string"/>.</summary>
    public const string Summary = "SourcesSummary";
    /// <summary>After <c>ParseEntities</c>: <see cref="Model.Entity"/>.</summary>
    public const string Entity = "SourcesEntity";
    /// <summary>After <c>ParsePages</c>: <see cref="Model.TextPage"/>.</summary>
    public const string TextPage = "SourcesTextPage";
    /// <summary>After <c>SplitArticles</c>: <see cref="Model.SplitArticle"/>.</summary>
    public const string SplitArticle = "SourcesSplitArticle";
    /// <summary>After <c>LinkSite</c>: <see cref="Model.Site"/>.</summary>
    public const string Site = "SourcesSite";
    /// <summary>After <c>CheckSite</c>: <see cref="ITheme"/>.</summary>
    public const string Theme = "SourcesSiteTheme";
    /// <summary>After <c>MakePages</c>: <see cref="PageView"/>, made when it is first asked for. <c>RenderPages</c> draws it, whoever set it.</summary>
    public const string View = "SourcesView";
    /// <summary>After <c>CheckSite</c>: list of <see cref="Diagnostic"/>; where it is reached, warnings only.</summary>
    public const string Diagnostics = "SourcesDiagnostics";

    /// <summary>For each document that carries a text of somebody's: Statiq would run one that begins with <c>=></c> or <c>-></c> as C#. What is made of such a document has it too.</summary>
    internal static KeyValuePair<string, object> TextsAreNotRun => new(Keys.ExcludeFromEvaluation, (string[])[Keys.Title, Subtitle, Summary]);
}
