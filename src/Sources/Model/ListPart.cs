namespace Sources.Model;

/// <summary>A part of a list that has a page of its own.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Number">From 0.</param>
/// <param name="Items">What it lists.</param>
/// <param name="Path">Its page.</param>
/// <param name="Name">What links to it say: "1850 to 1863", "201–400".</param>
internal sealed record ListPart<T>(int Number, IReadOnlyList<T> Items, SitePath Path, string Name);

/// <summary>The addresses of parts.</summary>
internal static class ListPart
{
    /// <summary>The page of a part: the first where the whole list would stand, the others as <c>2</c>, <c>3</c> and so on in a folder.</summary>
    internal static SitePath PathOf(int number, SitePath first, string folder) => number == 0 ? first : SitePath.Page($"{folder}/{number + 1}");

    /// <summary>How many parts a list of so many equal items has, at least one.</summary>
    internal static int CountOf(int items, int most) => Math.Max(1, (items + most - 1) / most);
}
