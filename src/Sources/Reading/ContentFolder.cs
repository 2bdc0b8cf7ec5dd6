using System.Collections.Concurrent;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Reading;

/// <summary>A content folder that is read again and again: a file whose content is still the same stays the same object.</summary>
internal sealed class ContentFolder(string folder)
{
    private const long Large = 1 << 16;

    private IReadOnlyList<ContentFile> all = [];
    private Dictionary<string, ContentFile> files = [];
    private bool isWhole;
    private Dictionary<string, ContentStamp> stamps = [];

    /// <summary>As <see cref="ContentReader.Read(string, DiagnosticBag)"/>.</summary>
    /// <param name="bag">Receives what is wrong.</param>
    /// <param name="changed">The paths below the folder of all that may have changed since the last time; null where anything may have.</param>
    internal IReadOnlyList<ContentFile> Read(DiagnosticBag bag, IReadOnlyCollection<string>? changed)
    {
        if (changed is not null && ReadAgain(changed) is { } same) return same;
        var found = new DiagnosticBag();
        all = ReadAll(found);
        var wrong = found.ToList();
        bag.AddAll(wrong);
        isWhole = wrong.Count == 0;
        return all;
    }

    /// <summary>
    /// What was read before, but for texts that were there and still are. Null where that is not all: a file came or went, is no ordinary file any more, or something was or is wrong with one.
    /// Then only a look at the whole folder says what there is.
    /// </summary>
    private IReadOnlyList<ContentFile>? ReadAgain(IReadOnlyCollection<string> changed)
    {
        if (!isWhole) return null;
        // A watcher may name a file more than once.
        var again = new Dictionary<ContentFile, ContentFile>();
        foreach (string relative in changed)
        {
            if (!files.TryGetValue(relative, out var before))
            {
                // What an editor put beside the file for a moment, or what is hidden, is no content.
                if (relative.Split('/').Any(name => name.StartsWith('.')) || IsNothing(relative)) continue;
                return null;
            }
            if (before.Kind == ContentKind.Asset || ContentReader.ReadAgain(folder, before) is not { } now) return null;
            if (now.Text != before.Text) again[before] = now;
        }
        if (again.Count == 0) return all;
        foreach (var now in again.Values) files[now.Relative] = now;
        return all = Differences.Replaced(all, again.Select(f => (f.Key, f.Value)));
    }

    /// <summary>Whether there is nothing at a path, and was nothing below it.</summary>
    private bool IsNothing(string relative) => !Path.Exists(Path.Combine(folder, relative)) && !files.Keys.Any(f => f.StartsWith(relative + "/", StringComparison.Ordinal));

    private List<ContentFile> ReadAll(DiagnosticBag bag)
    {
        var newStamps = new ConcurrentDictionary<string, ContentStamp>(StringComparer.Ordinal);
        long now = FileClock.Now;
        var read = ContentReader.Read(folder, bag, found => Known(found, now, newStamps)).Select(Same).ToList();
        files = read.ToDictionary(f => f.Relative, StringComparer.Ordinal);
        stamps = new(newStamps, StringComparer.Ordinal);
        return read;
    }

    /// <summary>The file as it was read before, where its stamp is still the same and nothing was wrong with any.</summary>
    private ContentFile? Known(FoundFile found, long now, ConcurrentDictionary<string, ContentStamp> newStamps)
    {
        if (StampOf(found, now) is not { } stamp) return null;
        newStamps[found.Relative] = stamp;
        return isWhole && stamps.TryGetValue(found.Relative, out var before) && before == stamp ? files.GetValueOrDefault(found.Relative) : null;
    }

    /// <summary>
    /// By what a file is taken for the same; null for one that is read each time. Where the system tells when anything about a file changed last, which no program can set, that is one that changed just
    /// now: what is written in the same step of the clock bears the same time. Elsewhere it is every file but a large picture, which is taken for the same by its length and time.
    /// </summary>
    private static ContentStamp? StampOf(FoundFile found, long now)
    {
        if (FileStatus.Of(found.FullPath) is { } status) return ContentStamp.Settled(status, now);
        if (!found.Relative.StartsWith("assets/", StringComparison.Ordinal)) return null;
        var info = new FileInfo(found.FullPath);
        // What is asked of it comes from this one look at the disk.
        return info.Exists && info.Length >= Large ? new ContentStamp(info.Length, info.LastWriteTimeUtc.Ticks, 0, 0) : null;
    }

    private ContentFile Same(ContentFile read) =>
        files.TryGetValue(read.Relative, out var before) && (ReferenceEquals(before, read) || before.Text == read.Text) && before.Bytes.Span.SequenceEqual(read.Bytes.Span) ? before : read;
}
