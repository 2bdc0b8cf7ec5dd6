using System.IO.Packaging;
using System.Xml.Linq;
using Sources.Importing.Documents;

namespace Sources.Importing.Word;

/// <summary>What a Word document says about itself.</summary>
internal static class WordRecord
{
    internal static void Read(PackageProperties properties, XElement? styles, ImportDocument document)
    {
        document.Record.Offer("title", properties.Title);
        foreach (string name in (properties.Creator ?? "").Split(';')) document.Record.OfferAuthor(name);
        if (document.Record.Authors.Count > 0) document.DoubtOf("authors", "the author is the one of the file’s properties, who may only have typed it");
        document.Record.Offer("language", properties.Language ?? styles.Child("docDefaults").Child("rPrDefault").Child("rPr").Child("lang").Says());
        // When a file was made says nothing about when its text appeared.
        foreach (var (name, value) in ((string, string?)[])[("subject", properties.Subject), ("keywords", properties.Keywords), ("description", properties.Description), ("category", properties.Category)])
            if (!string.IsNullOrWhiteSpace(value)) document.OtherFields.Add($"{name}: {value}");
        if (document.OtherFields.Count > 0) document.Doubt(null, "properties of the file that no key is for stand as comments");
    }
}
