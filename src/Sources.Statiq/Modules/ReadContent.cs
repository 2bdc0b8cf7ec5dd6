using Sources.Model;
using Sources.Permalinks;
using Sources.Reading;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>The documents of <c>ReadFiles</c> as content files, in order of path. What their content says at this point is what is read, so a module before this one may change it.</summary>
public sealed class ReadContent : Module
{
    /// <inheritdoc/>
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var (options, bag) = context.Sources();
        var root = context.FileSystem.GetRootPath(new NormalizedPath(options.Content));
        var found = context.Inputs.Select(d => (Document: d, Relative: root.GetRelativePath(d.Source).FullPath))
            // Hidden files are an editor's or a version control system's, never content.
            .Where(f => !f.Relative.Split('/').Any(s => s.StartsWith('.')))
            .OrderBy(f => f.Relative, StringComparer.Ordinal).ToList();

        var documents = new List<IDocument>(found.Count);
        var files = new List<ContentFile>(found.Count);
        var seen = new HashSet<(ContentKind, string)>();
        foreach (var (document, relative) in found)
        {
            byte[] bytes = await document.GetContentBytesAsync().ConfigureAwait(false);
            if (ContentReader.FromBytes(options.Content, relative, bytes, bag) is not { } file) continue;
            files.Add(file);
            // Of two files with one slug the first is read; the second is reported below.
            if (!seen.Add((file.Kind, file.Slug))) continue;
            documents.Add(document.Clone(
            [
                SourcesKeys.ContentFile.Is(file),
                SourcesKeys.Slug.Is(file.Slug),
                SourcesKeys.Kind.Is(file.Kind.ToString().ToLowerInvariant()),
                SourcesKeys.TextsAreNotRun,
            ]));
        }
        ContentReader.CheckTogether(options.Content, [.. found.Select(f => f.Relative)], files, bag);
        PermalinkFiles.ReportOrphans(files, bag);
        return documents;
    }
}
