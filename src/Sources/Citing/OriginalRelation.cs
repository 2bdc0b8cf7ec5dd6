namespace Sources.Citing;

/// <summary>What a work does with the original it stands on.</summary>
public enum OriginalRelation
{
    /// <summary>It gives the original's own words: their authors are its authors.</summary>
    Republishes,
    /// <summary>It tells the original in words of its own, which nobody may take for the original's.</summary>
    Restates,
}
