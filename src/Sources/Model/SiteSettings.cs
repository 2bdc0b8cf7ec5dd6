namespace Sources.Model;

/// <summary>What <c>site.yml</c> says.</summary>
public sealed record SiteSettings
{
    /// <summary>The file.</summary>
    public required ContentFile File { get; init; }
    /// <summary>Name of the site.</summary>
    public required string Title { get; init; }
    /// <summary>One or two sentences.</summary>
    public string? Description { get; init; }
    /// <summary>Where it is published, ending with a slash, or null when not known.</summary>
    public string? BaseUrl { get; init; }
    /// <summary>Language of the pages (BCP 47).</summary>
    public string Language { get; init; } = "en";
    /// <summary>Who publishes it.</summary>
    public string? Publisher { get; init; }
    /// <summary>Name of a folder under <c>themes/</c>.</summary>
    public string Theme { get; init; } = "base";
    /// <summary>How heavy an article page may be.</summary>
    public PageWeightBudget Budget { get; init; } = new();
    /// <summary>Links added to the head of every page.</summary>
    public IReadOnlyList<NavigationItem> Navigation { get; init; } = [];
    /// <summary>CSS custom properties set by the publisher, by name without the leading dashes.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Tokens { get; init; } = [];
}

/// <summary>How heavy an article page may be, in kB as a host sends it (gzip).</summary>
/// <param name="Page">Page, style sheets and scripts together.</param>
/// <param name="Scripts">The scripts alone.</param>
public sealed record PageWeightBudget(double Page = 40, double Scripts = 10);

/// <summary>A link in the head of every page: to a page of the site by its slug, or to an address.</summary>
public sealed record NavigationItem(string Label, string? Page, string? Url);

/// <summary>A page of plain text, such as "About".</summary>
public sealed record TextPage
{
    /// <summary>Its name in addresses; may hold slashes.</summary>
    public required string Slug { get; init; }
    /// <summary>The file it came from.</summary>
    public required ContentFile File { get; init; }
    /// <summary>Title.</summary>
    public required string Title { get; init; }
    /// <summary>One sentence.</summary>
    public string? Summary { get; init; }
    /// <summary>The text.</summary>
    public required IReadOnlyList<Block> Body { get; init; }
    /// <summary>The notes.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
    /// <summary>The page.</summary>
    public SitePath Path => SitePath.Page(Slug);
}
