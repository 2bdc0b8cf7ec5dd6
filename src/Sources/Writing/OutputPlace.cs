namespace Sources.Writing;

/// <summary>An output folder and the names beside it that a build uses; they begin with a dot and the folder's name, and all but the build record, the spare and the article cache are gone when the build is.</summary>
internal sealed class OutputPlace
{
    private readonly Disk disk;
    private readonly string old;

    private OutputPlace(Disk disk, string root)
    {
        this.disk = disk;
        Root = root;
        Parent = Path.GetDirectoryName(root) ?? throw new IOException("the root of a disk cannot be an output folder");
        string name = Path.Combine(Parent, "." + Path.GetFileName(root));
        (Next, old, Lock) = (name + ".sources-next", name + ".sources-old", name + ".sources-lock");
        (Spare, Cache) = (name + ".sources-spare", name + ".sources-cache");
        (Record, UnfinishedRecord) = (name + ".sources-record", name + ".sources-record-unfinished");
    }

    /// <summary>The folder itself, links to it followed.</summary>
    internal string Root { get; }
    /// <summary>The folder around it.</summary>
    internal string Parent { get; }
    /// <summary>Where the next site is laid out.</summary>
    internal string Next { get; }
    /// <summary>The site before this one, which a build after it makes the next site of, so that it has only to lay what is different. Worth nothing where it is gone or anything else stands there.</summary>
    internal string Spare { get; }
    /// <summary>The folder of what is kept of the articles from one build to the next.</summary>
    internal string Cache { get; }
    /// <summary>The file that says that a build is at work.</summary>
    internal string Lock { get; }
    /// <summary>The build record.</summary>
    internal string Record { get; }
    /// <summary>The build record while it is written.</summary>
    internal string UnfinishedRecord { get; }

    /// <summary>Whether no build is at work and none that was killed has left anything to mend.</summary>
    internal bool IsQuiet => !Array.Exists([Lock, Next, old, UnfinishedRecord, Path.Combine(Root, InPlaceOutput.Waiting)], p => disk.Look(p).Exists || disk.IsFolder(p) || disk.IsLink(p));

    /// <summary>
    /// Whether the folder may be replaced as a whole: not while somebody stands in it, and not where others keep their things and no site was ever written. Then files are replaced one by one.
    /// </summary>
    internal bool MayBeReplaced =>
        !disk.IsFolder(Root) || (!IsAbove(Directory.GetCurrentDirectory()) && (disk.IsFile(Path.Combine(Root, Manifest.Name)) || disk.IsEmpty(Root)));

    internal static OutputPlace Of(Disk disk, string folder) => new(disk, disk.Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));

    /// <summary>Mends what a build that was killed left: a folder between two names goes back, what was not finished goes.</summary>
    internal void Recover()
    {
        if (disk.IsFolder(old) && !disk.IsFolder(Root)) disk.MoveFolder(old, Root);
        disk.Clear(Next);
        disk.Clear(old);
        disk.TryClear(UnfinishedRecord);
        disk.TryClear(Path.Combine(Root, InPlaceOutput.Waiting));
    }

    /// <summary>Begins the next site with the spare. False where there is none.</summary>
    internal bool TakeSpare()
    {
        if (!disk.IsFolder(Spare) || disk.IsLink(Spare)) return false;
        disk.MoveFolder(Spare, Next);
        return true;
    }

    /// <summary>Keeps as the spare what the next site has changed places with. Where there is none, or it cannot be kept, nothing is lost.</summary>
    /// <returns>Whether it is kept.</returns>
    internal bool KeepSpare()
    {
        disk.TryClear(Spare);
        try
        {
            if (!disk.IsFolder(Next)) return false;
            disk.MoveFolder(Next, Spare);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            disk.TryClear(Next);
            return false;
        }
    }

    /// <summary>Puts the next site in the place of the folder; what was there is afterwards under <see cref="Next"/>, or gone where it took two steps. False, with all as it was, where the folder cannot be moved.</summary>
    internal bool TakePlace()
    {
        if (!disk.IsFolder(Root))
        {
            disk.MoveFolder(Next, Root);
            return true;
        }
        if (disk.TryExchange(Next, Root)) return true;
        try
        {
            disk.MoveFolder(Root, old);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        try
        {
            disk.MoveFolder(Next, Root);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            disk.MoveFolder(old, Root);
            return false;
        }
        disk.TryClear(old);
        return true;
    }

    /// <summary>Whether a folder, its path without links, is the output folder or lies in it.</summary>
    private bool IsAbove(string folder) => (Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar).StartsWith(disk.RealPath(Root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
