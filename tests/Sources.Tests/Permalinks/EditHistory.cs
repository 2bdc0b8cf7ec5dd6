namespace Sources.Tests.Permalinks;

/// <summary>An article that is edited over and over, with what a careful person would keep: each sentence has an identity that its id should follow.</summary>
internal sealed class EditHistory
{
    private static readonly string[] Nouns = ["harbour", "council", "bridge", "railway", "treaty", "garrison", "market", "river", "library", "mill", "quarry", "lighthouse", "orchard", "parliament", "ferry", "school", "archive", "station", "canal", "tower", "prison", "theatre", "square", "hospital", "foundry"];
    private static readonly string[] Verbs = ["opened", "closed", "crossed", "bought", "sold", "rebuilt", "feared", "praised", "signed", "lost", "held", "taxed", "emptied", "painted", "visited", "blocked", "flooded", "counted", "named", "ruined"];
    private static readonly string[] Words = ["old", "narrow", "quiet", "northern", "wooden", "empty", "crowded", "costly", "famous", "stone", "slowly", "often", "again", "together", "nearby", "without warning", "before noon", "in winter", "by night", "for years", "against advice", "with great care", "near the border", "under guard", "beyond the hills"];
    private static readonly string[] People = ["Ada Byrd", "Otto Crane", "Mira Holt", "Ivo Lark", "Nell Marsh", "Tom Reed", "Una Vale", "Sam Wick", "Bela Stone", "Cora Finch"];

    private readonly Random random;
    private int next;

    internal EditHistory(int seed, int passages)
    {
        random = new Random(seed);
        for (int i = 0; i < passages; i++) Passages.Add([.. Enumerable.Range(0, random.Next(2, 9)).Select(_ => New())]);
    }

    internal List<List<(int Identity, string Text)>> Passages { get; } = [];

    /// <summary>The Markdown of the article as it is now.</summary>
    internal string Markdown => "---\ntitle: A history\n---\n" + string.Join("\n\n", Passages.Select(p => string.Join(' ', p.Select(s => s.Text)))) + "\n";

    internal IEnumerable<(int Identity, string Text)> Statements => Passages.SelectMany(p => p);

    /// <summary>One edit of a random kind; its name.</summary>
    internal string Edit()
    {
        int passage = random.Next(Passages.Count), at = random.Next(Passages[passage].Count);
        var (identity, text) = Passages[passage][at];
        string[] words = text.TrimEnd('.').Split(' ');
        switch (random.Next(13))
        {
            case 0 or 1 or 2:
                Passages[passage][at] = (identity, Misspell(text));
                return "a letter";
            case 3:
                int changed = random.Next(1, words.Length);
                words[changed] = Pick(random.Next(2) == 0 ? Nouns : Verbs);
                Passages[passage][at] = (identity, string.Join(' ', words) + ".");
                return "a word";
            case 4:
                Passages[passage][at] = (identity, string.Join(' ', words.Take(words.Length / 2).Append(Pick(Words)).Concat(words.Skip(words.Length / 2))) + ".");
                return "words put in";
            case 5:
                for (int i = 1; i < words.Length; i++)
                    if (random.Next(10) < 3) words[i] = Pick(Nouns);
                Passages[passage][at] = (identity, string.Join(' ', words) + ".");
                return "rewritten";
            case 6:
                Passages[passage].Insert(at, New());
                return "inserted";
            case 7 when Statements.Count() > 20:
                Passages[passage].RemoveAt(at);
                if (Passages[passage].Count == 0) Passages.RemoveAt(passage);
                return "deleted";
            case 8 when words.Length >= 8:
                // The greater part goes on under the old id; between even halves nobody could choose.
                int cut = random.Next(3, words.Length - 3);
                var first = string.Join(' ', words.Take(cut)) + ".";
                var second = "It " + string.Join(' ', words.Skip(cut)) + ".";
                if (IsEven(first.Length, second.Length)) return "nothing";
                bool firstIsGreater = first.Length > second.Length;
                Passages[passage][at] = (firstIsGreater ? identity : next++, first);
                Passages[passage].Insert(at + 1, (firstIsGreater ? next++ : identity, second));
                return "split";
            case 9 when at + 1 < Passages[passage].Count && !IsEven(text.Length, Passages[passage][at + 1].Text.Length):
                var (otherIdentity, other) = Passages[passage][at + 1];
                bool keepsFirst = text.Length > other.Length;
                Passages[passage][at] = (keepsFirst ? identity : otherIdentity, string.Join(' ', words) + ", and " + other);
                Passages[passage].RemoveAt(at + 1);
                return "merged";
            case 10:
                Passages[passage].RemoveAt(at);
                if (Passages[passage].Count == 0) Passages.RemoveAt(passage);
                int to = random.Next(Passages.Count);
                Passages[to].Insert(random.Next(Passages[to].Count + 1), (identity, text));
                return "moved";
            case 11:
                var moved = Passages[passage];
                Passages.RemoveAt(passage);
                Passages.Insert(random.Next(Passages.Count + 1), moved);
                return "passage moved";
            default:
                Passages.Insert(passage, [New(), New(), New()]);
                return "passage inserted";
        }
    }

    private static bool IsEven(int one, int other) => Math.Max(one, other) < 1.3 * Math.Min(one, other);

    private (int, string) New()
    {
        string text = $"{Pick(People)} {Pick(Verbs)} the {Pick(Words)} {Pick(Nouns)}";
        for (int i = random.Next(4); i > 0; i--) text += random.Next(2) == 0 ? $" and {Pick(Verbs)} the {Pick(Nouns)} of {Pick(People)}" : $" {Pick(Words)}";
        return (next++, text + ".");
    }

    private string Misspell(string text)
    {
        int at = random.Next(1, text.Length - 2);
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, "e"),
            _ => string.Concat(text.AsSpan(0, at), text.AsSpan(at + 1, 1), text.AsSpan(at, 1), text.AsSpan(at + 2)),
        };
    }

    private string Pick(string[] all) => all[random.Next(all.Length)];
}
