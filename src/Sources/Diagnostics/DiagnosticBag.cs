using System.Collections.Concurrent;

namespace Sources.Diagnostics;

/// <summary>Collects diagnostics from stages that run in parallel; sorted when read, so the order never depends on threads.</summary>
public sealed class DiagnosticBag
{
    // Most collect nothing: one is made for each file that is read.
    private ConcurrentQueue<Diagnostic>? found;
    private volatile bool hasErrors;

    /// <summary>Whether any error was reported.</summary>
    public bool HasErrors => hasErrors;

    private ConcurrentQueue<Diagnostic> Found => LazyInitializer.EnsureInitialized(ref found, static () => new());

    /// <summary>Reports an error.</summary>
    public void Error(string code, SourceLocation location, string message, string? hint = null)
    {
        hasErrors = true;
        Found.Enqueue(new Diagnostic(code, Severity.Error, Printable.Of(message), hint is null ? null : Printable.Of(hint), location));
    }

    /// <summary>Reports a warning.</summary>
    public void Warning(string code, SourceLocation location, string message, string? hint = null) =>
        Found.Enqueue(new Diagnostic(code, Severity.Warning, Printable.Of(message), hint is null ? null : Printable.Of(hint), location));

    /// <summary>Takes over what another bag collected.</summary>
    internal void AddAll(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) return;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Error) hasErrors = true;
            Found.Enqueue(diagnostic);
        }
    }

    /// <summary>All diagnostics by location, then code; the same one is listed once.</summary>
    public IReadOnlyList<Diagnostic> ToList() =>
        Volatile.Read(ref found) is not { } all ? [] : [.. all.Distinct().OrderBy(d => d.Location).ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];
}
