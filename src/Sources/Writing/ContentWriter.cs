using System.Text;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Writing;

/// <summary>Writes files of the content folder, each whole or not at all: the records of ids, which are the only ones a build writes there, and what a command is asked to write for its author.</summary>
public static class ContentWriter
{
    /// <summary>The end of the name of a file that is being written.</summary>
    private const string Unfinished = ".sources-unfinished";

    /// <summary>
    /// Writes each file whole or not at all. One that cannot be written is reported as a warning: the site is sound, but its next edition would not know the ids of this one.
    /// </summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="files">What is to be there; each is asked for when it is its turn.</param>
    /// <param name="bag">Receives what is wrong.</param>
    /// <param name="before">Told each call to the file system before it is made; what it throws is what the call throws.</param>
    /// <param name="written">Told each file that was written, with its bytes.</param>
    public static void Write(string folder, IEnumerable<ContentFile> files, DiagnosticBag bag, Action<DiskCall, string>? before = null, Action<ContentFile, byte[]>? written = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);
        var disk = new Disk(before);
        foreach (var file in files)
        {
            try
            {
                byte[] bytes = Encoding.UTF8.GetBytes(file.Text);
                Replace(disk, Path.Combine(folder, file.Relative), bytes, null);
                written?.Invoke(file, bytes);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                bag.Warning(DiagnosticCodes.UnwritableRecord, file.Whole, $"the record of ids cannot be written: {e.Message}", "without it the next edition may give a statement another id: let the build write beside the article");
            }
        }
    }

    /// <summary>Writes one file whole or not at all, in the place of one of that name. A link that stands there gives way, and what it leads to stays as it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <param name="was">What it must still hold just before; null where that is no matter.</param>
    /// <param name="before">Told each call to the file system before it is made; what it throws is what the call throws.</param>
    /// <returns>False where it holds something else by now: then it stays as it is.</returns>
    /// <exception cref="IOException">It cannot be written, and is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static bool TryReplace(string path, byte[] bytes, byte[]? was = null, Action<DiskCall, string>? before = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        return Replace(new Disk(before), path, bytes, was);
    }

    private static bool Replace(Disk disk, string path, byte[] bytes, byte[]? was)
    {
        // A hidden name: one that a killed program leaves is no content of the next build.
        string unfinished = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}{Unfinished}");
        try
        {
            // A link planted under this name must not be written through.
            if (disk.IsLink(unfinished)) disk.DeleteFile(unfinished);
            disk.Write(unfinished, bytes);
            disk.GiveRightsOf(path, unfinished);
            // Before it has its name: after a loss of power a file is the old or the new, not an empty one.
            disk.Sync(unfinished);
            if (was is null || disk.HasBytes(path, was))
            {
                disk.MoveFile(unfinished, path);
                return true;
            }
            disk.DeleteFile(unfinished);
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            disk.TryClear(unfinished);
            throw;
        }
    }
}
