using System.Globalization;

namespace Sources.Dates;

/// <summary>Why a text is no EDTF value.</summary>
/// <param name="Position">0-based index of the character where reading stopped; the text's length when it ended too soon.</param>
/// <param name="Expected">What should have stood there, in words for an author: "a month from 01 to 12".</param>
public readonly record struct EdtfError(int Position, string Expected)
{
    /// <summary>Both in a sentence; the position counted from 1, as editors do.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"expected {Expected} at character {Position + 1}");
}
