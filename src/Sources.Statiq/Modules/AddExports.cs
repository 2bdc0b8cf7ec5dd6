using Sources.Exports;
using Sources.Model;
using Sources.Pages;
using Sources.Rendering;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>A document for every file that is no page: the theme's, feeds, sitemap, search index, the publisher's own.</summary>
public sealed class AddExports : Module
{
    /// <inheritdoc/>
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        if (input.Get<Site>(SourcesKeys.Site) is not { } site || input.Get<ITheme>(SourcesKeys.Theme) is not { } theme) return [input];
        var links = new SiteLinks(site);
        var options = context.Sources().Options;
        var documents = new List<IDocument> { input };
        foreach (var planned in PageRenderer.Assets(theme).Select(PlannedFile.Of).Concat(SiteExports.All(site, links, PageKinds.Addresses(site, links))))
        {
            var file = await planned.MakeAsync().ConfigureAwait(false);
            documents.Add(context.CreateDocument(file.Path.Destination(options), file.Content()));
        }
        return documents;
    }
}
