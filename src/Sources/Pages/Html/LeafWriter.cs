using System.Text;
using Sources.Model;

namespace Sources.Pages.Html;

/// <summary>How the words of leaves are written: plainly, or as statements. <see cref="BlockHtml"/> writes the shape around them.</summary>
internal abstract class LeafWriter
{
    /// <summary>Attributes of each outermost element: the language of the text where the page has another; empty or beginning with a blank.</summary>
    internal string BlockAttributes { get; init; } = "";

    /// <summary>Whether anything of the leaf is shown.</summary>
    internal abstract bool Includes(Leaf leaf);

    /// <summary>All that it includes, where they are few: then they are looked for, and not all leaves gone through.</summary>
    internal virtual IReadOnlyCollection<Leaf>? Few => null;

    /// <summary>Appends the words of a paragraph.</summary>
    internal abstract void Text(StringBuilder html, Leaf leaf);

    /// <summary>Appends the attributes of the element of a leaf that is one statement: a row, a block of code.</summary>
    internal abstract void Attributes(StringBuilder html, Leaf leaf);

    /// <summary>Appends a part of such a leaf: a cell, or all the code.</summary>
    internal abstract void Part(StringBuilder html, Leaf leaf, int start, int end);

    /// <summary>The anchor and level of a heading of the page, or null.</summary>
    internal virtual PageHeading? Heading(Leaf leaf) => null;
}
