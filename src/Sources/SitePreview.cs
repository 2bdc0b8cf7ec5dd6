using Sources.Diagnostics;
using Sources.Model;
using Sources.Reading;

namespace Sources;

/// <summary>
/// The flow for a host that shows the site while it is being written: after each edit only what it touches is parsed and linked again, and a page is rendered when it is asked
/// for. What is shown is byte for byte what <see cref="SourcesSite.BuildAsync"/> would write.
/// </summary>
public sealed class SitePreview
{
    private readonly BuildOptions options;
    private readonly ContentFolder folder;
    private readonly SiteMemo memo;
    private readonly Lock updating = new();
    private IReadOnlyList<ContentFile> files = [];
    private IReadOnlyList<Diagnostic> unreadable = [];
    private volatile PreviewState state = new(0, [], true, null);

    /// <summary>A preview of the content folder that the options name. Nothing is read before the first <see cref="Update"/>.</summary>
    public SitePreview(BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        memo = SourcesSite.Memo(options);
        folder = new ContentFolder(options.Content);
    }

    /// <summary>What the last update found. Safe to read from any thread.</summary>
    public PreviewState State => state;

    /// <summary>Reads the folder and takes over what changed. Where nothing did, the state stays the same object.</summary>
    /// <param name="changed">
    /// The paths below the content folder, with forward slashes, of all that may have changed since the last update, so that nothing else need be looked at; null where anything may have. A path that
    /// is missing is an edit that is not seen until an update without paths.
    /// </param>
    public PreviewState Update(IReadOnlyCollection<string>? changed = null)
    {
        lock (updating)
        {
            var bag = new DiagnosticBag();
            var read = folder.Read(bag, changed);
            var found = bag.ToList();
            if (state.Version > 0 && read.SequenceEqual(files, ReferenceEqualityComparer.Instance) && found.SequenceEqual(unreadable)) return state;
            (files, unreadable) = (read, found);

            var linked = SourcesSite.Link(read, options, memo, bag);
            memo.EndRound(linked is not null);
            var theme = linked is { } of ? SourcesSite.ChooseTheme(of.Site, options, bag) : null;
            bool stops = theme is null || SourcesSite.Stops(options, bag);
            return state = new PreviewState(state.Version + 1, bag.ToList(), !stops, stops ? state.Site : new PreviewSite(linked!.Site, linked.Links, theme!));
        }
    }
}
