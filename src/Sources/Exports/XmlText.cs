using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Sources.Model;

namespace Sources.Exports;

/// <summary>An XML file, indented. Its lines end as those of every file of a site do, whatever the system that it is made on would write by itself.</summary>
internal static class XmlText
{
    // An encoding is not asked for: the text says UTF-8 and a writer of strings would say UTF-16.
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    internal static PlannedFile Plan(string path, Func<XElement> make) => PlannedFile.OfText(path, () => Write(make()));

    private static string Write(XElement root)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var writer = XmlWriter.Create(new StringWriter(text, CultureInfo.InvariantCulture), Settings)) root.WriteTo(writer);
        return text.Append('\n').ToString();
    }
}
