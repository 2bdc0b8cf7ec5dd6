namespace Sources.Model;

/// <summary>Where two lists hold different objects: from one edit to the next nearly all are the same.</summary>
internal static class Differences
{
    /// <summary>Where more differ, all is done anew.</summary>
    private const int Most = 16;

    /// <summary>The 0-based places; null where there are many, or the lengths differ.</summary>
    internal static List<int>? Between<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) where T : class
    {
        if (one.Count != other.Count) return null;
        var places = new List<int>();
        for (int i = 0; i < one.Count; i++)
        {
            if (ReferenceEquals(one[i], other[i])) continue;
            if (places.Count == Most) return null;
            places.Add(i);
        }
        return places;
    }

    /// <summary>A list with others in the places of some of its objects; what is not in it is left out.</summary>
    internal static T[] Replaced<T>(IReadOnlyList<T> list, IEnumerable<(T Old, T Now)> others) where T : class
    {
        T[] replaced = [.. list];
        foreach (var (old, now) in others)
            if (Array.FindIndex(replaced, item => ReferenceEquals(item, old)) is >= 0 and var place) replaced[place] = now;
        return replaced;
    }
}
