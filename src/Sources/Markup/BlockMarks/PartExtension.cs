using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Sources.Markup.BlockMarks;

/// <summary>Adds parts between lines <c>:::</c>. Markdig's own extension would also read <c>::words::</c> as markup, and take the colons out of <c>A::B::C</c>.</summary>
internal sealed class PartExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new CustomContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
