namespace Sources.Annotating;

/// <summary>Which marks are written into an article.</summary>
[Flags]
public enum MarkKinds
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary><c>[words](date:1988)</c>.</summary>
    Dates = 1,
    /// <summary><c>[[name]]</c>.</summary>
    Names = 2,
    /// <summary><c>{.timeline}</c> and <c>{.analysis}</c>.</summary>
    Sections = 4,
}
