using Microsoft.Extensions.Logging;
using Sources.Checks;
using Sources.Diagnostics;
using Sources.Model;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>
/// The checks of the whole site, and the end of the run where anything stops it: everything that is wrong goes to Statiq's log, in
/// order of file, line and column, and no page is made.
/// </summary>
public sealed class CheckSite : SyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (options, bag) = context.Sources();
        var build = options.ToBuild();
        var checkedSites = new List<(IDocument Document, Site Site)>();
        foreach (var document in context.Inputs)
        {
            if (document.Get<Site>(SourcesKeys.Site) is not { } site) continue;
            SiteChecks.Run(site, new SiteLinks(site), bag);
            checkedSites.Add((document.Clone([SourcesKeys.Theme.Is(SourcesSite.ChooseTheme(site, build, bag))]), site));
        }

        var found = bag.ToList();
        foreach (var diagnostic in found)
        {
            if (diagnostic.Severity == Severity.Error) context.LogError("{Diagnostic}", diagnostic);
            else context.LogWarning("{Diagnostic}", diagnostic);
        }
        if (SourcesSite.Stops(build, bag) || checkedSites.Count == 0)
        {
            int errors = found.Count(d => d.Severity == Severity.Error);
            throw new ExecutionException($"Sources wrote nothing: {errors} errors, {found.Count - errors} warnings");
        }
        return checkedSites.Select(c => c.Document.Clone([SourcesKeys.Diagnostics.Is(found)]));
    }
}
