using Markdig;
using Markdig.Renderers;

namespace Sources.Markup.BlockMarks;

/// <summary>Adds <c>{#name}</c>, <c>{.timeline}</c>, <c>{.analysis}</c>, <c>{.judgement}</c> and the other types, <c>{title="..."}</c> and <c>{by="..."}</c> on blocks.</summary>
internal sealed class BlockMarkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new BlockMarkParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
