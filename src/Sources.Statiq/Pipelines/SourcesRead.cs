using Sources.Statiq.Modules;
using Statiq.Common;
using Statiq.Core;

namespace Sources.Statiq.Pipelines;

/// <summary>Reading: files of the content folder to content files, and the settings.</summary>
public sealed class SourcesRead : Pipeline
{
    /// <summary>The pipeline.</summary>
    public SourcesRead()
    {
        InputModules = [new ReadFiles(Config.FromContext(Pattern))];
        ProcessModules = [new ReadContent(), new ParseSettings()];
    }

    private static string Pattern(IExecutionContext context) => context.FileSystem.GetRootPath(new NormalizedPath(context.Sources().Options.Content)).FullPath + "/**/*";
}
