using Sources.Model;
using Sources.Reading;
using Sources.Rendering;
using Sources.Writing;

namespace Sources;

/// <summary>A build in which nothing has changed since the one before: it says what that one said, and neither parses nor renders.</summary>
internal static class KnownBuild
{
    /// <summary>What the build says. Null where anything has changed, or may have: then an ordinary build is to tell.</summary>
    /// <param name="options">The options.</param>
    /// <param name="content">The content as it is now, and of each file that is as it was when the last build read it, its stamp; null where that is not known.</param>
    internal static BuildResult? Find(BuildOptions options, out ContentPrint? content)
    {
        content = null;
        if (KnownOutput.Of(options.Output, options.BeforeDiskCall) is not { } output || (content = ContentPrint.Of(options.Content, output.Content)) is null) return null;
        return BuildInputs.Hash(options, content) == output.Inputs && output.IsWhole() ? Said(output.Said.Span) : null;
    }

    /// <summary>What the next build is to say if nothing changes.</summary>
    internal static ReadOnlyMemory<byte> Say(BuildResult result)
    {
        var (counts, written) = (result.Counts!, result.Written!);
        var writer = new RecordWriter();
        foreach (int number in (int[])[result.FilesRead, written.Written + written.Unchanged, counts.Articles, counts.Statements, counts.Entries, counts.Entities]) writer.Number(number);
        writer.Text(result.Heaviest?.Page.Value ?? "");
        writer.Number(result.Heaviest?.Total ?? 0);
        writer.Number(result.Heaviest?.Scripts ?? 0);
        RecordedDiagnostics.Write(writer, result.Diagnostics);
        return writer.Written;
    }

    private static BuildResult? Said(ReadOnlySpan<byte> said)
    {
        try
        {
            var reader = new RecordReader(said);
            int files = (int)reader.Number(), pages = (int)reader.Number();
            var counts = new SiteCounts((int)reader.Number(), (int)reader.Number(), (int)reader.Number(), (int)reader.Number());
            var (page, total, scripts) = (System.Text.Encoding.UTF8.GetString(reader.Text()), reader.Number(), reader.Number());
            return new BuildResult(null, files, new WriteResult(0, pages, 0), RecordedDiagnostics.Read(ref reader))
            {
                Counts = counts,
                Heaviest = page.Length == 0 ? null : new PageWeight(SitePath.File(page), total, scripts),
                IsKnown = true,
            };
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
