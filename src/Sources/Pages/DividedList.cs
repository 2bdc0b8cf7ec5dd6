using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>A list that may be too long for one page: its first part stands where the whole would, the others in numbered folders below.</summary>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed class DividedList<T>
{
    /// <summary>Up to so many parts, each links to all; beyond, to those near it and some far away, so that any is a few steps off and no page grows with their number.</summary>
    private const int MostLinks = 24;

    private DividedList(IReadOnlyList<ListPart<T>> parts) => Parts = parts;

    /// <summary>The parts in order; at least one.</summary>
    internal IReadOnlyList<ListPart<T>> Parts { get; }

    /// <summary>Divides a list.</summary>
    /// <param name="items">The list.</param>
    /// <param name="most">How many one page takes.</param>
    /// <param name="first">The page of the first part.</param>
    /// <param name="folder">The folder that the others stand in, as <c>2</c>, <c>3</c> and so on.</param>
    /// <param name="name">What a part is called: of its items, and of how many items come before.</param>
    internal static DividedList<T> Of(IReadOnlyList<T> items, int most, SitePath first, string folder, Func<IReadOnlyList<T>, int, string> name)
    {
        IReadOnlyList<T[]> chunks = items.Count == 0 ? [[]] : [.. items.Chunk(most)];
        var parts = new List<ListPart<T>>(chunks.Count);
        int before = 0;
        foreach (var chunk in chunks)
        {
            int number = parts.Count;
            parts.Add(new ListPart<T>(number, chunk, ListPart.PathOf(number, first, folder), name(chunk, before)));
            before += chunk.Length;
        }
        return new DividedList<T>(parts);
    }

    /// <summary>From one part to the others, itself marked; empty where one page holds all.</summary>
    internal IReadOnlyList<LinkView> LinksFrom(ListPart<T> part)
    {
        if (Parts.Count == 1) return [];
        return [.. Parts.Where(p => Parts.Count <= MostLinks || IsNear(p.Number, part.Number)).Select(p => new LinkView(p.Name, part.Path.LinkTo(p.Path), p.Number == part.Number))];
    }

    /// <summary>The ends, and what is 0, 1, 2, 3, 4, 8, 16, ... away.</summary>
    private bool IsNear(int number, int from)
    {
        int away = Math.Abs(number - from);
        return number == 0 || number == Parts.Count - 1 || away <= 3 || int.IsPow2(away);
    }
}
