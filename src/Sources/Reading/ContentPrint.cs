using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Sources.Diagnostics;

namespace Sources.Reading;

/// <summary>
/// By what one content is told from another: the path of each file, and a hash of the bytes of each that is read. Two contents of one print are read alike, with the same diagnostics.
/// </summary>
internal sealed class ContentPrint
{
    private readonly ConcurrentDictionary<string, PrintedFile> files = new(StringComparer.Ordinal);

    /// <summary>The files, by path.</summary>
    internal IReadOnlyDictionary<string, PrintedFile> Files => files;

    /// <summary>A file that was found; as long as nothing more is said of it, one that nothing reads.</summary>
    internal void Add(string relative) => files.TryAdd(relative, default);

    /// <summary>What a file holds.</summary>
    /// <param name="relative">Its path below the content folder.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="before">How it was before it was read, so that what was written meanwhile is seen the next time; null where that is not known.</param>
    /// <returns>Hash of the bytes.</returns>
    internal UInt128 Add(string relative, ReadOnlySpan<byte> bytes, ContentStamp? before)
    {
        var hash = XxHash128.HashToUInt128(bytes);
        files[relative] = new PrintedFile(hash, before);
        return hash;
    }

    /// <summary>A file that is as it was when another print was made.</summary>
    internal void Add(string relative, PrintedFile same) => files[relative] = same;

    /// <summary>A file that this build has written. Its stamp is trusted only where it is read and still holds that: somebody may have written it again meanwhile.</summary>
    internal void AddWritten(string folder, string relative, byte[] bytes)
    {
        string path = Path.Combine(folder, relative);
        ContentStamp? stamp = null;
        try
        {
            if (ContentStamp.Of(FileStatus.Of(path)) is { } before && before.Size == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) stamp = before;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is read by the next build.
        }
        Add(relative, bytes, stamp);
    }

    /// <summary>The print of a content folder as it is now. Null where something about it is out of the ordinary, so that only an ordinary reading can tell.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="known">Files as they were read before, by path; what is still the same is not read again.</param>
    internal static ContentPrint? Of(string folder, IReadOnlyDictionary<string, PrintedFile> known)
    {
        if (!Directory.Exists(folder) || FileFinder.TryList(folder) is not { } found) return null;
        var print = new ContentPrint();
        bool isOrdinary = true;
        Parallel.For(0, found.Count, (i, loop) =>
        {
            try
            {
                if (print.TryAdd(found[i], known)) return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // As below.
            }
            isOrdinary = false;
            loop.Stop();
        });
        return isOrdinary ? print : null;
    }

    /// <summary>One hash of all, in whatever order they come.</summary>
    internal UInt128 Hash()
    {
        var all = UInt128.Zero;
        var one = new XxHash128();
        Span<UInt128> content = stackalloc UInt128[1];
        foreach (var (relative, file) in files)
        {
            content[0] = file.Hash;
            one.Append(MemoryMarshal.AsBytes(content));
            one.Append(MemoryMarshal.AsBytes(relative.AsSpan()));
            all = unchecked(all + one.GetCurrentHashAsUInt128());
            one.Reset();
        }
        return all;
    }

    /// <summary>Adds a file. False where it is none that can be read like others.</summary>
    private bool TryAdd(FoundFile file, IReadOnlyDictionary<string, PrintedFile> known)
    {
        var status = FileStatus.Of(file.FullPath);
        if (ContentStamp.Of(status) is { } stamp && known.TryGetValue(file.Relative, out var before) && before.Stamp == stamp)
        {
            files[file.Relative] = before;
            return true;
        }
        if (status is null ? (File.GetAttributes(file.FullPath) & FileAttributes.ReparsePoint) != 0 : !status.Value.IsFile) return false;
        Add(file.Relative);
        // As the reader does: what nothing reads is not opened, nor what has no length, which may be a pipe.
        if (ContentFileName.Classify(file.Relative, default, new DiagnosticBag()) is null) return true;
        long length = status?.Size ?? new FileInfo(file.FullPath).Length;
        if (length == 0) return true;
        if (length > ContentReader.MaxFileBytes) return false;
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            // A writer need not wait for this; what it writes is seen now or by the next build.
            using var handle = File.OpenHandle(file.FullPath, share: FileShare.ReadWrite | FileShare.Delete);
            int read = 0;
            // To the length that it had a moment ago: what is added meanwhile is for the next build.
            for (int more; read < length && (more = RandomAccess.Read(handle, buffer.AsSpan(read, (int)length - read), read)) > 0; read += more) { }
            Add(file.Relative, buffer.AsSpan(0, read), null);
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
