namespace Sources.Model;

/// <summary>Words in quotation marks inside a statement, or a statement inside a block quotation.</summary>
/// <param name="Start">First character in the statement's text, the opening mark included.</param>
/// <param name="End">After the last one.</param>
/// <param name="Speaker">Who is quoted, where it is an entity; null otherwise.</param>
/// <param name="By">Who is quoted, in words; null where neither author nor rule says it.</param>
/// <param name="Reason">How that was found, in words.</param>
public sealed record Quotation(int Start, int End, Entity? Speaker, string? By, string Reason);
