using Sources.Exports;
using Sources.Model;
using Sources.Rendering;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>A document for every file that is no page: the theme's, feeds, sitemap, search index, the publisher's own.</summary>
public sealed class AddExports : SyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        if (input.Get<Site>(SourcesKeys.Site) is not { } site || input.Get<ITheme>(SourcesKeys.Theme) is not { } theme) return [input];
        var options = context.Sources().Options;
        return [input, .. PageRenderer.Assets(theme).Concat(SiteExports.All(site)).Select(file => context.CreateDocument(file.Path.Destination(options), file.Content()))];
    }
}
