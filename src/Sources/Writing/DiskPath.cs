using System.Buffers;
using System.Text;

namespace Sources.Writing;

/// <summary>
/// The paths of the files of one folder, as a call of the system takes them: in UTF-8, with a zero behind. Most of such a path is that of the folder, and no text need be made for each file.
/// </summary>
internal readonly ref struct DiskPath : IDisposable
{
    private const int MaxName = 1024;
    private readonly byte[] bytes;
    private readonly int end;

    /// <param name="root">The output folder.</param>
    /// <param name="folder">The folder's path below that, in UTF-8; empty for the output folder itself.</param>
    internal DiskPath(string root, ReadOnlySpan<byte> folder)
    {
        bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(root.Length) + folder.Length + MaxName);
        IsRoot = folder.IsEmpty;
        end = Encoding.UTF8.GetBytes(root, bytes);
        if (IsRoot) return;
        bytes[end++] = (byte)'/';
        folder.CopyTo(bytes.AsSpan(end));
        end += folder.Length;
    }

    /// <param name="root">The output folder.</param>
    /// <param name="folder">The folder's path below that; empty for the output folder itself.</param>
    internal DiskPath(string root, string folder) : this(root, Encoding.UTF8.GetBytes(folder))
    {
    }

    /// <summary>Whether it is the output folder itself.</summary>
    internal bool IsRoot { get; }

    /// <summary>The folder.</summary>
    internal ReadOnlySpan<byte> Folder
    {
        get
        {
            bytes[end] = 0;
            return bytes.AsSpan(0, end + 1);
        }
    }

    /// <summary>A file in it; only until the next is asked for.</summary>
    /// <exception cref="InvalidDataException">No file has a name as long as that.</exception>
    internal ReadOnlySpan<byte> To(scoped ReadOnlySpan<byte> name)
    {
        if (name.Length > MaxName - 2) throw new InvalidDataException("a name of a build record is too long");
        bytes[end] = (byte)'/';
        name.CopyTo(bytes.AsSpan(end + 1));
        bytes[end + 1 + name.Length] = 0;
        return bytes.AsSpan(0, end + 2 + name.Length);
    }

    /// <summary>The same for a name that is a text.</summary>
    internal ReadOnlySpan<byte> To(scoped ReadOnlySpan<char> name)
    {
        Span<byte> letters = stackalloc byte[MaxName];
        return To(letters[..Encoding.UTF8.GetBytes(name, letters)]);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);
}
