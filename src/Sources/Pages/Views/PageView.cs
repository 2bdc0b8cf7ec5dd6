using Sources.Model;

namespace Sources.Pages.Views;

/// <summary>What every page has: its head, its place, the way around the site.</summary>
public abstract record PageView
{
    /// <summary>Where the page is written.</summary>
    public SitePath Path { get; init; }
    /// <summary>From the page to the root of the site: <c>../../</c>, or empty.</summary>
    public string Root { get; init; } = "";
    /// <summary>Title of the page alone.</summary>
    public string Title { get; init; } = "";
    /// <summary>What it is called where it is seen alone: in a tab, among results of a search, in a link elsewhere. An article's timeline is "Timeline" on its own page and "Timeline: The wall" there. Null where it is <see cref="Title"/>.</summary>
    public string? FullTitle { get; init; }
    /// <summary>Name of the site.</summary>
    public string SiteTitle { get; init; } = "";
    /// <summary>One or two sentences for search engines and previews.</summary>
    public string Description { get; init; } = "";
    /// <summary>Language of the words that the program writes (BCP 47): of the page, but for the texts in it.</summary>
    public string Language { get; init; } = "";
    /// <summary>Language of what the publisher writes: the name of the site, titles of its pages, names and what they are.</summary>
    public LanguageView SiteLanguage { get; init; }
    /// <summary>Its address on the web, or null where the site's is not known.</summary>
    public string? CanonicalUrl { get; init; }
    /// <summary>Who publishes the site.</summary>
    public string? Publisher { get; init; }
    /// <summary>The way around the site.</summary>
    public IReadOnlyList<LinkView> Navigation { get; init; } = [];
    /// <summary>From the home page to this one; empty on the home page.</summary>
    public IReadOnlyList<LinkView> Breadcrumbs { get; init; } = [];
    /// <summary>CSS custom properties set by the publisher.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Tokens { get; init; } = [];
    /// <summary>Files that hold what the page shows in another form.</summary>
    public IReadOnlyList<DownloadView> Alternates { get; init; } = [];
    /// <summary>The script file that holds what link previews show (<c>SOURCES_PREVIEWS</c>), or null where there are none.</summary>
    public string? PreviewsScriptHref { get; init; }
    /// <summary>What the page says of itself to programs, beside its title, description and address.</summary>
    public IReadOnlyList<MetaView> Metadata { get; init; } = [];
    /// <summary>The same as linked data (JSON-LD, schema.org), encoded for a <c>script</c> element of that type.</summary>
    public Markup LinkedData { get; init; }
    /// <summary>Which template: <c>home</c>, <c>article</c>, <c>timeline</c>, ...</summary>
    public abstract string Kind { get; }
}
