using System.Buffers;

namespace Sources.Writing;

/// <summary>The bytes of a file: compared piece by piece, and written.</summary>
internal static class FileBytes
{
    private const int Piece = 64 * 1024;

    /// <summary>Writes a file that has just these bytes, in the place of one of that name.</summary>
    internal static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, bytes.Length);
        RandomAccess.Write(handle, bytes, 0);
    }

    /// <summary>Whether the path is an ordinary file with just these bytes.</summary>
    internal static bool AreThere(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        if (!info.Exists || info.LinkTarget is not null || info.Length != bytes.Length) return false;
        using var handle = File.OpenHandle(path);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            for (int at = 0; at < bytes.Length;)
            {
                int read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || at + read > bytes.Length || !bytes.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                at += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
