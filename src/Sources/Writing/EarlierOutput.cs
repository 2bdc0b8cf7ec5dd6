using System.Text;
using Sources.Model;

namespace Sources.Writing;

/// <summary>What an earlier build left in the output folder, as far as it is known without a look at each file.</summary>
internal sealed class EarlierOutput
{
    private readonly ReadOnlyMemory<byte> recorded;
    private readonly int[]? places;
    private readonly RecordedFolder?[] folders;
    private readonly bool[] named;

    private EarlierOutput(ReadOnlyMemory<byte> recorded, int[]? places, RecordedFolder?[] folders, bool[] named, IEnumerable<string> gone)
    {
        (this.recorded, this.places, this.folders, this.named) = (recorded, places, folders, named);
        Gone = gone.ToHashSet(StringComparer.Ordinal);
        FoldersAboveGone = Gone.SelectMany(path => FoldersAbove.Of(path).Append("")).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether each file is recorded as the last build left it, with what it was made from.</summary>
    internal bool IsRecorded => places is not null;

    /// <summary>What an earlier build wrote and this one does not.</summary>
    internal IReadOnlySet<string> Gone { get; }

    /// <summary>The folders above that, the output folder itself as "".</summary>
    internal IReadOnlySet<string> FoldersAboveGone { get; }

    /// <summary>A folder as it was left, by its number in the next site's tree; null where that is not recorded.</summary>
    internal RecordedFolder? FolderOf(int folder) => folders.Length == 0 ? null : folders[folder];

    /// <summary>What an earlier build left, by its record, or else by the manifest.</summary>
    /// <param name="disk">The file system.</param>
    /// <param name="place">The output folder, which nobody else may be writing.</param>
    /// <param name="tree">The files of the next site.</param>
    /// <param name="mayBeRecorded">Whether a record is asked for.</param>
    /// <exception cref="IOException">There is a manifest, and it cannot be read now.</exception>
    internal static EarlierOutput Of(Disk disk, OutputPlace place, FileTree tree, bool mayBeRecorded) =>
        (mayBeRecorded ? Recorded(disk, place, tree) : null) ?? Named(Manifest.Read(disk, place.Root), tree);

    /// <summary>Whether an earlier build wrote the file of that number.</summary>
    internal bool Wrote(int number) => places is null ? named[number] : places[number] >= 0;

    private static EarlierOutput Named(Manifest manifest, FileTree tree)
    {
        bool[] named = new bool[tree.Count];
        var gone = new List<string>();
        foreach (var file in manifest.Files)
        {
            int number = tree.File(file.Path);
            if (number < 0) gone.Add(file.Path);
            else if (number != tree.ManifestNumber) named[number] = true;
        }
        return new EarlierOutput(default, null, [], named, gone);
    }

    /// <summary>The file of that number as it was left. False where it is not recorded.</summary>
    internal bool TryGet(int number, out KnownFile file)
    {
        file = default;
        if (places is null || places[number] < 0) return false;
        var reader = new RecordReader(recorded.Span, places[number]);
        file = KnownFile.Read(ref reader);
        return true;
    }

    private static EarlierOutput? Recorded(Disk disk, OutputPlace place, FileTree tree)
    {
        try
        {
            if (BuildRecord.Read(disk, place) is not { } record) return null;
            var earlier = Match(record.Output, tree);
            // The manifest is there as it was, so it says the same.
            return earlier.TryGet(tree.ManifestNumber, out var manifest) && manifest.IsThere(disk, Encoding.UTF8.GetBytes(Path.Combine(place.Root, Manifest.Name) + "\0")) ? earlier : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Finds each file of the site in what is recorded: both are in one order.</summary>
    private static EarlierOutput Match(ReadOnlyMemory<byte> recorded, FileTree tree)
    {
        int[] places = new int[tree.Count + 1];
        Array.Fill(places, -1);
        var folders = new RecordedFolder?[tree.FolderCount];
        var gone = new List<string>();
        var reader = new RecordReader(recorded.Span);
        char[] letters = new char[256];
        int at = 0;
        while (!reader.IsAtEnd)
        {
            string folder = Encoding.UTF8.GetString(reader.Text());
            // The output folder itself is the first of both.
            while (folder.Length > 0 && at < tree.FolderCount && (tree.Preorder[at] == FileTree.Top || FileTree.ComparePlaces(tree.FolderPath(tree.Preorder[at]), folder) < 0)) at++;
            var left = RecordedFolder.Read(ref reader);
            bool isOfSite = at < tree.FolderCount && tree.FolderPath(tree.Preorder[at]) == folder;
            if (isOfSite) folders[tree.Preorder[at]] = left;
            var files = isOfSite ? tree.FilesIn(tree.Preorder[at]) : [];
            for (long count = reader.Number(); count > 0; count--)
            {
                int place = reader.At;
                var bytes = KnownFile.Read(ref reader).Name;
                if (letters.Length < bytes.Length) letters = new char[2 * bytes.Length];
                ReadOnlySpan<char> name = letters.AsSpan(0, Encoding.UTF8.GetChars(bytes, letters));
                int order = -1;
                while (files.Length > 0 && (order = tree.NameOf(files[0]).SequenceCompareTo(name)) < 0) files = files[1..];
                if (files.Length > 0 && order == 0) places[files[0]] = place;
                else gone.Add(folder.Length == 0 ? name.ToString() : $"{folder}/{name}");
            }
        }
        return new EarlierOutput(recorded, places, folders, [], gone);
    }
}
