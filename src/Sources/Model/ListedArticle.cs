namespace Sources.Model;

/// <summary>
/// An article as one of many: what lists, counts and indexes ask of it. What it says is there when it is opened, and is held by whoever opened it, so that a site need not hold the text of all its
/// articles. Each is itself, and so is what it is opened to: two openings may be two objects.
/// </summary>
public abstract class ListedArticle
{
    /// <summary>What its front matter says.</summary>
    public abstract ArticleHead Head { get; }
    /// <summary>How many passages it has.</summary>
    public abstract int PassageCount { get; }
    /// <summary>How many statements it has.</summary>
    public abstract int StatementCount { get; }
    /// <summary>How many arguments it makes.</summary>
    public abstract int ArgumentCount { get; }
    /// <summary>The UTF-16 units of all its statements.</summary>
    public abstract long TextLength { get; }
    /// <summary>Whether its editions changed anything, so that there is a page that says so.</summary>
    public abstract bool HasCorrections { get; }
    /// <summary>Anchor and time of each entry of its timeline, in order of time.</summary>
    public abstract IReadOnlyList<ListedEntry> Times { get; }
    /// <summary>Which statements name whom and what: in reading order, each entity once a statement, by its slug.</summary>
    public abstract IEnumerable<(string Slug, Naming Naming)> Namings { get; }

    /// <summary>The links inside the site that its text holds.</summary>
    internal abstract IReadOnlyList<WrittenLink> Links { get; }
    /// <summary>The names that its author marks where no statement stands.</summary>
    internal abstract IReadOnlyList<MarkedName> Marks { get; }

    /// <summary>The runs in which the search index takes it, all of it together; null where nobody has cut it into these yet.</summary>
    internal virtual IReadOnlyList<SearchedRun>? Searched => null;

    /// <summary>All of it.</summary>
    public abstract SiteArticle Open();

    /// <summary>The page of the text.</summary>
    public SitePath Path => SitePath.Page($"articles/{Head.Slug}");
    /// <summary>The page of the timeline.</summary>
    public SitePath TimelinePath => SitePath.Page($"articles/{Head.Slug}/timeline");
    /// <summary>The page of the analysis.</summary>
    public SitePath AnalysisPath => SitePath.Page($"articles/{Head.Slug}/analysis");
    /// <summary>The page of the ledger.</summary>
    public SitePath CoveragePath => SitePath.Page($"articles/{Head.Slug}/coverage");
    /// <summary>The page of what its editions changed.</summary>
    public SitePath CorrectionsPath => SitePath.Page($"articles/{Head.Slug}/corrections");
}
