namespace Sources.Cli.Serving;

/// <summary>The state of the preview that readers see, and a way to wait for the next one. Safe from any thread.</summary>
internal sealed class PublishedState(PreviewState first)
{
    private sealed record Moment(PreviewState State)
    {
        public TaskCompletionSource Passed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private volatile Moment now = new(first);

    public PreviewState Current => now.State;

    /// <summary>Shows a state from now on.</summary>
    public void Publish(PreviewState state)
    {
        var before = now;
        if (before.State == state) return;
        now = new Moment(state);
        before.Passed.SetResult();
    }

    /// <summary>Waits until another state than this one is shown.</summary>
    public async Task<PreviewState> NextAsync(PreviewState seen, CancellationToken cancel)
    {
        var moment = now;
        if (ReferenceEquals(moment.State, seen)) await moment.Passed.Task.WaitAsync(cancel).ConfigureAwait(false);
        return Current;
    }
}
