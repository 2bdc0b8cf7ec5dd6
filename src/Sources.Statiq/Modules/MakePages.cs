using Sources.Model;
using Sources.Pages;
using Sources.Pages.Views;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>A document for every page of the site, behind the document of the site. Views are made when they are first asked for.</summary>
public sealed class MakePages : SyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        if (input.Get<Site>(SourcesKeys.Site) is not { } site) return [input];
        var options = context.Sources().Options;
        var theme = input.Get<object>(SourcesKeys.Theme);
        var pages = PageKinds.All(site, new SiteLinks(site));
        var subjects = PageSubjects.Of(site, pages.Select(page => page.Path));
        return
        [
            input,
            .. pages.Select(page =>
            {
                var view = new Lazy<PageView>(page.MakeView);
                return context.CreateDocument(page.Path.Destination(options),
                [
                    SourcesKeys.View.Is(new Later(() => view.Value)),
                    Keys.Title.Is(new Later(() => view.Value.Title)),
                    SourcesKeys.Kind.Is(new Later(() => view.Value.Kind)),
                    SourcesKeys.Summary.Is(new Later(() => view.Value.Description)),
                    SourcesKeys.Theme.Is(theme),
                    .. subjects.GetValueOrDefault(page.Path, []),
                ]);
            }),
        ];
    }

    private sealed class Later(Func<object> make) : IMetadataValue
    {
        public object Get(string key, IMetadata metadata) => make();
    }
}
