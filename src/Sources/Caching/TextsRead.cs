using Sources.Dates;
using Sources.Writing;

namespace Sources.Caching;

/// <summary>The texts of a <see cref="TextTable"/>, read back: each is one object, however often it comes, and so is each date.</summary>
internal sealed class TextsRead
{
    private readonly string[] texts;
    private readonly Edtf?[] dates;

    /// <param name="pieces">The number of the texts, and the texts.</param>
    internal TextsRead(ref RecordReader pieces)
    {
        long count = pieces.Number();
        if (count > int.MaxValue / 2) throw new InvalidDataException("there are too many texts");
        texts = new string[count];
        dates = new Edtf?[count];
        for (int i = 0; i < texts.Length; i++) texts[i] = TextTable.Letters.GetString(pieces.Text());
    }

    /// <summary>The text of a number; null for 0, which stands for none.</summary>
    internal string? Of(long number) => number == 0 ? null : texts[number - 1];

    /// <summary>The date that the text of a number writes; null for 0, which stands for none.</summary>
    internal Edtf? DateOf(long number) => number == 0 ? null : dates[number - 1] ??= Edtf.Parse(texts[number - 1]);
}
