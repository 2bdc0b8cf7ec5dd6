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
    /// <param name="files">What is to be there.</param>
    /// <param name="bag">Receives what is wrong.</param>
    public static void Write(string folder, IReadOnlyList<ContentFile> files, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);
        foreach (var file in files)
        {
            string path = Path.Combine(folder, file.Relative);
            // A hidden name: one that a killed build leaves is no content of the next.
            string unfinished = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}{Unfinished}");
            try
            {
                // A link planted under this name must not be written through.
                if (new FileInfo(unfinished) is { LinkTarget: not null } planted) planted.Delete();
                File.WriteAllBytes(unfinished, Encoding.UTF8.GetBytes(file.Text));
                File.Move(unfinished, path, overwrite: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (File.Exists(unfinished)) File.Delete(unfinished);
                bag.Warning(DiagnosticCodes.UnwritableRecord, file.Whole, $"the record of ids cannot be written: {e.Message}", "without it the next edition may give a statement another id: let the build write beside the article");
            }
        }
    }
}
