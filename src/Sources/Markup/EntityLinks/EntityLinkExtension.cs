using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Sources.Markup.EntityLinks;

/// <summary>Adds <c>[[name]]</c>.</summary>
internal sealed class EntityLinkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new EntityLinkParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
