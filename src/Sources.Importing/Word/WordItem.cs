using Sources.Importing.Documents;

namespace Sources.Importing.Word;

/// <summary>A paragraph that is an item of a list: Word writes them flat, each with its level.</summary>
internal sealed record WordItem(int List, int Level, bool IsOrdered, int Number, DocumentParagraph Paragraph)
{
    /// <summary>The list with the lists inside it.</summary>
    internal static DocumentList ToList(IReadOnlyList<WordItem> items)
    {
        int level = items.Min(i => i.Level);
        var made = new List<List<DocumentBlock>>();
        for (int i = 0; i < items.Count;)
        {
            int end = i;
            while (end < items.Count && items[end].Level > level) end++;
            if (end > i)
            {
                var inner = ToList([.. items.Skip(i).Take(end - i)]);
                if (made.Count == 0) made.Add([]);
                made[^1].Add(inner);
                i = end;
                continue;
            }
            made.Add([items[i].Paragraph]);
            i++;
        }
        var first = items.First(i => i.Level == level);
        return new DocumentList(first.IsOrdered, first.Number, made);
    }
}
