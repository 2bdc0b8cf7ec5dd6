using System.Text;

namespace Sources.Cli;

/// <summary>Files to begin with. They are those of <c>src/Sources.Templates</c>, which are also the templates of <c>dotnet new</c>.</summary>
internal static class Starters
{
    private const string SiteFolder = "site/";

    /// <summary>An article of this slug, a draft.</summary>
    public static string Article(string slug) => Read("starters/article.md").Replace("A New Article", Title(slug), StringComparison.Ordinal);

    /// <summary>An entity of this slug.</summary>
    public static string Entity(string slug) => Read("starters/entity.md").Replace("A New Entity", Title(string.Join(' ', slug.Split('-').Select(Title))), StringComparison.Ordinal);

    /// <summary>The files of a site, by path below its folder, in order.</summary>
    /// <param name="name">Its name, of which its title is made.</param>
    public static IReadOnlyList<(string Path, string Text)> Site(string name) =>
    [
        .. typeof(Starters).Assembly.GetManifestResourceNames()
            // Folders come with the separator of the machine that built the assembly.
            .Select(resource => (Resource: resource, Path: resource.Replace('\\', '/'))).Where(file => file.Path.StartsWith(SiteFolder, StringComparison.Ordinal))
            .Select(file => (Path: file.Path[SiteFolder.Length..], Text: Read(file.Resource).Replace("A New Site", Title(name), StringComparison.Ordinal)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Starters).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Words of a name that YAML takes for a text wherever it stands: without signs, and not a number or a word such as <c>no</c>.</summary>
    private static string Title(string name)
    {
        string words = string.Join(' ', string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0) return "Untitled";
        words = char.ToUpperInvariant(words[0]) + words[1..];
        return words.All(c => char.IsAsciiDigit(c) || c == ' ') || words.ToUpperInvariant() is "NO" or "YES" or "ON" or "OFF" or "TRUE" or "FALSE" or "NULL" or "Y" or "N" ? $"\"{words}\"" : words;
    }
}
