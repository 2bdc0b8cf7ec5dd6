using Sources.Diagnostics;

namespace Sources.Cli;

/// <summary>Numbers in the lines that people read.</summary>
internal static class Counts
{
    public static string Of(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}";

    /// <summary><c>, 2 errors, 1 warning</c>, or nothing.</summary>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        int errors = diagnostics.Count(d => d.Severity == Severity.Error), warnings = diagnostics.Count - errors;
        return (errors > 0 ? ", " + Of(errors, "error") : "") + (warnings > 0 ? ", " + Of(warnings, "warning") : "");
    }
}
