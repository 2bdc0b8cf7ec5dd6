namespace Sources.Verifying;

/// <summary>What a verification can find.</summary>
public static class FindingCodes
{
    /// <summary>The folder has no manifest, so nothing says which files belong to it.</summary>
    public const string NoManifest = "no-manifest";
    /// <summary>A line of the manifest is none.</summary>
    public const string BadManifest = "bad-manifest";
    /// <summary>A file that should be there is not.</summary>
    public const string MissingFile = "missing-file";
    /// <summary>A file does not have the bytes that were written.</summary>
    public const string ChangedFile = "changed-file";
    /// <summary>A file that no build wrote.</summary>
    public const string ExtraFile = "extra-file";
    /// <summary>A file that cannot be read, or is no HTML or JSON of a site.</summary>
    public const string UnreadableFile = "unreadable-file";
    /// <summary>Words are quoted from a statement that the article does not have.</summary>
    public const string UnknownStatement = "unknown-statement";
    /// <summary>Quoted words are not those of the article.</summary>
    public const string ChangedQuotation = "changed-quotation";
    /// <summary>A quotation does not lead back to its statement.</summary>
    public const string NoWayBack = "no-way-back";
    /// <summary>A statement of the article is neither on its timeline nor in its analysis.</summary>
    public const string MissingStatement = "missing-statement";
    /// <summary>A statement stands where the article says it does not, or more than once where once is right.</summary>
    public const string MisplacedStatement = "misplaced-statement";
    /// <summary>The data say something else than the pages.</summary>
    public const string ChangedData = "changed-data";
}
