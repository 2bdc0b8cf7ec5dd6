using System.IO.Packaging;
using System.Xml;
using System.Xml.Linq;

namespace Sources.Importing.Word;

/// <summary>The parts of a Word document (Open Packaging Conventions, ECMA-376 part 2): its text, and what the text refers to.</summary>
internal sealed class WordPackage : IDisposable
{
    private const int MaxCharacters = 50_000_000;
    private const int MaxDepth = 200;

    private readonly Package package;
    private readonly PackagePart main;
    private readonly Dictionary<string, string> links;

    private WordPackage(Package package)
    {
        this.package = package;
        main = package.GetRelationships().Where(r => IsOf(r, "officeDocument")).Select(r => PartOf(new Uri("/", UriKind.Relative), r)).FirstOrDefault(p => p is not null) ?? throw new InvalidDataException("it has no text");
        links = main.GetRelationships().Where(r => IsOf(r, "hyperlink")).ToDictionary(r => r.Id, r => r.TargetUri.OriginalString, StringComparer.Ordinal);
    }

    /// <summary>What the document says about itself.</summary>
    internal PackageProperties Properties => package.PackageProperties;

    internal static WordPackage Open(string path)
    {
        var package = Package.Open(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            return new WordPackage(package);
        }
        catch
        {
            package.Close();
            throw;
        }
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    internal XElement Body() => Load(main) is { } root && root.Kind() == "document" && root.Child("body") is { } body ? body : throw new InvalidDataException("it has no text");

    /// <summary>The parts of a kind that the text refers to: "footnotes", "styles".</summary>
    internal IEnumerable<XElement> Parts(string kind) => main.GetRelationships().Where(r => IsOf(r, kind)).Select(r => PartOf(main.Uri, r)).OfType<PackagePart>().Select(Load);

    /// <summary>The first of them.</summary>
    internal XElement? Part(string kind) => Parts(kind).FirstOrDefault();

    /// <summary>Where a link leads.</summary>
    internal string? Target(string relation) => links.GetValueOrDefault(relation);

    public void Dispose() => package.Close();

    // The two editions of the standard differ in what stands before the last part of the name.
    private static bool IsOf(PackageRelationship relation, string kind) => relation.RelationshipType.EndsWith("/relationships/" + kind, StringComparison.Ordinal);

    private PackagePart? PartOf(Uri source, PackageRelationship relation)
    {
        if (relation.TargetMode != TargetMode.Internal) return null;
        var uri = PackUriHelper.ResolvePartUri(source, relation.TargetUri);
        return package.PartExists(uri) ? package.GetPart(uri) : null;
    }

    private static XElement Load(PackagePart part)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MaxCharacters };
        using (var stream = part.GetStream(FileMode.Open, FileAccess.Read))
        using (var reader = XmlReader.Create(stream, settings))
            while (reader.Read())
                if (reader.Depth > MaxDepth) throw new TooDeepException(MaxDepth);
        using (var stream = part.GetStream(FileMode.Open, FileAccess.Read))
        using (var reader = XmlReader.Create(stream, settings))
            return WordAlternatives.Settle(XElement.Load(reader, LoadOptions.PreserveWhitespace));
    }
}
