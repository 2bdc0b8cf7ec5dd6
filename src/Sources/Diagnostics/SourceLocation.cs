namespace Sources.Diagnostics;

/// <summary>A place in a content file.</summary>
/// <param name="File">Path relative to the folder that was read, with forward slashes.</param>
/// <param name="Line">1-based line; 0 where the file as a whole is meant.</param>
/// <param name="Column">1-based column in UTF-16 units; 0 where the file as a whole is meant.</param>
public readonly record struct SourceLocation(string File, int Line = 0, int Column = 0) : IComparable<SourceLocation>
{
    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(SourceLocation other)
    {
        int byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        int byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary><c>file:line:column</c>, or the file alone; a sign in its name that cannot be printed is written as <c>\u000A</c>.</summary>
    public override string ToString() => Line == 0 ? Printable.Of(File) : $"{Printable.Of(File)}:{Line}:{Column}";

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;
}
