using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Linking;

/// <summary>
/// Finds the quotations in an article's statements and who is quoted. Rules, in order: the author's mark; "in the article's words"; "according to" a name or "in" its
/// "words"; a name and a verb of saying before the quotation, or after it. Where none holds, nobody is named: a wrong name would be worse.
/// </summary>
internal static class Quotations
{
    private static readonly string[] Saying =
    [
        "said", "says", "say", "wrote", "writes", "declared", "declares", "stated", "states", "called", "calls", "announced", "announces", "claimed", "claims", "replied", "replies", "demanded", "demands", "described", "describes",
        "spoke of", "speaks of", "argued", "argues", "insisted", "insists", "promised", "warned", "added", "asked", "explained", "told", "proclaimed", "granted", "read out",
    ];

    private static readonly string[] Articles = ["the article’s words", "the article's words", "the article’s phrase", "the article's phrase", "the article calls", "the article says", "the article speaks of", "the article writes"];
    /// <summary>How many characters before a quotation a name may stand that is quoted.</summary>
    private const int MaxDistance = 200;

    /// <summary>Quotations in quotations, each with the same marks; those that are deeper are part of them.</summary>
    private const int MaxNesting = 8;

    private static readonly (char Open, char Close)[] Marks = [('“', '”'), ('„', '“'), ('«', '»')];

    internal static IReadOnlyList<IReadOnlyList<Quotation>> Find(Article article, IReadOnlyList<IReadOnlyList<Mention>> mentions, EntityNames names, DiagnosticBag bag)
    {
        var found = new IReadOnlyList<Quotation>[article.Statements.Count];
        var blocks = new Dictionary<Leaf, BlockSpeaker>(ReferenceEqualityComparer.Instance);
        foreach (var passage in article.Passages) Mark(passage.Block, null, passage.Speaker, blocks);
        foreach (var passage in article.Passages)
            foreach (var statement in passage.Statements)
                found[statement.Index] = Of(statement, mentions[statement.Index], blocks.TryGetValue(statement.Leaf, out var block) ? block : null, passage.Speaker, article, names, bag).ToArray();
        return found;
    }

    /// <summary>A block quotation around a leaf: who is quoted as the author marks it, and as a line that begins with a dash says below it.</summary>
    private sealed record BlockSpeaker(string? Marked, string? Line);

    private static void Mark(Block block, BlockSpeaker? around, string? marked, Dictionary<Leaf, BlockSpeaker> blocks)
    {
        switch (block)
        {
            case QuoteBlock quote:
                var last = quote.Children.Count > 0 ? quote.Children[^1] as ParagraphBlock : null;
                string? line = last is not null && last.Content.Text.TrimStart() is ['—' or '–', .. var rest] ? rest.Trim().TrimEnd('.') : null;
                foreach (var child in quote.Children)
                    if (line is null || child != last) Mark(child, new BlockSpeaker(marked, line), marked, blocks);
                break;
            case ListBlock list:
                foreach (var child in list.Items.SelectMany(i => i)) Mark(child, around, marked, blocks);
                break;
            case Leaf leaf when around is not null:
                blocks[leaf] = around;
                break;
        }
    }

    private static IEnumerable<Quotation> Of(Statement statement, IReadOnlyList<Mention> mentions, BlockSpeaker? block, string? marked, Article article, EntityNames names, DiagnosticBag bag)
    {
        if (statement.Leaf is CodeBlock) yield break;
        string text = statement.Text;
        foreach (var (start, end) in block is not null ? [(0, text.Length)] : Ranges(text))
        {
            var mark = statement.Leaf.Content.Spans.FirstOrDefault(s => s.Mark is SpeakerMark && s.Start < statement.Start + end && s.End > statement.Start + start);
            if (((mark?.Mark as SpeakerMark)?.Name ?? marked) is { } name)
            {
                var entity = name == "article" ? null : names.Resolve(name, article.File.At(statement.Leaf.Content.OriginOf(mark?.Start ?? statement.Start)), bag);
                yield return new Quotation(start, end, entity, name == "article" ? "the article" : entity?.Name ?? name, "author’s mark");
            }
            else if (block is not null)
            {
                var entity = block.Line is null ? null : names.Find(block.Line).Select(f => f.Entity).FirstOrDefault();
                yield return new Quotation(start, end, entity, entity?.Name ?? block.Line, block.Line is null ? "a block quotation; nobody is named" : "the line below it");
            }
            else if (Speaker(text, start, end, mentions) is var (who, by, reason)) yield return new Quotation(start, end, who, by, reason);
            // One or two words set in marks are named so, not quoted.
            else if (text.AsSpan(start, end - start).Count(' ') >= 2) yield return new Quotation(start, end, null, null, "nobody is named");
        }
    }

    private static (Entity? Who, string By, string Reason)? Speaker(string text, int start, int end, IReadOnlyList<Mention> mentions)
    {
        // Not more of what stands around than where the words may be: a text may have as many quotations, and as many names, as it has words.
        foreach (string words in Articles)
        {
            int from = Math.Max(0, start - words.Length - 12);
            if (text.AsSpan(from, start - from).LastIndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at) return (null, "the article", $"“{text.Substring(from + at, words.Length)}”");
        }
        int next = FirstFrom(mentions, start);
        for (int i = next - 1; i >= 0 && start - mentions[i].End <= MaxDistance; i--)
        {
            var mention = mentions[i];
            if (mention.End > start) continue;
            string between = text[mention.End..start];
            if (text.AsSpan(0, mention.Start).TrimEnd().EndsWith("according to", StringComparison.OrdinalIgnoreCase) && between.Length < 40) return (mention.Entity, mention.Entity.Name, "“according to”");
            if (between.StartsWith("’s words", StringComparison.Ordinal) || between.StartsWith("'s words", StringComparison.Ordinal)) return (mention.Entity, mention.Entity.Name, "“words”");
            // The nearest name before the verb says it; one that stands after the verb is spoken of.
            if (Saying.FirstOrDefault(v => Opens(between, v)) is { } verb && between.Length <= 60) return (mention.Entity, mention.Entity.Name, $"“{verb}”");
        }
        for (int i = next; i < mentions.Count && mentions[i].Start - end <= 24; i++)
        {
            var mention = mentions[i];
            if (mention.Start < end) continue;
            string between = text[end..mention.Start].Trim(' ', ',');
            if (Saying.Contains(between, StringComparer.Ordinal)) return (mention.Entity, mention.Entity.Name, $"“{between}”");
            if (between.Length == 0 && Saying.FirstOrDefault(v => Opens(text[mention.End..Math.Min(text.Length, mention.End + 40)], v)) is { } verb) return (mention.Entity, mention.Entity.Name, $"“{verb}”");
        }
        return null;
    }

    /// <summary>The first of the mentions, which stand in the order of the text, that begins at a place or behind it.</summary>
    private static int FirstFrom(IReadOnlyList<Mention> mentions, int place)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Start < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Whether the words go on with the verb, an adverb or "had" before it allowed.</summary>
    private static bool Opens(string words, string verb)
    {
        int at = words.IndexOf(verb, StringComparison.Ordinal);
        return at is > 0 and <= 14 && words[at - 1] == ' ' && (at + verb.Length == words.Length || !char.IsLetter(words[at + verb.Length])) && words.AsSpan(0, at).IndexOfAny(',', ';', '.') < 0;
    }

    private static int Next(string text, int at, char open, char close)
    {
        int found = text.AsSpan(at + 1).IndexOfAny(open, close);
        return found < 0 ? -1 : at + 1 + found;
    }

    private static IEnumerable<(int Start, int End)> Ranges(string text)
    {
        foreach (var (open, close) in Marks)
        {
            var opened = new Stack<int>();
            for (int at = text.AsSpan().IndexOfAny(open, close); at >= 0; at = Next(text, at, open, close))
            {
                if (text[at] == open) opened.Push(at);
                else if (opened.TryPop(out int start) && opened.Count < MaxNesting) yield return (start, at + 1);
            }
        }
        if (text.AsSpan().Count('"') % 2 != 0) yield break;
        for (int at = text.IndexOf('"', StringComparison.Ordinal); at >= 0;)
        {
            int end = text.IndexOf('"', at + 1);
            yield return (at, end + 1);
            at = end + 1 < text.Length ? text.IndexOf('"', end + 1) : -1;
        }
    }
}
