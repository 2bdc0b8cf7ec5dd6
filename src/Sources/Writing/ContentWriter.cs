using System.Text;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Writing;

/// <summary>Writes files of the content folder: the records of ids, which are the only ones a build writes there.</summary>
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
            string path = Path.Combine(folder, file.Relative);
            // A hidden name: one that a killed build leaves is no content of the next.
            string unfinished = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}{Unfinished}");
            try
            {
                // A link planted under this name must not be written through.
                if (disk.IsLink(unfinished)) disk.DeleteFile(unfinished);
                byte[] bytes = Encoding.UTF8.GetBytes(file.Text);
                disk.Write(unfinished, bytes);
                // Before it has its name: after a loss of power a record is the old or the new, not an empty one.
                disk.Sync(unfinished);
                disk.MoveFile(unfinished, path);
                written?.Invoke(file, bytes);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                disk.TryClear(unfinished);
                bag.Warning(DiagnosticCodes.UnwritableRecord, file.Whole, $"the record of ids cannot be written: {e.Message}", "without it the next edition may give a statement another id: let the build write beside the article");
            }
        }
    }
}
