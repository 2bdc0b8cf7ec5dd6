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
            writer.Number((FileClock.HasGoneOn(file.Written, now) ? 0 : KnownFile.IsNearRecord) | (file.Inputs is null ? 0 : KnownFile.HasInputs));
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
            if (AreFoldersThere(disk, root, recorded.Span, folders, i) && AreFilesThere(disk, root, new RecordReader(recorded.Span, folders[i].At))) return;
            isThere = false;
            loop.Stop();
        });
        return isThere;
    }

    /// <summary>A folder in a record.</summary>
    /// <param name="At">Where it begins.</param>
    /// <param name="Around">The place in the list of the folder around it; -1 for the output folder.</param>
    private readonly record struct Place(int At, int Around);

    private static List<Place> Folders(ReadOnlySpan<byte> recorded)
    {
        var folders = new List<Place>();
        var above = new Stack<(int Place, int Start, int Length)>();
        var reader = new RecordReader(recorded);
        while (!reader.IsAtEnd)
        {
            int at = reader.At;
            var path = reader.Text();
            int start = reader.At - path.Length;
            while (above.TryPeek(out var over) && !IsIn(path, recorded.Slice(over.Start, over.Length))) above.Pop();
            folders.Add(new Place(at, above.TryPeek(out var around) ? around.Place : -1));
            above.Push((folders.Count - 1, start, path.Length));
            RecordedFolder.Read(ref reader);
            for (long files = reader.Number(); files > 0; files--) KnownFile.Read(ref reader);
        }
        return folders;
    }

    /// <summary>Whether there are folders in a folder: the first of them follows it.</summary>
    private static bool HasFolders(List<Place> folders, int place) => place + 1 < folders.Count && folders[place + 1].Around == place;

    private static bool IsIn(ReadOnlySpan<byte> path, ReadOnlySpan<byte> folder) => folder.IsEmpty || (path.Length > folder.Length && path.StartsWith(folder) && path[folder.Length] == '/');

    /// <summary>
    /// Whether a folder that has folders in it is one, and those in it that have none are: where its stamp is the recorded one they, which are most of all folders, need no look each.
    /// </summary>
    private static bool AreFoldersThere(Disk disk, string root, ReadOnlySpan<byte> recorded, List<Place> folders, int place)
    {
        if (!HasFolders(folders, place)) return true;
        var reader = new RecordReader(recorded, folders[place].At);
        using var path = new DiskPath(root, reader.Text());
        var status = disk.StatusOf(path.Folder);
        // The output folder itself may be a link, which was followed.
        if (!path.IsRoot && !(status?.IsFolder ?? disk.StampOf(path.Folder).IsFolder)) return false;
        if (RecordedFolder.Read(ref reader).Stamp.IsOf(status)) return true;
        for (int inner = place + 1; inner < folders.Count && folders[inner].Around >= place; inner++)
            if (folders[inner].Around == place && !HasFolders(folders, inner) && !IsFolder(disk, root, new RecordReader(recorded, folders[inner].At))) return false;
        return true;
    }

    private static bool IsFolder(Disk disk, string root, RecordReader reader)
    {
        using var path = new DiskPath(root, reader.Text());
        return disk.StampOf(path.Folder).IsFolder;
    }

    private static bool AreFilesThere(Disk disk, string root, RecordReader reader)
    {
        using var path = new DiskPath(root, reader.Text());
        RecordedFolder.Read(ref reader);
        for (long files = reader.Number(); files > 0; files--)
        {
            var file = KnownFile.Read(ref reader);
            if (!file.IsThere(disk, path.To(file.Name))) return false;
        }
        return true;
    }
}
