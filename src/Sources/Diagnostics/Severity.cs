namespace Sources.Diagnostics;

/// <summary>Whether a diagnostic stops the build.</summary>
public enum Severity
{
    /// <summary>The site is still written; <c>--strict</c> turns it into an error.</summary>
    Warning,

    /// <summary>Nothing is written and the last good site stays in place.</summary>
    Error,
}
