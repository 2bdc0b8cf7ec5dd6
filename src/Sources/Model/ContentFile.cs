using Sources.Diagnostics;

namespace Sources.Model;

/// <summary>What a file of the content folder is.</summary>
public enum ContentKind
{
    /// <summary><c>site.yml</c>.</summary>
    Settings,
    /// <summary><c>articles/&lt;slug&gt;.md</c>.</summary>
    Article,
    /// <summary><c>entities/&lt;slug&gt;.md</c>.</summary>
    Entity,
    /// <summary><c>pages/&lt;slug&gt;.md</c>, in folders too.</summary>
    Page,
    /// <summary>Anything under <c>assets/</c>: copied as it is.</summary>
    Asset,
    /// <summary><c>articles/&lt;slug&gt;.ids.json</c>: the ids of an article as they were published.</summary>
    Permalinks,
}

/// <summary>One file of the content folder, read and decoded.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The path that diagnostics name: as given on the command line, with forward slashes.</param>
/// <param name="Slug">Its name in addresses: the path below its folder without the extension.</param>
/// <param name="Text">The text, line ends normalised to <c>\n</c>, without a byte order mark; empty for assets.</param>
public sealed record ContentFile(ContentKind Kind, string Path, string Slug, string Text)
{
    /// <summary>Each is itself: two that say the same are still two, and to compare all they say would cost more than to make them.</summary>
    public bool Equals(ContentFile? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private int[]? lineStarts;

    /// <summary>A string, a <see cref="PackedText"/> or an <see cref="UnreadText"/>; null where it was let go.</summary>
    private object? Held { get; init; } = Text;

    /// <summary>The text, line ends normalised to <c>\n</c>, without a byte order mark; empty for assets.</summary>
    /// <exception cref="InvalidOperationException">It is that of an article of a site, which was let go when the article was parsed.</exception>
    public string Text { get => Held as string ?? (Held as PackedText)?.Text ?? (Held as UnreadText)?.Text ?? throw new InvalidOperationException($"the text of {Path} was let go"); init => Held = value; }

    /// <summary>The same file, its text held in little room.</summary>
    internal ContentFile Packed() => this with { Held = new PackedText(Text) };

    /// <summary>The same file, its text read when somebody asks for it.</summary>
    internal ContentFile Unread(Func<string> read) => this with { Held = new UnreadText(read) };

    /// <summary>The same file, by its name alone: to ask for its text is a fault.</summary>
    internal ContentFile WithoutText() => this with { Held = null, lineStarts = null };

    /// <summary>The path below the content folder, with forward slashes.</summary>
    public string Relative { get; init; } = Path;

    /// <summary>Hash (XXH128) of its bytes as they were read; 0 where nobody asked for it.</summary>
    internal UInt128 BytesHash { get; init; }

    /// <summary>The bytes of an asset; empty for text.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The place of a character of <see cref="Text"/>; the file as a whole where that was let go.</summary>
    /// <param name="offset">0-based, in UTF-16 units; clamped to the text.</param>
    public SourceLocation At(int offset)
    {
        if (Held is null) return Whole;
        string whole = Text;
        offset = Math.Clamp(offset, 0, whole.Length);
        var starts = lineStarts ??= FindLineStarts(whole);
        int line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return new SourceLocation(Path, line + 1, offset - starts[line] + 1);
    }

    /// <summary>The file as a whole.</summary>
    public SourceLocation Whole => new(Path);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        return [.. starts];
    }
}
