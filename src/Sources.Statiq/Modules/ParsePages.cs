using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>Pages of plain text, such as "About".</summary>
public sealed class ParsePages() : ParseModule(ContentKind.Page)
{
    internal override IDocument? Parse(IDocument input, ContentFile file, SourcesOptions options, DiagnosticBag bag, IExecutionContext context) =>
        TextPageParser.Parse(file, bag) is { } page
            ? input.Clone(page.Path.Destination(options), [SourcesKeys.TextPage.Is(page), Keys.Title.Is(page.Title), SourcesKeys.Summary.Is(page.Summary)])
            : null;
}
