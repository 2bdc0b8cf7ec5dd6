using System.Collections.Frozen;

namespace Sources.Annotating;

/// <summary>A run of capitalised words in a sentence.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last.</param>
/// <param name="HasTitle">Whether a title, such as "General", stands before it.</param>
/// <param name="IsFirst">Whether it is the sentence's first word alone, which has a capital whatever it is.</param>
internal readonly record struct CapitalisedName(int Start, int End, bool HasTitle, bool IsFirst);

/// <summary>Finds runs of capitalised words: "Harbour Board", "Treaty of Kars", "Ada Byrd".</summary>
internal static class CapitalisedNames
{
    private static readonly FrozenSet<string> Joins = new[] { "of", "de", "da", "del", "della", "der", "von", "van", "al", "el", "bin", "ibn", "la", "le" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that begin sentences and name nobody, and words of the calendar.</summary>
    private static readonly FrozenSet<string> NoNames = new[]
    {
        "The", "A", "An", "This", "That", "These", "Those", "It", "Its", "He", "She", "They", "We", "I", "You", "His", "Her", "Their", "Our", "My", "There", "Here", "In", "On", "At", "By", "For", "From", "To", "With",
        "Without", "After", "Before", "During", "Since", "Until", "Under", "Over", "Between", "Among", "About", "As", "If", "When", "While", "Where", "Although", "Though", "Because", "But", "And", "Or", "Nor", "So", "Yet",
        "Then", "Thus", "Therefore", "However", "Moreover", "Meanwhile", "Later", "Soon", "Some", "Many", "Most", "Several", "All", "Both", "Each", "Every", "No", "Not", "None", "What", "Who", "Why", "How", "Which", "One",
        "Two", "Three", "Four", "Five", "Ten", "Such", "Only", "Even", "Still", "Once", "Again", "Now", "Today", "Earlier", "Instead", "Consequently", "Accordingly", "Indeed", "According", "Despite", "Within", "Following", "Nobody",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The runs, in order.</summary>
    internal static IEnumerable<CapitalisedName> In(string text)
    {
        var words = Words(text);
        for (int i = 0; i < words.Count; i++)
        {
            if (!IsName(text, words[i])) continue;
            bool hasTitle = false;
            int first = i;
            while (first < words.Count - 1 && KindEvidence.IsTitle(Word(text, words[first])) && IsName(text, words[first + 1]) && Touches(text, words[first], words[first + 1]))
            {
                hasTitle = true;
                first++;
            }
            int last = first;
            for (int next = last + 1; next < words.Count && Touches(text, words[next - 1], words[next]); next++)
            {
                if (IsName(text, words[next])) last = next;
                else if (!Joins.Contains(Word(text, words[next])) || next > last + 1) break;
            }
            int start = words[first].Start, end = words[last].End;
            if (text.AsSpan(start, end - start) is [.., '\'' or '’', 's']) end -= 2;
            yield return new CapitalisedName(start, end, hasTitle, first == 0 && last == 0);
            i = last;
        }
    }

    private static string Word(string text, (int Start, int End) word) => text[word.Start..word.End];

    private static bool IsName(string text, (int Start, int End) word) => char.IsUpper(text[word.Start]) && word.End - word.Start > 1 && !NoNames.Contains(Word(text, word));

    private static bool Touches(string text, (int Start, int End) word, (int Start, int End) next) =>
        text.AsSpan(word.End, next.Start - word.End) is " " or ". " && (text[word.End] == ' ' || KindEvidence.IsTitle(Word(text, word)));

    private static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int, int)>();
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            int start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
            words.Add((start, i));
        }
        return words;
    }
}
