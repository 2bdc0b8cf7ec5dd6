using Sources.Diagnostics;

namespace Sources.Writing;

/// <summary>
/// What a build reads and what it writes are kept apart: a site among its own sources would be read as content by the next build, or be laid between the files of whoever wrote them.
/// </summary>
internal static class FoldersApart
{
    /// <summary>Reports an output folder that is the content folder, lies in it or holds it. Nothing may be written then.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="output">The output folder; it need not be there.</param>
    /// <param name="bag">Receives what is wrong.</param>
    /// <param name="before">Told each call to the file system before it is made; what it throws is what the call throws: then nothing is said, and the build meets the fault itself.</param>
    internal static void Check(string content, string output, DiagnosticBag bag, Action<DiskCall, string>? before = null)
    {
        var disk = new Disk(before);
        string read = disk.RealPath(content), written = disk.RealPath(output);
        bool isIn = IsIn(written, read), holds = IsIn(read, written);
        if (!isIn && !holds) return;
        string what = isIn && holds ? $"the output folder is the content folder {content}"
            : isIn ? $"the output folder lies in the content folder {content}, and the next build would read the site as content"
            : $"the output folder holds the content folder {content}, and the site would lie among the files that it is made from";
        bag.Error(DiagnosticCodes.UnwritableOutput, new SourceLocation(output), what, "name a folder of its own with --output, such as `output` beside the content folder");
    }

    /// <summary>Whether a folder is another or lies in it. Some file systems do not tell capitals from small letters: two such paths would be one folder there, so they are taken for one everywhere.</summary>
    private static bool IsIn(string folder, string other) => Ended(folder).StartsWith(Ended(other), StringComparison.OrdinalIgnoreCase);

    private static string Ended(string folder) => Path.TrimEndingDirectorySeparator(folder) is var path && Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
}
