using Sources.Rendering;
using Statiq.Common;

namespace Sources.Statiq;

/// <summary>What the pipelines are told. Each but the themes can also be a setting of Statiq: <c>SourcesContent</c>, <c>SourcesTheme</c>, ...</summary>
public sealed record SourcesOptions
{
    /// <summary>The folder that is read, below Statiq's root. It lies outside Statiq's input folders, or Statiq would render the Markdown as well.</summary>
    public string Content { get; init; } = "content";
    /// <summary>The folder below Statiq's output that the site is written to; empty for the output itself. Every link is relative, so any will do.</summary>
    public string Folder { get; init; } = "";
    /// <summary>The theme by name; null for that of <c>site.yml</c>.</summary>
    public string? Theme { get; init; }
    /// <summary>Where the site is published, with the folder; null for that of <c>site.yml</c>.</summary>
    public string? BaseUrl { get; init; }
    /// <summary>Whether warnings stop the build too.</summary>
    public bool Strict { get; init; }
    /// <summary>The themes there are; by default those under <c>themes/</c> when this project was built.</summary>
    public IReadOnlyList<ITheme> Themes { get; init; } = Statiq.Themes.All;

    internal SourcesOptions With(IMetadata settings) => this with
    {
        Content = settings.GetString("SourcesContent", Content).Replace('\\', '/').TrimEnd('/'),
        Folder = settings.GetString("SourcesFolder", Folder).Trim('/'),
        Theme = settings.GetString("SourcesTheme", Theme),
        BaseUrl = settings.GetString("SourcesBaseUrl", BaseUrl) is { Length: > 0 } url ? url : null,
        Strict = settings.GetBool("SourcesStrict", Strict),
    };

    internal BuildOptions ToBuild() => new() { Content = Content, Theme = Theme, BaseUrl = BaseUrl, Strict = Strict, Themes = Themes };
}
