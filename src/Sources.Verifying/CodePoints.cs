namespace Sources.Verifying;

/// <summary>A text whose places are counted in Unicode code points, as the data of a site count them. Half a pair of UTF-16 units counts as one.</summary>
internal sealed class CodePoints
{
    /// <summary>The place of each in UTF-16 units, and the end; null where both count alike, as in most texts.</summary>
    private readonly int[]? places;

    internal CodePoints(string text)
    {
        Text = text;
        Count = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udbff')) return;
        var found = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) found.Add(i);
        Count = found.Count;
        found.Add(text.Length);
        places = [.. found];
    }

    /// <summary>The text.</summary>
    internal string Text { get; }

    /// <summary>How many there are.</summary>
    internal int Count { get; }

    /// <summary>The place in UTF-16 units of a place in code points, from 0 to <see cref="Count"/>.</summary>
    internal int UnitOf(int place) => places is null ? place : places[place];
}
