using Sources.Linking;
using Sources.Model;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>The barrier: from all that was parsed and split, one document that holds the site. There is none without usable settings.</summary>
public sealed class LinkSite : SyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (All<SiteSettings>(context, SourcesKeys.Settings).FirstOrDefault() is not { } settings) return [];
        var assets = All<ContentFile>(context, SourcesKeys.ContentFile).Where(f => f.Kind == ContentKind.Asset);
        var site = SiteLinker.Link(
            settings, All<SplitArticle>(context, SourcesKeys.SplitArticle), All<Entity>(context, SourcesKeys.Entity), All<TextPage>(context, SourcesKeys.TextPage),
            [.. assets], context.Sources().Bag);
        return [context.CreateDocument([SourcesKeys.Site.Is(site), SourcesKeys.Kind.Is("site"), Keys.Title.Is(settings.Title), SourcesKeys.TextsAreNotRun])];
    }

    private static List<T> All<T>(IExecutionContext context, string key) where T : class => [.. context.Inputs.Select(d => d.Get<T>(key)).OfType<T>()];
}
