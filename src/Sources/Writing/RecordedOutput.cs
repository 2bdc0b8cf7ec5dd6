using Sources.Reading;

namespace Sources.Writing;

/// <summary>
/// The files of the output in a build record, folder by folder in the order of <see cref="FileTree.Preorder"/>: path of the folder, its stamps, number of files; of each file, in order of their names, name, size, time of
/// the last write, SHA-256, and a hash of what it was made from where that is known.
/// </summary>
internal static class RecordedOutput
{
    /// <summary>As a record holds them. A folder without a file of its own is among them, since a link could stand in its place.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="recorded">Of each by its number; null for one that is left out.</param>
    /// <param name="folders">Of each folder by its number.</param>
    /// <param name="now">The time by the file system's clock, in ticks.</param>
    /// <returns>Piece by piece, each there only until the next is asked for: all of them are tens of megabytes.</returns>
    internal static IEnumerable<ReadOnlyMemory<byte>> Of(FileTree tree, Func<int, RecordedFile?> recorded, Func<int, RecordedFolder> folders, long now)
    {
        const int piece = 1 << 18;
        var writer = new RecordWriter(2 * piece);
        foreach (int folder in tree.Preorder)
        {
            writer.Text(tree.FolderPath(folder));
            folders(folder).Write(writer);
            Write(writer, tree, folder, recorded, now);
            if (writer.Written.Length < piece) continue;
            yield return writer.Written;
            writer.Clear();
        }
        yield return writer.Written;
    }

    private static void Write(RecordWriter writer, FileTree tree, int folder, Func<int, RecordedFile?> recorded, long now)
    {
        Span<byte> hash = stackalloc byte[FileHash.Length];
        int left = 0;
        foreach (int number in tree.FilesIn(folder))
            if (recorded(number) is null) left++;
        writer.Number(tree.FilesIn(folder).Length - left);
        foreach (int number in tree.FilesIn(folder))
        {
            if (recorded(number) is not { } file) continue;
            writer.Text(tree.NameOf(number));
            writer.Number(file.Size);
            writer.Long(file.Written);
            writer.Number((file.Written > now - FileClock.LongestStep ? KnownFile.IsNearRecord : 0) | (file.Inputs is null ? 0 : KnownFile.HasInputs));
            file.Hash.Write(hash);
            writer.Bytes(hash);
            if (file.Inputs is { } inputs) writer.Hash(inputs);
        }
    }

    /// <summary>Whether every file is there as the build left it.</summary>
    /// <param name="disk">The file system.</param>
    /// <param name="root">The output folder.</param>
    /// <param name="recorded">What a record holds.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    internal static bool IsThere(Disk disk, string root, ReadOnlyMemory<byte> recorded)
    {
        var folders = Folders(recorded.Span);
        bool isThere = true;
        Parallel.For(0, folders.Count, (i, loop) =>
        {
            if (IsFolderThere(disk, root, new RecordReader(recorded.Span, folders[i]))) return;
            isThere = false;
            loop.Stop();
        });
        return isThere;
    }

    /// <summary>Where each folder begins.</summary>
    private static List<int> Folders(ReadOnlySpan<byte> recorded)
    {
        var folders = new List<int>();
        var reader = new RecordReader(recorded);
        while (!reader.IsAtEnd)
        {
            folders.Add(reader.At);
            reader.Text();
            RecordedFolder.Read(ref reader);
            for (long files = reader.Number(); files > 0; files--) KnownFile.Read(ref reader);
        }
        return folders;
    }

    private static bool IsFolderThere(Disk disk, string root, RecordReader reader)
    {
        using var path = new DiskPath(root, reader.Text());
        // The output folder itself may be a link, which was followed.
        if (!path.IsRoot && !disk.StampOf(path.Folder).IsFolder) return false;
        RecordedFolder.Read(ref reader);
        for (long files = reader.Number(); files > 0; files--)
        {
            var file = KnownFile.Read(ref reader);
            if (!file.IsThere(disk, path.To(file.Name))) return false;
        }
        return true;
    }
}
