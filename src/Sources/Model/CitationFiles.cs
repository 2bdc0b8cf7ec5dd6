namespace Sources.Model;

/// <summary>
/// The files that programs for references read. An article has three, with a record for this edition and one for its original: a statement or an entry is cited as a
/// place in them, and a record for each would fill a library with hundreds of copies of one work. The pages of the entities have three files together, so that their
/// number does not grow with the names.
/// </summary>
public static class CitationFiles
{
    /// <summary>The files of a format: its name, the end of the file's name and the media type.</summary>
    public static IReadOnlyList<(string Name, string Extension, string MediaType)> Formats { get; } =
        [("BibTeX", "bib", "application/x-bibtex"), ("RIS", "ris", "application/x-research-info-systems"), ("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json")];

    /// <summary>The file of an article.</summary>
    public static SitePath Of(ListedArticle article, string extension)
    {
        ArgumentNullException.ThrowIfNull(article);
        return SitePath.File($"articles/{article.Head.Slug}/cite.{extension}");
    }

    /// <summary>The file of all entities.</summary>
    public static SitePath OfEntities(string extension) => SitePath.File($"index-a-z/cite.{extension}");
}
