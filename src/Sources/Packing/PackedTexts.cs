using Sources.Writing;

namespace Sources.Packing;

/// <summary>The texts of a <see cref="TextTable"/>, where they lie: each is read when it is asked for, once. Asked from one thread at a time.</summary>
internal sealed class PackedTexts
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int[] starts;
    private readonly KnownText?[] texts;
    private readonly KnownTexts known;

    /// <param name="bytes">The number of the texts, the texts, and whatever follows.</param>
    /// <param name="known">The texts that are known.</param>
    internal PackedTexts(ReadOnlyMemory<byte> bytes, KnownTexts known)
    {
        (this.bytes, this.known) = (bytes, known);
        var pieces = new RecordReader(bytes.Span);
        long count = pieces.Number();
        if (count > bytes.Length) throw new InvalidDataException("there are too many texts");
        starts = new int[count];
        texts = new KnownText?[count];
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = pieces.At;
            pieces.Text();
        }
        End = pieces.At;
    }

    /// <summary>Where the texts end.</summary>
    internal int End { get; }

    /// <summary>The text of a number; null for 0, which stands for none.</summary>
    internal KnownText? Of(long number) => number == 0 ? null : texts[number - 1] ??= known.Of(new RecordReader(bytes.Span, starts[number - 1]).Text());
}
