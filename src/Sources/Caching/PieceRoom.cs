using Sources.Writing;

namespace Sources.Caching;

/// <summary>Where a <see cref="CachePiece"/> is put together. It serves one after another: a piece has megabytes, and there are many.</summary>
internal sealed class PieceRoom
{
    /// <summary>The articles.</summary>
    internal RecordWriter All { get; } = new();

    /// <summary>One article.</summary>
    internal RecordWriter One { get; } = new();

    /// <summary>The piece.</summary>
    internal RecordWriter Whole { get; } = new();

    /// <summary>The texts of the articles.</summary>
    internal TextTable Table { get; } = new();

    /// <summary>Forgets the last piece.</summary>
    internal void Clear()
    {
        All.Clear();
        One.Clear();
        Whole.Clear();
        Table.Clear();
    }
}
