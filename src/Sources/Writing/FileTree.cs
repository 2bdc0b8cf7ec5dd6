using Sources.Model;

namespace Sources.Writing;

/// <summary>
/// The files of a site, and the manifest of them, by the folders that they lie in: a site has more than a hundred thousand files, and nearly all that is asked of the disk is asked of a folder at a time.
/// Folders and files have numbers; a file that of its path in the list, the manifest the one behind the last.
/// </summary>
internal sealed class FileTree
{
    /// <summary>The number of the output folder itself.</summary>
    internal const int Top = 0;
    private readonly List<string> folders = [""];
    private readonly List<int> parents = [-1];
    private readonly Dictionary<string, int> byPath = new(StringComparer.Ordinal) { [""] = Top };
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly string[] paths;
    private readonly int[] folderOf;
    private readonly Lists files, inner;

    /// <param name="site">The files of the site.</param>
    internal FileTree(IReadOnlyList<SitePath> site)
    {
        lookup = byPath.GetAlternateLookup<ReadOnlySpan<char>>();
        paths = new string[site.Count + 1];
        for (int i = 0; i < site.Count; i++) paths[i] = site[i].Value;
        paths[site.Count] = Manifest.Name;
        folderOf = new int[paths.Length];
        for (int i = 0; i < paths.Length; i++)
        {
            var folder = FoldersAbove.Nearest(paths[i]);
            // Files of one folder mostly stand together.
            folderOf[i] = i > 0 && folder.SequenceEqual(folders[folderOf[i - 1]]) ? folderOf[i - 1] : Number(folder);
        }
        files = new Lists(folders.Count, folderOf, 0);
        inner = new Lists(folders.Count, [.. parents], 1);
        bool mayCollide = false;
        Parallel.For(0, folders.Count, i =>
        {
            files.Of(i).Sort((a, b) => string.CompareOrdinal(paths[a], paths[b]));
            inner.Of(i).Sort((a, b) => ComparePlaces(folders[a], folders[b]));
            if (HasTwins(i)) mayCollide = true;
        });
        MayCollide = mayCollide;
        Preorder = [.. Walk()];
    }

    /// <summary>How many files the site has, without the manifest.</summary>
    internal int Count => paths.Length - 1;

    /// <summary>Number of the manifest.</summary>
    internal int ManifestNumber => paths.Length - 1;

    /// <summary>The folders, each before those in it, in the order in which their files' paths stand.</summary>
    internal IReadOnlyList<int> Preorder { get; }

    /// <summary>How many folders there are, the output folder among them.</summary>
    internal int FolderCount => folders.Count;

    /// <summary>Path of a file.</summary>
    internal string PathOf(int file) => paths[file];

    /// <summary>The name of a file in its folder.</summary>
    internal ReadOnlySpan<char> NameOf(int file) => folderOf[file] == Top ? paths[file] : paths[file].AsSpan(folders[folderOf[file]].Length + 1);

    /// <summary>The folder that a file is in.</summary>
    internal int FolderOf(int file) => folderOf[file];

    /// <summary>Path of a folder; empty for the output folder.</summary>
    internal string FolderPath(int folder) => folders[folder];

    /// <summary>The folder around a folder; -1 for the output folder.</summary>
    internal int Around(int folder) => parents[folder];

    /// <summary>The files in a folder, in order of their names.</summary>
    internal ReadOnlySpan<int> FilesIn(int folder) => files.Of(folder);

    /// <summary>The folders in a folder, in the order of <see cref="ComparePlaces"/>.</summary>
    internal ReadOnlySpan<int> FoldersIn(int folder) => inner.Of(folder);

    /// <summary>Number of a folder; -1 where no file of the site is in it or below it.</summary>
    internal int Folder(ReadOnlySpan<char> path) => lookup.TryGetValue(path, out int folder) ? folder : -1;

    /// <summary>Number of the file of that name in a folder; -1 where there is none.</summary>
    internal int FileIn(int folder, ReadOnlySpan<char> name)
    {
        var all = files.Of(folder);
        int low = 0, high = all.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2, order = name.SequenceCompareTo(NameOf(all[middle]));
            if (order == 0) return all[middle];
            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }
        return -1;
    }

    /// <summary>Number of the file of that path; -1 where the site has none there.</summary>
    internal int File(string path) => Folder(FoldersAbove.Nearest(path)) is >= 0 and var folder ? FileIn(folder, path.AsSpan(path.LastIndexOf('/') + 1)) : -1;

    /// <summary>All files of the site, without the manifest, in order of their paths.</summary>
    internal IEnumerable<int> InOrder() => InOrder(Top).Where(f => f != ManifestNumber);

    /// <summary>Whether two files, two folders or a file and a folder have one path where capitals are not told from small letters.</summary>
    internal bool MayCollide { get; }

    /// <summary>The order of two folders other than the output folder: that of their paths with a slash behind each.</summary>
    internal static int ComparePlaces(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int same = one.CommonPrefixLength(other);
        if (same == one.Length && same == other.Length) return 0;
        char a = same < one.Length ? one[same] : '/', b = same < other.Length ? other[same] : '/';
        // The one that ends stands above the other.
        return a == b ? one.Length.CompareTo(other.Length) : a.CompareTo(b);
    }

    private bool HasTwins(int folder)
    {
        const int few = 8;
        int count = files.Of(folder).Length + inner.Of(folder).Length;
        if (count > few)
        {
            var names = new HashSet<string>(count, StringComparer.OrdinalIgnoreCase);
            for (int i = 0; i < count; i++)
                if (!names.Add(PathIn(folder, i))) return true;
            return false;
        }
        for (int i = 1; i < count; i++)
            for (int k = 0; k < i; k++)
                if (string.Equals(PathIn(folder, i), PathIn(folder, k), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The path of what comes at a place in a folder: its files, then its folders.</summary>
    private string PathIn(int folder, int place) => place < files.Of(folder).Length ? paths[files.Of(folder)[place]] : folders[inner.Of(folder)[place - files.Of(folder).Length]];

    private int Number(ReadOnlySpan<char> folder)
    {
        if (lookup.TryGetValue(folder, out int known)) return known;
        int around = Number(FoldersAbove.Nearest(folder));
        string path = folder.ToString();
        parents.Add(around);
        folders.Add(path);
        byPath[path] = folders.Count - 1;
        return folders.Count - 1;
    }

    private IEnumerable<int> Walk()
    {
        var waiting = new Stack<int>([Top]);
        while (waiting.TryPop(out int next))
        {
            yield return next;
            var below = inner.Of(next);
            for (int i = below.Length - 1; i >= 0; i--) waiting.Push(below[i]);
        }
    }

    /// <summary>A file stands before or behind all that is in the folder beside it.</summary>
    private IEnumerable<int> InOrder(int folder)
    {
        int file = 0;
        for (int i = 0; i < inner.Of(folder).Length; i++)
        {
            int next = inner.Of(folder)[i];
            for (; file < files.Of(folder).Length && files.Of(folder)[file] is var number && string.CompareOrdinal(paths[number], folders[next] + "/") < 0; file++) yield return number;
            foreach (int below in InOrder(next)) yield return below;
        }
        for (; file < files.Of(folder).Length; file++) yield return files.Of(folder)[file];
    }

    /// <summary>Numbers in lists, one behind another in one array.</summary>
    private sealed class Lists
    {
        private readonly int[] starts, numbers;

        /// <param name="count">How many lists.</param>
        /// <param name="listOf">For each number, the list that it is in.</param>
        /// <param name="first">The first number that is in one.</param>
        internal Lists(int count, int[] listOf, int first)
        {
            starts = new int[count + 1];
            for (int i = first; i < listOf.Length; i++) starts[listOf[i] + 1]++;
            for (int i = 0; i < count; i++) starts[i + 1] += starts[i];
            numbers = new int[listOf.Length - first];
            int[] next = starts[..^1];
            for (int i = first; i < listOf.Length; i++) numbers[next[listOf[i]]++] = i;
        }

        internal Span<int> Of(int list) => numbers.AsSpan(starts[list], starts[list + 1] - starts[list]);
    }
}
