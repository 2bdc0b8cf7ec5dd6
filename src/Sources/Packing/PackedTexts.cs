using Sources.Dates;
using Sources.Writing;

namespace Sources.Packing;

/// <summary>The texts of a <see cref="TextTable"/>, where they lie: each is read when it is asked for, and is one object, however often it comes. Asked from one thread at a time.</summary>
internal sealed class PackedTexts
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int[] starts;
    private readonly string?[] texts;
    private readonly KnownTimes times;

    /// <param name="bytes">The number of the texts, the texts, and whatever follows.</param>
    /// <param name="times">The dates that are known.</param>
    internal PackedTexts(ReadOnlyMemory<byte> bytes, KnownTimes times)
    {
        (this.bytes, this.times) = (bytes, times);
        var pieces = new RecordReader(bytes.Span);
        long count = pieces.Number();
        if (count > bytes.Length) throw new InvalidDataException("there are too many texts");
        starts = new int[count];
        texts = new string?[count];
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
    internal string? Of(long number) => number == 0 ? null : texts[number - 1] ??= TextAt(starts[number - 1]);

    private string TextAt(int start)
    {
        var pieces = new RecordReader(bytes.Span, start);
        return Letters.Read(ref pieces);
    }

    /// <summary>The date that the text of a number writes; null for 0, which stands for none.</summary>
    internal Edtf? DateOf(long number) => number == 0 ? null : times.Date(Of(number)!);
}
