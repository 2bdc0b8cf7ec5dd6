using System.Text;
using System.Xml;

namespace Sources.Checks;

/// <summary>The styles of a drawing while they are read. A comment or a CDATA section in them divides the text for a reader of XML, and for a browser nothing.</summary>
internal sealed class OpenStyle(int depth, IXmlLineInfo element)
{
    private readonly StringBuilder text = new();

    /// <summary>How deep the element stands, by which its own end is known.</summary>
    internal int Depth => depth;

    /// <summary>The line of the first text in it.</summary>
    internal int Line { get; private set; } = element.LineNumber;

    /// <summary>The column of the first text in it.</summary>
    internal int Column { get; private set; } = element.LinePosition;

    internal string Text => text.ToString();

    internal void Add(string more, IXmlLineInfo place)
    {
        if (text.Length == 0) (Line, Column) = (place.LineNumber, place.LinePosition);
        text.Append(more);
    }
}
