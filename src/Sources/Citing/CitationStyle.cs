namespace Sources.Citing;

/// <summary>A way to write citations.</summary>
public enum CitationStyle
{
    /// <summary>The Chicago Manual of Style, 18th edition, notes and bibliography.</summary>
    Chicago,
    /// <summary>Publication Manual of the American Psychological Association, 7th edition.</summary>
    Apa,
    /// <summary>MLA Handbook, 9th edition.</summary>
    Mla,
}
