using System.Text.RegularExpressions;
using System.Xml;
using Sources.Diagnostics;
using Sources.Markup;
using Sources.Model;

namespace Sources.Checks;

/// <summary>Reads a drawing or other XML as a browser would and tells what runs in it, or asks another host for something.</summary>
internal static partial class ActiveMarkup
{
    private const string Svg = "http://www.w3.org/2000/svg", Html = "http://www.w3.org/1999/xhtml", MathMl = "http://www.w3.org/1998/Math/MathML";
    private const string Mend = "remove it, or save the drawing as a picture (.png)";
    private static readonly string[] Frames = ["script", "foreignobject", "iframe", "object", "embed", "handler", "listener"];
    private static readonly string[] Addresses = ["href", "src", "data", "ping", "action", "formaction", "to", "from", "by", "values"];

    /// <summary>A document type by name is in many drawings and says nothing; one with declarations of its own is told before any of them is used. Nothing outside the file is ever opened.</summary>
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1024 };

    internal static void Check(ContentFile file, DiagnosticBag bag)
    {
        try
        {
            using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, Settings);
            var place = (IXmlLineInfo)reader;
            OpenStyle? style = null;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.DocumentType && reader.Value.Trim().Length > 0)
                {
                    Tell("its document type declares entities or attributes", "remove what stands in brackets in <!DOCTYPE ...>");
                    return;
                }
                if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name == "xml-stylesheet") Tell("it names a style sheet of its own", "remove the line <?xml-stylesheet ...?>");
                if (style is not null && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) style.Add(reader.Value, place);
                if (style is not null && reader.NodeType == XmlNodeType.EndElement && reader.Depth == style.Depth)
                {
                    if (IsActiveStyle(style.Text)) TellAt(style.Line, style.Column, "its styles ask for another file, or hide what they say behind a backslash", Mend);
                    style = null;
                }
                if (reader.NodeType != XmlNodeType.Element) continue;
                string name = reader.LocalName.ToLowerInvariant();
                bool drawn = reader.NamespaceURI is Svg or MathMl;
                if (style is not null) Tell($"`<{reader.Name}>` stands inside its styles", Mend);
                else if (drawn && name == "style" && !reader.IsEmptyElement) style = new OpenStyle(reader.Depth, place);
                if (reader.NamespaceURI == Html || (drawn && Frames.Contains(name))) Tell($"`<{reader.Name}>` can run a script", Mend);
                while (reader.MoveToNextAttribute())
                    if (FaultOf(reader, name, drawn) is { } fault) Tell(fault, Mend);
            }

            void Tell(string what, string hint) => TellAt(place.LineNumber, place.LinePosition, what, hint);

            void TellAt(int line, int column, string what, string hint) => bag.Error(DiagnosticCodes.ActiveFile, new SourceLocation(file.Path, line, column), $"an asset is published as it is, and this one runs something or asks for something: {what}", hint);
        }
        catch (XmlException e)
        {
            bag.Error(DiagnosticCodes.ActiveFile, e.LineNumber > 0 ? new SourceLocation(file.Path, e.LineNumber, e.LinePosition) : file.Whole, $"a drawing or other XML that cannot be read cannot be found harmless: {e.Message}", "save it anew from a drawing program, or put it into an archive (.zip)");
        }
    }

    private static string? FaultOf(XmlReader attribute, string element, bool drawn)
    {
        string name = attribute.LocalName.ToLowerInvariant(), value = attribute.Value, shown = $"`{attribute.Name}` of <{element}>";
        if (drawn && (name.StartsWith("on", StringComparison.Ordinal) || (name == "attributename" && value.Trim().StartsWith("on", StringComparison.OrdinalIgnoreCase)))) return shown + " is a script";
        if (drawn && attribute.Prefix == "xml" && name == "base") return shown + " leads its addresses elsewhere";
        if (Addresses.Contains(name))
        {
            foreach (string address in name == "values" ? value.Split(';') : [value])
                if (!((element is "a" && name != "ping") || !drawn ? AllowedUrl.IsLink(address) : AllowedUrl.IsImage(address) || IsPicture(address))) return shown + " is an address that is not allowed here";
        }
        if (!drawn) return null;
        // What a program keeps for itself in a name space of its own, such as the path of its file, no browser reads as a style.
        if (attribute.NamespaceURI.Length == 0 && value.Contains('\\', StringComparison.Ordinal)) return shown + " hides what it says behind a backslash";
        return (name == "style" && IsActiveStyle(value)) || (name is not ("d" or "points") && OtherFile().IsMatch(value)) ? shown + " asks for another file" : null;
    }

    private static bool IsPicture(string address) => PictureData().IsMatch(address);

    private static bool IsActiveStyle(string css) => css.Contains('\\', StringComparison.Ordinal) || css.Contains("@import", StringComparison.OrdinalIgnoreCase) || OtherFile().IsMatch(css);

    [GeneratedRegex(@"^\s*data:image/(png|jpe?g|gif|webp|avif)[;,]", RegexOptions.IgnoreCase)]
    private static partial Regex PictureData();

    /// <summary>An address in a style that is neither a place of the same drawing nor a picture or font within it.</summary>
    [GeneratedRegex(@"(url|src)\((?>\s*[""']?\s*)(?![""'\s]|#|data:(image/(png|jpe?g|gif|webp|avif)|(application/)?(x-)?font))|image-set\(", RegexOptions.IgnoreCase)]
    private static partial Regex OtherFile();
}
