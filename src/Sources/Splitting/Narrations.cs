using System.Collections.Frozen;

namespace Sources.Splitting;

/// <summary>Finds the first finite verb of an English sentence, from closed lists and the ending -ed; no tagger is needed to tell "was" from "is".</summary>
internal static class Narrations
{
    private static readonly FrozenSet<string> Past = new[]
    {
        "was", "were", "had", "did", "became", "began", "broke", "brought", "built", "bought", "came", "caught", "chose", "cut", "drew", "drove", "fell", "felt", "fled", "flew", "fought", "found", "gave", "got", "grew",
        "heard", "held", "kept", "knew", "laid", "led", "left", "lay", "let", "lost", "made", "meant", "met", "paid", "put", "ran", "rose", "said", "sank", "saw", "sent", "set", "shot", "shook", "shut", "sold", "sought", "spent",
        "split", "spoke", "spread", "stood", "struck", "swept", "swore", "taught", "told", "took", "thought", "threw", "understood", "went", "withdrew", "won", "wore", "wrote", "bore", "bound", "dealt", "forbade",
        "forgot", "froze", "hit", "hung", "overthrew", "overtook", "shrank", "slew", "sprang", "stole", "strove", "undertook", "upheld", "arose", "awoke", "beat", "bent", "bled", "blew", "cast", "crept", "dug", "fed", "ground", "hid", "lit", "rode", "rang",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Present = new[]
    {
        "is", "are", "am", "has", "have", "does", "do", "remains", "continues", "means", "shows", "says", "holds", "argues", "claims", "seems", "appears", "stands", "exists", "lies", "wants", "serves", "makes", "gives", "takes",
        "becomes", "leads", "calls", "knows", "needs", "presents", "concludes", "demands", "represents", "consists", "include", "includes", "contains", "isn't", "aren't",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Future = new[]
    {
        "will", "would", "shall", "should", "may", "might", "can", "could", "must", "cannot", "ought", "won't", "can't",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> BeforeAdjective = new[]
    {
        "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our", "of", "by", "with", "and", "most", "more", "so-called", "in", "for", "both", "two", "many", "some", "other", "all",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> BeforeMonth = new[] { "in", "by", "since", "of", "until", "till", "from", "during", "between", "early", "late", "last", "next", "every" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NotPast = new[] { "need", "hundred", "indeed", "speed", "seed", "breed", "bed", "red", "united", "sacred", "naked", "wicked", "unprecedented", "so-called", "aforementioned", "limited" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tense of the first finite verb outside asides such as "the article says".</summary>
    internal static Narration Of(string text)
    {
        var past = Past.GetAlternateLookup<ReadOnlySpan<char>>();
        var present = Present.GetAlternateLookup<ReadOnlySpan<char>>();
        var future = Future.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> before = "the";
        bool afterHad = false, isFirst = true, isMayOpening = false;
        foreach (var word in Words.Of(Asides.Without(text)))
        {
            bool isParticiple = IsRegularPast(word, before);
            if (afterHad) return isParticiple || past.Contains(word) || word.EndsWith("en") || word is "been" ? Narration.Pluperfect : Narration.Past;
            if (past.Contains(word) || isParticiple)
            {
                if (!word.Equals("had", StringComparison.OrdinalIgnoreCase)) return Narration.Past;
                afterHad = true;
            }
            if (present.Contains(word)) return Narration.Present;
            if (isMayOpening)
            {
                // "May 1945 saw ..."; "May he rest".
                if (!char.IsAsciiDigit(word[0])) return Narration.Future;
                isMayOpening = false;
            }
            if (future.Contains(word))
            {
                if (!word.Equals("may", StringComparison.OrdinalIgnoreCase)) return Narration.Future;
                isMayOpening = isFirst && word[0] == 'M';
                if (!isMayOpening && !IsMonth(word, before)) return Narration.Future;
            }
            before = word;
            isFirst = false;
        }
        return afterHad ? Narration.Past : Narration.Unknown;
    }

    /// <summary>Whether a "may" within a sentence is the month: it has its capital, or stands after a word that no verb stands after.</summary>
    private static bool IsMonth(ReadOnlySpan<char> may, ReadOnlySpan<char> before) =>
        may[0] == 'M' || BeforeMonth.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before);

    /// <summary>Whether a word ends in -ed and is no adjective before its noun.</summary>
    private static bool IsRegularPast(ReadOnlySpan<char> word, ReadOnlySpan<char> before) =>
        word.Length > 3 && word.EndsWith("ed") && !NotPast.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        && !BeforeAdjective.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before);
}
