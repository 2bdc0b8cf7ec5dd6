namespace Sources.Citing;

/// <summary>A citation in one style, ready to be shown.</summary>
/// <param name="Runs">Its parts, in order.</param>
public sealed record Citation(IReadOnlyList<CitationRun> Runs)
{
    /// <summary>A work as a list of references names it: Chicago's bibliography, APA's reference list, MLA's works cited.</summary>
    public static Citation Reference(CitationStyle style, CitedWork work) => style switch
    {
        CitationStyle.Apa => ApaStyle.Reference(work),
        CitationStyle.Mla => MlaStyle.Reference(work),
        _ => ChicagoStyle.Bibliography(work),
    };

    /// <summary>A work as the text names it, with the place that is meant: Chicago's note, the parentheses of APA and MLA.</summary>
    public static Citation InText(CitationStyle style, CitedWork work, Locator? locator = null) => style switch
    {
        CitationStyle.Apa => ApaStyle.InText(work, locator),
        CitationStyle.Mla => MlaStyle.InText(work, locator),
        _ => ChicagoStyle.Note(work, locator),
    };

    /// <summary>The plain words.</summary>
    public override string ToString() => string.Concat(Runs);
}
