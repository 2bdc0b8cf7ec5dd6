namespace Sources.Citing;

/// <summary>What a locator counts or names.</summary>
public enum LocatorKind
{
    /// <summary>A passage (<c>3</c>) or a statement (<c>3.2</c>).</summary>
    Paragraph,
    /// <summary>An entry of the timeline, by its date in words.</summary>
    TimelineEntry,
}
