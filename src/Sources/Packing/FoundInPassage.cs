using Sources.Model;

namespace Sources.Packing;

/// <summary>What linking found in each statement of a passage.</summary>
/// <param name="Mentions">The mentions.</param>
/// <param name="Quotations">The quotations.</param>
/// <param name="Entries">The numbers, from 0, of the entries that tell it.</param>
/// <param name="Arguments">The number of the argument that it belongs to, from 1, or 0.</param>
internal sealed record FoundInPassage(Mention[][] Mentions, Quotation[][] Quotations, int[][] Entries, int[] Arguments);
