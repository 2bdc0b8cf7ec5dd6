using System.Runtime.CompilerServices;
using Sources.Model;

namespace Sources.Pages.Html;

/// <summary>
/// In which part of a large block each of its leaves stands: a list or a table of thousands of parts is one passage, and there are pages that show its statements one by one,
/// each of which would go through all of it.
/// </summary>
internal sealed class LeafParts
{
    /// <summary>A block of fewer parts is gone through as quickly.</summary>
    private const int Many = 64;

    private static readonly ConditionalWeakTable<Block, LeafParts> Known = [];

    private readonly Dictionary<Leaf, int> partOf = [];
    private readonly List<int> always = [];

    private LeafParts(IEnumerable<IReadOnlyList<Block>> parts)
    {
        int number = 0;
        foreach (var part in parts)
        {
            foreach (var leaf in part.SelectMany(Leaves.Of)) partOf[leaf] = number;
            if (part.Any(b => b is RuleBlock)) always.Add(number);
            number++;
        }
    }

    /// <summary>The parts of a block that is large; null for any other.</summary>
    internal static LeafParts? Of(Block block) => block switch
    {
        ListBlock { Items.Count: > Many } list => Known.GetValue(list, _ => new LeafParts(list.Items)),
        QuoteBlock { Children.Count: > Many } quote => Known.GetValue(quote, _ => new LeafParts(quote.Children.Select(c => new[] { c }))),
        TableBlock { Rows.Count: > Many } table => Known.GetValue(table, _ => new LeafParts(table.Rows.Select(r => new[] { r }))),
        _ => null,
    };

    internal bool Holds(Leaf leaf) => partOf.ContainsKey(leaf);

    /// <summary>The parts in which one of the leaves stands, or a line between others, which is always shown; in order.</summary>
    internal IEnumerable<int> With(IEnumerable<Leaf> leaves) => leaves.Where(Holds).Select(l => partOf[l]).Concat(always).Distinct().Order();
}
