using Markdig;
using Markdig.Renderers;

namespace Sources.Markup.BlockMarks;

/// <summary>Adds <c>{#name}</c>, <c>{.timeline}</c>, <c>{.analysis}</c> and <c>{title="..."}</c> on blocks.</summary>
internal sealed class BlockMarkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new BlockMarkParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
