namespace Sources.Writing;

/// <summary>An output folder and the names beside it that a build uses; they begin with a dot and the folder's name, and are gone when the build is.</summary>
internal sealed class OutputPlace
{
    private readonly string old;

    private OutputPlace(string root)
    {
        Root = root;
        Parent = Path.GetDirectoryName(root) ?? throw new IOException("the root of a disk cannot be an output folder");
        string name = Path.Combine(Parent, "." + Path.GetFileName(root));
        (Next, old, Lock) = (name + ".sources-next", name + ".sources-old", name + ".sources-lock");
    }

    /// <summary>The folder itself, links to it followed.</summary>
    internal string Root { get; }
    /// <summary>The folder around it.</summary>
    internal string Parent { get; }
    /// <summary>Where the next site is laid out.</summary>
    internal string Next { get; }
    /// <summary>The file that says that a build is at work.</summary>
    internal string Lock { get; }

    /// <summary>
    /// Whether the folder may be replaced as a whole: not while somebody stands in it, and not where others keep their things and no site was ever written. Then files are replaced one by one.
    /// </summary>
    internal bool MayBeReplaced =>
        !Directory.Exists(Root) || (!IsAbove(Directory.GetCurrentDirectory()) && (File.Exists(Path.Combine(Root, Manifest.Name)) || !Directory.EnumerateFileSystemEntries(Root).Any()));

    internal static OutputPlace Of(string folder)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return new OutputPlace(new DirectoryInfo(root).LinkTarget is null ? root : Directory.ResolveLinkTarget(root, returnFinalTarget: true)?.FullName ?? root);
    }

    /// <summary>Mends what a build that was killed left: a folder between two names goes back, what was not finished goes.</summary>
    internal void Recover()
    {
        if (Directory.Exists(old) && !Directory.Exists(Root)) Directory.Move(old, Root);
        foreach (string left in (string[])[Next, old])
        {
            if (new FileInfo(left) is { LinkTarget: not null } or { Exists: true }) File.Delete(left);
            else if (Directory.Exists(left)) Directory.Delete(left, recursive: true);
        }
    }

    /// <summary>Puts the next site in the place of the folder; what was there is afterwards under <see cref="Next"/>. False, with all as it was, where the folder cannot be moved.</summary>
    internal bool TakePlace()
    {
        if (!Directory.Exists(Root))
        {
            Directory.Move(Next, Root);
            return true;
        }
        if (NativeFiles.TryExchange(Next, Root)) return true;
        try
        {
            Directory.Move(Root, old);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        try
        {
            Directory.Move(Next, Root);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Directory.Move(old, Root);
            return false;
        }
        Directory.Move(old, Next);
        return true;
    }

    /// <summary>Removes what is beside the folder. What cannot be removed now is by the next build.</summary>
    internal void RemoveNext()
    {
        try
        {
            if (Directory.Exists(Next)) Directory.Delete(Next, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The site is written; a leftover harms nobody.
        }
    }

    private bool IsAbove(string path) => (Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar).StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
