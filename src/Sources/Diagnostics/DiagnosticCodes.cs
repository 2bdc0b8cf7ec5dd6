namespace Sources.Diagnostics;

/// <summary>Every code a diagnostic can carry. Each has a case under <c>tests/Sources.Tests/InvalidSites</c>.</summary>
public static class DiagnosticCodes
{
    /// <summary>The content folder does not exist or holds no <c>site.yml</c>.</summary>
    public const string NoContent = "no-content";
    /// <summary>A file or folder could not be read.</summary>
    public const string UnreadableFile = "unreadable-file";
    /// <summary>The file is not text in UTF-8 (or UTF-16 with a byte order mark).</summary>
    public const string BadEncoding = "bad-encoding";
    /// <summary>A file name that cannot become an address.</summary>
    public const string BadFileName = "bad-file-name";
    /// <summary>A symbolic link, pipe, socket or device among the content.</summary>
    public const string SpecialFile = "special-file";
    /// <summary>A file that no rule of the content folder explains.</summary>
    public const string UnknownFile = "unknown-file";
    /// <summary>A file among the assets that would run something when it is opened, or ask another host for something.</summary>
    public const string ActiveFile = "active-file";
    /// <summary>The file does not begin with front matter.</summary>
    public const string MissingFrontMatter = "missing-front-matter";
    /// <summary>The front matter has no closing line.</summary>
    public const string UnclosedFrontMatter = "unclosed-front-matter";
    /// <summary>The front matter is not YAML.</summary>
    public const string BadYaml = "bad-yaml";
    /// <summary>A key is given twice.</summary>
    public const string DuplicateKey = "duplicate-key";
    /// <summary>A key that nothing reads.</summary>
    public const string UnknownKey = "unknown-key";
    /// <summary>A required key is not there.</summary>
    public const string MissingKey = "missing-key";
    /// <summary>A value of the wrong type or outside its range.</summary>
    public const string BadValue = "bad-value";
    /// <summary>A date that is not EDTF.</summary>
    public const string BadDate = "bad-date";
    /// <summary>An address that is not allowed or not well formed.</summary>
    public const string BadUrl = "bad-url";
    /// <summary>Two files that would have the same address.</summary>
    public const string DuplicateSlug = "duplicate-slug";
    /// <summary>An id given to two blocks, or one the site gives itself.</summary>
    public const string DuplicateId = "duplicate-id";
    /// <summary>A name that belongs to two entities.</summary>
    public const string AmbiguousName = "ambiguous-name";
    /// <summary>A <c>[[name]]</c> that no entity has.</summary>
    public const string UnknownName = "unknown-name";
    /// <summary>A link inside the site that leads nowhere.</summary>
    public const string BrokenLink = "broken-link";
    /// <summary>A footnote that is referred to and not defined, or defined and not referred to.</summary>
    public const string BrokenNote = "broken-note";
    /// <summary>A mark that means nothing here, such as an unknown <c>:::</c> container.</summary>
    public const string UnknownMark = "unknown-mark";
    /// <summary>Markup nested deeper or longer than the limit.</summary>
    public const string TooComplex = "too-complex";
    /// <summary>Raw HTML, which is shown as text.</summary>
    public const string RawHtml = "raw-html";
    /// <summary>An article without a statement.</summary>
    public const string EmptyArticle = "empty-article";
    /// <summary>An entity that no statement names.</summary>
    public const string UnusedEntity = "unused-entity";
    /// <summary>A statement is in neither or in both of timeline and analysis: a fault of the program.</summary>
    public const string LostStatement = "lost-statement";
    /// <summary>A theme of that name does not exist.</summary>
    public const string UnknownTheme = "unknown-theme";
    /// <summary>The output folder cannot be written.</summary>
    public const string UnwritableOutput = "unwritable-output";
    /// <summary>Another build is writing the output folder.</summary>
    public const string BusyOutput = "busy-output";
    /// <summary>A page weighs more than the settings allow.</summary>
    public const string OverBudget = "over-budget";
    /// <summary>Two pages would be written to the same path.</summary>
    public const string PathCollision = "path-collision";
    /// <summary>A record of ids that cannot be read or contradicts itself.</summary>
    public const string BadPermalinks = "bad-ids";
    /// <summary>With <c>--frozen</c>: a record of ids is missing or not that of its article.</summary>
    public const string OutdatedPermalinks = "outdated-ids";
    /// <summary>A record of ids cannot be written beside its article.</summary>
    public const string UnwritableRecord = "unwritable-ids";
}
