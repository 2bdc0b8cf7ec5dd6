using CsCheck;

namespace Sources.Dates.Tests;

internal static class Among
{
    /// <summary>One of the values, each as likely.</summary>
    public static Gen<T> Values<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
