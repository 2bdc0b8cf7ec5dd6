using System.Collections.Concurrent;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Reading;

/// <summary>A content folder that is read again and again: a file whose content is still the same stays the same object.</summary>
internal sealed class ContentFolder(string folder)
{
    private const long Large = 1 << 16;

    private Dictionary<string, ContentFile> files = [];
    private Dictionary<string, (long Length, DateTime Written)> stamps = [];

    /// <summary>As <see cref="ContentReader.Read(string, DiagnosticBag)"/>.</summary>
    internal IReadOnlyList<ContentFile> Read(DiagnosticBag bag)
    {
        var newStamps = new ConcurrentDictionary<string, (long, DateTime)>(StringComparer.Ordinal);
        var read = ContentReader.Read(folder, bag, found => Known(found, newStamps)).Select(Same).ToList();
        files = read.ToDictionary(f => f.Relative, StringComparer.Ordinal);
        stamps = new(newStamps, StringComparer.Ordinal);
        return read;
    }

    /// <summary>
    /// A large picture is taken for the same by its length and time. All else is read: two edits of one length can fall into one tick of a file system's clock.
    /// </summary>
    private ContentFile? Known(FoundFile found, ConcurrentDictionary<string, (long, DateTime)> newStamps)
    {
        if (!found.Relative.StartsWith("assets/", StringComparison.Ordinal)) return null;
        var info = new FileInfo(found.FullPath);
        // What is asked of it comes from this one look at the disk.
        if (!info.Exists || info.Length < Large) return null;
        var stamp = newStamps[found.Relative] = (info.Length, info.LastWriteTimeUtc);
        return stamps.TryGetValue(found.Relative, out var before) && before == stamp ? files.GetValueOrDefault(found.Relative) : null;
    }

    private ContentFile Same(ContentFile read) =>
        files.TryGetValue(read.Relative, out var before) && before.Text == read.Text && before.Bytes.Span.SequenceEqual(read.Bytes.Span) ? before : read;
}
