namespace Sources.Citing;

/// <summary>What a part of a citation is.</summary>
public enum CitationRunKind
{
    /// <summary>Plain words.</summary>
    Text,
    /// <summary>Words in italics.</summary>
    Italic,
    /// <summary>The place in the work.</summary>
    Locator,
    /// <summary>The address of the work.</summary>
    Url,
    /// <summary>The address of the work it stands on.</summary>
    OriginalUrl,
}
