using Sources.Diagnostics;
using Sources.Model;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>Parses the documents of one kind, in parallel, and lets all others pass. A document that cannot be used is reported and ends here.</summary>
/// <param name="kind">The kind.</param>
public abstract class ParseModule(ContentKind kind) : ParallelSyncModule
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        if (input.Get<ContentFile>(SourcesKeys.ContentFile) is not { } file || file.Kind != kind) return [input];
        var (options, bag) = context.Sources();
        return Parse(input, file, options, bag, context) is { } parsed ? [parsed] : [];
    }

    /// <summary>The document with what was parsed, or null.</summary>
    internal abstract IDocument? Parse(IDocument input, ContentFile file, SourcesOptions options, DiagnosticBag bag, IExecutionContext context);
}
