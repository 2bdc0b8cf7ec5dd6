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
    private readonly ConcurrentDictionary<string, UInt128> files = new(StringComparer.Ordinal);

    /// <summary>A file that was found; as long as nothing more is said of it, one that nothing reads.</summary>
    internal void Add(string relative) => files.TryAdd(relative, UInt128.Zero);

    /// <summary>What a file holds.</summary>
    internal void Add(string relative, ReadOnlySpan<byte> bytes) => files[relative] = XxHash128.HashToUInt128(bytes);

    /// <summary>The print of a content folder as it is now. Null where something about it is out of the ordinary, so that only an ordinary reading can tell.</summary>
    internal static ContentPrint? Of(string folder)
    {
        var found = new List<FoundFile>();
        var bag = new DiagnosticBag();
        if (!Directory.Exists(folder)) return null;
        FileFinder.Find(folder, "", "", 0, found, bag);
        if (bag.HasErrors) return null;
        var print = new ContentPrint();
        bool isOrdinary = true;
        Parallel.For(0, found.Count, (i, loop) =>
        {
            try
            {
                print.AddFile(found[i]);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                isOrdinary = false;
                loop.Stop();
            }
        });
        return isOrdinary ? print : null;
    }

    /// <summary>One hash of all.</summary>
    internal UInt128 Hash()
    {
        var all = new XxHash128();
        Span<UInt128> content = stackalloc UInt128[1];
        foreach (var (relative, hash) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            all.Append(MemoryMarshal.AsBytes(relative.AsSpan()));
            // No path has this sign, so that no two lists of files are the same letters.
            all.Append([0, 0]);
            content[0] = hash;
            all.Append(MemoryMarshal.AsBytes(content));
        }
        return all.GetCurrentHashAsUInt128();
    }

    private void AddFile(FoundFile file)
    {
        Add(file.Relative);
        // As the reader does: what nothing reads is not opened, nor what has no length, which may be a pipe.
        if (ContentFileName.Classify(file.Relative, default, new DiagnosticBag()) is null) return;
        long length = new FileInfo(file.FullPath).Length;
        if (length == 0) return;
        if (length > ContentReader.MaxFileBytes) throw new IOException("an ordinary reading says what is wrong with the file");
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            // A writer need not wait for this; what it writes is seen now or by the next build.
            using var handle = File.OpenHandle(file.FullPath, share: FileShare.ReadWrite | FileShare.Delete);
            int read = 0;
            // To the length that it had a moment ago: what is added meanwhile is for the next build.
            for (int more; read < length && (more = RandomAccess.Read(handle, buffer.AsSpan(read, (int)length - read), read)) > 0; read += more) { }
            Add(file.Relative, buffer.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
