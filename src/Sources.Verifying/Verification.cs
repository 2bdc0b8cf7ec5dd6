using Sources.Diagnostics;

namespace Sources.Verifying;

/// <summary>What a verification looked at and found.</summary>
/// <param name="Files">How many files the folder holds, the manifest aside.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Statements">How many statements they have.</param>
/// <param name="Quotations">How many quotations of them were held against them, on pages and in data.</param>
/// <param name="Findings">What is wrong, sorted by place; none where the site says what its articles say.</param>
public sealed record Verification(int Files, int Articles, int Statements, int Quotations, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsProved => Findings.Count == 0;
}
