using System.Collections;

namespace Sources.Packing;

/// <summary>A list whose items are asked for one by one.</summary>
/// <param name="count">How many there are.</param>
/// <param name="at">The item at a place; the same object each time.</param>
internal sealed class AskedList<T>(int count, Func<int, T> at) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public T this[int index] => (uint)index < (uint)count ? at(index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < count; i++) yield return at(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
