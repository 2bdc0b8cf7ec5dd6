namespace Sources.Diagnostics;

/// <summary>One thing an author should know about the content.</summary>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="Hint">How to mend it, or null.</param>
/// <param name="Location">Where.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, string? Hint, SourceLocation Location)
{
    /// <summary><c>file:line:column: error code: message (hint)</c>.</summary>
    public override string ToString() =>
        $"{Location}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}{(Hint is null ? "" : $" ({Hint})")}";
}
