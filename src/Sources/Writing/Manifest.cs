using System.Buffers;
using System.Globalization;
using System.Text;
using Sources.Model;

namespace Sources.Writing;

/// <summary>
/// What a build wrote, so that only that is ever removed, and so that anyone can tell whether a file is still the one that was written: a text file
/// with one file a line, <c>SHA-256 size path</c>. The first form of it had the path alone and is still read.
/// </summary>
public sealed class Manifest
{
    /// <summary>Its name in the output folder.</summary>
    public const string Name = ".sources-manifest";
    private const string Head = "sources manifest 2", FirstHead = "sources manifest 1";

    private Manifest(IReadOnlyList<ManifestEntry> files, bool isRead) => (Files, IsRead) = (files, isRead);

    /// <summary>The files below the output folder, in order of their paths.</summary>
    public IReadOnlyList<ManifestEntry> Files { get; }

    /// <summary>Whether there is one that can be read.</summary>
    public bool IsRead { get; }

    /// <summary>Lines that are none of a manifest's, as they stand there.</summary>
    public IReadOnlyList<string> Unreadable { get; private init; } = [];

    /// <summary>The manifest of a folder; empty where there is none, or where it is damaged: then nothing is removed.</summary>
    public static Manifest Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        try
        {
            return Read(new Disk(), folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Manifest([], false);
        }
    }

    /// <summary>The same for a build.</summary>
    /// <exception cref="IOException">There is one, and it cannot be read now: without it nobody could tell what of an earlier build is no longer of the site.</exception>
    internal static Manifest Read(Disk disk, string folder)
    {
        string[] lines = disk.ReadLines(Path.Combine(folder, Name)) ?? [];
        if (lines.Length == 0 || lines[0] is not (Head or FirstHead)) return new Manifest([], false);
        var files = new List<ManifestEntry>();
        var unreadable = new List<string>();
        foreach (string line in lines.Skip(1))
        {
            if ((lines[0] == Head ? ManifestEntry.Parse(line) : ManifestEntry.OfPath(line)) is { } file) files.Add(file);
            else unreadable.Add(line);
        }
        return new Manifest(files, true) { Unreadable = unreadable };
    }

    /// <summary>The manifest of some files.</summary>
    /// <param name="files">In order of their paths; without a hash, those of which only the path is known.</param>
    internal static OutputFile Of(IEnumerable<(string Path, FileHash? Hash, long Size)> files) => new(SitePath.File(Name), OutputBytes.Of(text =>
    {
        const int longestNumber = 20, bytesOfLetter = 3;
        text.Write(Encoding.UTF8.GetBytes(Head + "\n"));
        Span<byte> bytes = stackalloc byte[FileHash.Length];
        foreach (var (path, hash, size) in files)
        {
            var line = text.GetSpan(FileHash.TextLength + longestNumber + (bytesOfLetter * path.Length) + 3);
            int at;
            if (hash is { } known)
            {
                known.Write(bytes);
                Convert.TryToHexStringLower(bytes, line, out at);
                line[at++] = (byte)' ';
                size.TryFormat(line[at..], out int digits, default, CultureInfo.InvariantCulture);
                at += digits;
            }
            else
            {
                at = Encoding.UTF8.GetBytes("- -", line);
            }
            line[at++] = (byte)' ';
            at += Encoding.UTF8.GetBytes(path, line[at..]);
            line[at++] = (byte)'\n';
            text.Advance(at);
        }
    }));
}
