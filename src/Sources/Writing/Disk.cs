using System.Buffers;
using System.IO.Enumeration;
using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Sources.Reading;

namespace Sources.Writing;

/// <summary>
/// The file system as a build writes to it: every call of the other classes here goes through this one, so that a test can let each of them fail, and a host can see them.
/// </summary>
/// <param name="before">Told each call before it is made; what it throws is what the call throws. Called from several threads at once.</param>
internal sealed class Disk(Action<DiskCall, string>? before = null)
{
    private const int Piece = 64 * 1024;
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>What an answer is; null where the file system, or what is read there, gives none that can be used.</summary>
    internal static T? OrNull<T>(Func<T?> ask) where T : class
    {
        try
        {
            return ask();
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions.All(IsOrdinary))
        {
            return null;
        }
        catch (Exception e) when (IsOrdinary(e))
        {
            return null;
        }

        static bool IsOrdinary(Exception e) => e is IOException or UnauthorizedAccessException or InvalidDataException;
    }

    internal bool IsFile(string path) => Look(path) is { Exists: true };

    internal bool IsFolder(string path)
    {
        before?.Invoke(DiskCall.Look, path);
        return Directory.Exists(path);
    }

    /// <summary>Whether a link stands at the path, whatever it leads to.</summary>
    internal bool IsLink(string path)
    {
        before?.Invoke(DiskCall.Look, path);
        return FileStatus.Of(path) is { } status ? status.IsLink : new FileInfo(path).LinkTarget is not null;
    }

    /// <summary>What stands at the path, seen as a file.</summary>
    internal FileInfo Look(string path)
    {
        before?.Invoke(DiskCall.Look, path);
        return new FileInfo(path);
    }

    /// <summary>The folder that a path names, links to it followed.</summary>
    internal string Resolve(string folder)
    {
        before?.Invoke(DiskCall.Look, folder);
        return new DirectoryInfo(folder).LinkTarget is null ? folder : Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
    }

    /// <summary>The whole path with every link on the way followed, as far as there is anything.</summary>
    internal string RealPath(string path)
    {
        // As many as Linux follows: those that lead in a circle come to an end.
        const int most = 40;
        string full = Path.GetFullPath(path);
        for (int followed = 0; followed < most; followed++)
        {
            if (FirstLink(full) is not { } link) break;
            full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(link.At)!, link.Target) + full[link.At.Length..]);
        }
        return full;
    }

    /// <summary>The outermost link on a path; null where there is none that can be read.</summary>
    private (string At, string Target)? FirstLink(string full)
    {
        for (int end = Path.GetPathRoot(full)!.Length; end < full.Length; end++)
        {
            end = full.IndexOf(Path.DirectorySeparatorChar, end) is >= 0 and var next ? next : full.Length;
            string at = full[..end];
            try
            {
                before?.Invoke(DiskCall.Look, at);
                if (new DirectoryInfo(at).LinkTarget is { } target) return (at, target);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>What is in a folder, but for what is expected there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isExpected">Whether an entry is, by its name and by whether a folder, or a link to one, stands there. It is asked before anything else is asked of the system.</param>
    internal List<FoundEntry> List(string folder, Func<ReadOnlySpan<char>, bool, bool> isExpected)
    {
        before?.Invoke(DiskCall.List, folder);
        return
        [
            .. new FileSystemEnumerable<FoundEntry>(folder, Found, Everything)
            {
                ShouldIncludePredicate = (ref entry) => !isExpected(entry.FileName, entry.IsDirectory),
            },
        ];
    }

    private static FoundEntry Found(ref FileSystemEntry entry)
    {
        bool isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return new FoundEntry(entry.FileName.ToString(), entry.ToFullPath(), entry.IsDirectory && !isLink, isLink);
    }

    internal bool IsEmpty(string folder)
    {
        before?.Invoke(DiskCall.List, folder);
        return !Directory.EnumerateFileSystemEntries(folder).Any();
    }

    internal void MakeFolder(string path)
    {
        before?.Invoke(DiskCall.MakeFolder, path);
        Directory.CreateDirectory(path);
    }

    /// <summary>Makes a folder that has the rights of another, and is its owner's to write into, so that it can be filled and deleted.</summary>
    internal void MakeFolderLike(string path, string model)
    {
        MakeFolder(path);
        if (OperatingSystem.IsWindows() || !IsFolder(model)) return;
        before?.Invoke(DiskCall.Mark, path);
        File.SetUnixFileMode(path, File.GetUnixFileMode(model) | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Gives a file the rights of an ordinary one that stands at another path; none has to stand there.</summary>
    internal void GiveRightsOf(string model, string path)
    {
        if (OperatingSystem.IsWindows() || Look(model) is not { Exists: true, LinkTarget: null } there) return;
        before?.Invoke(DiskCall.Mark, path);
        File.SetUnixFileMode(path, there.UnixFileMode);
    }

    /// <summary>Writes a file that has just these bytes, in the place of one of that name; the time of that by the file system, in ticks.</summary>
    internal long Write(string path, ReadOnlySpan<byte> bytes)
    {
        before?.Invoke(DiskCall.Create, path);
        using (var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, bytes.Length))
        {
            before?.Invoke(DiskCall.Write, path);
            WriteAt(handle, bytes, 0);
        }
        // Windows gives a file its time when it is closed.
        return File.GetLastWriteTimeUtc(path).Ticks;
    }

    /// <summary>The same, of pieces each of which is there only until the next is asked for.</summary>
    internal void WritePieces(string path, IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        before?.Invoke(DiskCall.Create, path);
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None);
        long at = 0;
        foreach (var piece in pieces)
        {
            before?.Invoke(DiskCall.Write, path);
            WriteAt(handle, piece.Span, at);
            at += piece.Length;
        }
    }

    private static void WriteAt(SafeFileHandle handle, ReadOnlySpan<byte> bytes, long at)
    {
        try
        {
            RandomAccess.Write(handle, bytes, at);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // A file that outgrows what the system allows (EFBIG) is to .NET a wrong argument.
            throw new IOException(e.Message, e);
        }
    }

    /// <summary>What a file holds; null where there is no ordinary one, or it has more bytes than a program can hold at once.</summary>
    internal byte[]? ReadBytes(string path)
    {
        var info = Look(path);
        if (!info.Exists || (info.Attributes & FileAttributes.ReparsePoint) != 0 || info.Length is 0 or > int.MaxValue / 2) return null;
        before?.Invoke(DiskCall.Open, path);
        before?.Invoke(DiskCall.Read, path);
        return File.ReadAllBytes(path);
    }

    /// <summary>What stands at a path, no link followed.</summary>
    /// <param name="path">In UTF-8, with a zero behind it.</param>
    internal FileStamp StampOf(ReadOnlySpan<byte> path) => StampOf(path, out _);

    /// <summary>The same, with what tells an ordinary file from all others.</summary>
    internal FileStamp StampOf(ReadOnlySpan<byte> path, out FileIdentity identity)
    {
        before?.Invoke(DiskCall.Look, Encoding.UTF8.GetString(path[..^1]));
        var seen = FileStatus.Of(path);
        identity = FileIdentity.Of(seen);
        return seen is { } status ? FileStamp.Of(status) : FileStamp.Of(new FileInfo(Encoding.UTF8.GetString(path[..^1])));
    }

    /// <summary>What the system says of what stands at a path, no link followed; null where it has no such call, or does not answer.</summary>
    /// <param name="path">In UTF-8, with a zero behind it.</param>
    internal FileStatus? StatusOf(ReadOnlySpan<byte> path)
    {
        before?.Invoke(DiskCall.Look, Encoding.UTF8.GetString(path[..^1]));
        return FileStatus.Of(path);
    }

    /// <summary>The lines of a text file; null where there is none.</summary>
    internal string[]? ReadLines(string path)
    {
        before?.Invoke(DiskCall.Open, path);
        // Opening a pipe would wait for ever.
        if (FileStatus.Of(path)?.Special is not null) return null;
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Whether the path is an ordinary file with just these bytes. One that cannot be read has others.</summary>
    internal bool HasBytes(string path, ReadOnlySpan<byte> bytes) => HasBytes(path, bytes, out _, out _);

    /// <summary>The same, with the time of its last write as it was before it was read, in ticks, and what tells it from all other files.</summary>
    internal bool HasBytes(string path, ReadOnlySpan<byte> bytes, out long written, out FileIdentity identity)
    {
        (written, identity) = (0, default);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            var stamp = StampOf(Encoding.UTF8.GetBytes(path + "\0"), out identity);
            if (!stamp.IsFile || stamp.Size != bytes.Length) return false;
            written = stamp.Written;
            before?.Invoke(DiskCall.Open, path);
            using var handle = File.OpenHandle(path);
            for (int at = 0; at < bytes.Length;)
            {
                before?.Invoke(DiskCall.Read, path);
                int read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || at + read > bytes.Length || !bytes.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is replaced: a damaged place of the disk, or the rights of somebody else, should not keep a site from being written.
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Gives what stands at a path a second name, where that cannot be a copy. A link is made again as it is.</summary>
    /// <returns>Whether both names lead to one file now.</returns>
    internal bool Share(string existing, string path)
    {
        var info = Look(existing);
        before?.Invoke(DiskCall.Link, path);
        if (info.LinkTarget is { } target)
        {
            // Windows has links to files and links to folders.
            if ((info.Attributes & FileAttributes.Directory) != 0) Directory.CreateSymbolicLink(path, target);
            else File.CreateSymbolicLink(path, target);
        }
        else if (NativeFiles.TryLink(existing, path)) return true;
        // A pipe has no length; to copy one would wait for ever.
        else if (info.Length == 0) File.Create(path).Dispose();
        else File.Copy(existing, path);
        return false;
    }

    internal void Copy(string existing, string path)
    {
        before?.Invoke(DiskCall.Link, path);
        File.Copy(existing, path, overwrite: true);
    }

    /// <summary>Gives a file another name, in the place of the file of that name.</summary>
    internal void MoveFile(string from, string to)
    {
        before?.Invoke(DiskCall.Move, to);
        File.Move(from, to, overwrite: true);
    }

    internal void MoveFolder(string from, string to)
    {
        before?.Invoke(DiskCall.Move, to);
        Directory.Move(from, to);
    }

    /// <summary>As <see cref="NativeFiles.TryExchange"/>; a test that wants a system without it throws a <see cref="PlatformNotSupportedException"/>.</summary>
    internal bool TryExchange(string one, string other)
    {
        try
        {
            before?.Invoke(DiskCall.Exchange, other);
        }
        catch (PlatformNotSupportedException)
        {
            return false;
        }
        return NativeFiles.TryExchange(one, other);
    }

    internal void DeleteFile(string path)
    {
        before?.Invoke(DiskCall.Delete, path);
        // There a link to a folder is deleted as one.
        if (OperatingSystem.IsWindows() && new DirectoryInfo(path) is { Exists: true, LinkTarget: not null }) Directory.Delete(path);
        else File.Delete(path);
    }

    /// <summary>Removes an empty folder.</summary>
    internal void DeleteFolder(string path)
    {
        before?.Invoke(DiskCall.Delete, path);
        Directory.Delete(path);
    }

    /// <summary>Removes whatever stands there: a folder with all that is in it, a file, a link but not what it leads to.</summary>
    internal void Clear(string path)
    {
        if (Look(path) is { LinkTarget: not null } or { Exists: true }) DeleteFile(path);
        else if (IsFolder(path))
        {
            before?.Invoke(DiskCall.Delete, path);
            // The folder of a site has thousands of folders two steps down, each deleted by itself. A link is not entered.
            var options = new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint };
            var inner = Directory.EnumerateDirectories(path, "*", options).SelectMany(folder => Directory.EnumerateDirectories(folder, "*", options)).ToList();
            try
            {
                Parallel.ForEach(inner, folder => Directory.Delete(folder, recursive: true));
            }
            catch (AggregateException e)
            {
                ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
            }
            Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>The same where it is no matter whether it can be done now: what stays is harmless and goes with the next build.</summary>
    internal void TryClear(string path)
    {
        try
        {
            Clear(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build tries again.
        }
    }

    /// <summary>Makes or opens a file that no one else may open at the same time.</summary>
    internal FileStream Claim(string path)
    {
        before?.Invoke(DiskCall.Create, path);
        return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
    }

    internal void Stamp(FileStream file, DateTime time)
    {
        before?.Invoke(DiskCall.Mark, file.Name);
        File.SetLastWriteTimeUtc(file.SafeFileHandle, time);
    }

    internal DateTime StampOf(string path)
    {
        before?.Invoke(DiskCall.Look, path);
        return File.GetLastWriteTimeUtc(path);
    }

    /// <summary>Waits until all that was written to the file system of a file is on the disk.</summary>
    internal void Sync(string path)
    {
        before?.Invoke(DiskCall.Sync, path);
        // Windows waits only for who may write.
        using var handle = File.OpenHandle(path, access: OperatingSystem.IsWindows() ? FileAccess.ReadWrite : FileAccess.Read, share: FileShare.ReadWrite | FileShare.Delete);
        NativeFiles.Sync(handle);
    }
}
