using Sources.Diagnostics;
using Sources.Model;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary><c>site.yml</c>: it comes before all else, because the language of the site is that of an article which names none.</summary>
public sealed class ParseSettings() : ParseModule(ContentKind.Settings)
{
    internal override IDocument? Parse(IDocument input, ContentFile file, SourcesOptions options, DiagnosticBag bag, IExecutionContext context) =>
        SourcesSite.ParseSettings(file, options.ToBuild(), bag) is { } settings ? input.Clone([SourcesKeys.Settings.Is(settings), Keys.Title.Is(settings.Title)]) : null;
}
