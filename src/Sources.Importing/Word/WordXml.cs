using System.Globalization;
using System.Xml.Linq;

namespace Sources.Importing.Word;

/// <summary>
/// The elements of a Word document (WordprocessingML, ECMA-376 part 1), in either of its two namespaces: "transitional", which word processors write, and "strict".
/// </summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The element's name; those of other vocabularies, such as drawings, have their prefix as it is usually written. Null where nothing here knows it.</summary>
    internal static string? Kind(this XElement element) => element.Name.NamespaceName switch
    {
        Transitional or Strict => element.Name.LocalName,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => "mc:" + element.Name.LocalName,
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" or "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" => "wp:" + element.Name.LocalName,
        "http://schemas.openxmlformats.org/officeDocument/2006/math" or "http://purl.oclc.org/ooxml/officeDocument/math" => "m:" + element.Name.LocalName,
        _ => null,
    };

    /// <summary>The elements of that name directly in it.</summary>
    internal static IEnumerable<XElement> Children(this XElement? element, string kind) => element?.Elements().Where(e => e.Kind() == kind) ?? [];

    /// <summary>The first of them.</summary>
    internal static XElement? Child(this XElement? element, string kind) => element.Children(kind).FirstOrDefault();

    /// <summary>Those of that name in it at any depth.</summary>
    internal static IEnumerable<XElement> Within(this XElement element, string kind) => element.Descendants().Where(e => e.Kind() == kind);

    /// <summary>The nearest of that name around it.</summary>
    internal static XElement? Around(this XElement element, string kind) => element.Ancestors().FirstOrDefault(e => e.Kind() == kind);

    /// <summary>What it says in an attribute of its own vocabulary; null where it has none.</summary>
    internal static string? Says(this XElement? element, string attribute = "val") => element?.Attribute(element.Name.Namespace + attribute)?.Value;

    /// <summary>The number that it says there; null where it says none.</summary>
    internal static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element.Says(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Whether a property that is on or off is on: it is where it stands and does not say that it is off.</summary>
    internal static bool IsOn(this XElement? property) => property is not null && property.Says() is not ("0" or "false" or "off");

    /// <summary>The relation of the package that it names.</summary>
    internal static string? Relation(this XElement element) =>
        element.Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.NamespaceName.EndsWith("/relationships", StringComparison.Ordinal))?.Value;
}
