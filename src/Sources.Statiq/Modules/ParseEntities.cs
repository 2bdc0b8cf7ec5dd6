using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>People, places, organizations, events and concepts.</summary>
public sealed class ParseEntities() : ParseModule(ContentKind.Entity)
{
    internal override IDocument? Parse(IDocument input, ContentFile file, SourcesOptions options, DiagnosticBag bag, IExecutionContext context) =>
        EntityParser.Parse(file, bag) is { } entity
            ? input.Clone(entity.Path.Destination(options),
            [
                SourcesKeys.Entity.Is(entity),
                SourcesKeys.EntityKind.Is(entity.Kind),
                Keys.Title.Is(entity.Name),
                SourcesKeys.Date.Is(entity.Dates?.ToString()),
            ])
            : null;
}
