using Sources.Pages;
using Sources.Pages.Views;
using Sources.Rendering;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>Draws every document that has a view, in parallel, and lets all others pass.</summary>
public sealed class RenderPages : ParallelModule
{
    /// <inheritdoc/>
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        if (input.Get<PageView>(SourcesKeys.View) is not { } view) return [input];
        var theme = input.Get<ITheme>(SourcesKeys.Theme) ?? context.Inputs.Select(d => d.Get<ITheme>(SourcesKeys.Theme)).First(t => t is not null);
        var file = await PageRenderer.RenderAsync(new Page(view.Path, () => view), theme).ConfigureAwait(false);
        return [input.Clone(file.Content())];
    }
}
