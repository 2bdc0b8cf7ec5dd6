using System.Diagnostics;

namespace Sources.Cli.Serving;

/// <summary>Follows the edits: waits for one, updates the preview, publishes what came of it.</summary>
internal sealed class PreviewLoop(SitePreview preview, PublishedState published, string folder, Action<PreviewState, PreviewState, TimeSpan> tell)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    /// <summary>A file that is just being written is wrong for a moment: an error is told when it is still there after this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(150);
    /// <summary>Files of a new folder can be there before it is watched.</summary>
    private static readonly TimeSpan SecondLook = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        using var watcher = new ContentWatcher(folder);
        var next = SecondLook;
        while (!cancel.IsCancellationRequested)
        {
            var named = await watcher.WaitAsync(next, Quiet, cancel).ConfigureAwait(false);
            long start = Stopwatch.GetTimestamp();
            var before = published.Current;
            var state = Update(before, named);
            if (!state.IsGood && before.IsGood)
            {
                await Task.Delay(Patience, cancel).ConfigureAwait(false);
                state = Update(before, null);
            }
            var took = Stopwatch.GetElapsedTime(start);
            bool changed = !ReferenceEquals(state, before);
            if (changed)
            {
                published.Publish(state);
                tell(before, state, took);
            }
            // Looking where nothing changed shall cost a fiftieth of the time at most.
            next = changed ? SecondLook : took * 50 > Rest ? took * 50 : Rest;
        }
    }

    /// <summary>An update that fails is a fault of the program: it is told, and what was shown stays.</summary>
    private PreviewState Update(PreviewState before, IReadOnlyCollection<string>? changed)
    {
        try
        {
            return preview.Update(changed);
        }
        catch (Exception e)
        {
            Console.Error.WriteLine($"sources: the edit could not be taken over: {e}");
            return before;
        }
    }
}
