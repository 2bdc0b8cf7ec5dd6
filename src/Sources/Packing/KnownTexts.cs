using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.IO.Hashing;

namespace Sources.Packing;

/// <summary>The short texts of a library, such as slugs, ids, dates and reasons, each once: they come again in every article, and are found by their bytes, so that only a new one is read.</summary>
internal sealed class KnownTexts
{
    /// <summary>In bytes. Longer ones are titles and the like, which seldom come twice.</summary>
    private const int Longest = 40;

    private readonly ConcurrentDictionary<byte[], KnownText> texts = new(new SameBytes());
    private readonly ConcurrentDictionary<byte[], KnownText>.AlternateLookup<ReadOnlySpan<byte>> packed;

    internal KnownTexts() => packed = texts.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The text that these bytes are.</summary>
    internal KnownText Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest) return new KnownText(Letters.Of(bytes));
        return packed.TryGetValue(bytes, out var known) ? known : texts.GetOrAdd(bytes.ToArray(), new KnownText(Letters.Of(bytes)));
    }

    private sealed class SameBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)XxHash3.HashToUInt64(alternate);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
