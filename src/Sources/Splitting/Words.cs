namespace Sources.Splitting;

/// <summary>The words of a text: runs of letters, digits, apostrophes and hyphens.</summary>
internal static class Words
{
    internal static Enumerator Of(ReadOnlySpan<char> text) => new(text);

    internal static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (var _ in Of(text)) count++;
        return count;
    }

    internal ref struct Enumerator(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            int start = 0;
            while (start < rest.Length && !char.IsLetterOrDigit(rest[start])) start++;
            if (start == rest.Length) return false;
            int end = start;
            while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || (rest[end] is '-' or '\'' or '’' && end + 1 < rest.Length && char.IsLetter(rest[end + 1])))) end++;
            Current = rest[start..end];
            rest = rest[end..];
            return true;
        }
    }
}
