using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>
/// Writes the documents that have a destination and no content, which Statiq's own module leaves out: <c>.nojekyll</c> is such a file.
/// (Told to write them, that module puts a zero byte at the head of every file.)
/// </summary>
public sealed class WriteEmptyFiles : ParallelModule
{
    /// <inheritdoc/>
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        using (var content = input.GetContentStream())
        {
            if (input.Destination.IsNullOrEmpty || content.ReadByte() >= 0) return [input];
        }
        var file = context.FileSystem.GetOutputFile(input.Destination);
        using (var written = file.OpenWrite())
        {
            written.SetLength(0);
            // Statiq takes a file as written, and keeps it, only where something was written, be it nothing.
            written.Write([]);
        }
        context.FileSystem.WriteTracker.TrackContent(file.Path, await input.ContentProvider.GetCacheCodeAsync().ConfigureAwait(false));
        return [input];
    }
}
