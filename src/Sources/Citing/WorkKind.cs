namespace Sources.Citing;

/// <summary>What a cited work is.</summary>
public enum WorkKind
{
    /// <summary>Part of a journal, magazine or newspaper.</summary>
    Article,
    /// <summary>A page of a website.</summary>
    WebPage,
    /// <summary>An entry of a work of reference, found under its heading.</summary>
    ReferenceEntry,
}
