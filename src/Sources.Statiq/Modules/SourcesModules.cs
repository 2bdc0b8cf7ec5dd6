using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Sources.Diagnostics;
using Sources.Model;
using Statiq.Common;

namespace Sources.Statiq.Modules;

/// <summary>What the modules say in the same words.</summary>
internal static class SourcesModules
{
    internal static (SourcesOptions Options, DiagnosticBag Bag) Sources(this IExecutionContext context) => context.Services.GetRequiredService<SourcesRun>().In(context);

    internal static KeyValuePair<string, object> Is(this string key, object? value) => new(key, value!);

    /// <summary>A site's own path under Statiq's output.</summary>
    internal static NormalizedPath Destination(this SitePath path, SourcesOptions options) =>
        options.Folder.Length == 0 ? new NormalizedPath(path.Value) : new NormalizedPath(options.Folder).Combine(path.Value);

    internal static IContentProvider Content(this OutputFile file)
    {
        var bytes = MemoryMarshal.TryGetArray(file.Bytes, out var segment) ? segment : new ArraySegment<byte>(file.Bytes.ToArray());
        return new MemoryContent(bytes.Array ?? [], bytes.Offset, bytes.Count, MediaTypes.Get(file.Path.Value));
    }
}
