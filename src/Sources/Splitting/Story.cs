using System.Buffers;
using System.Collections.Frozen;
using Sources.Dates;
using Sources.Model;

namespace Sources.Splitting;

/// <summary>What a passage has told so far, and whether the next statement goes on with it.</summary>
internal sealed class Story
{
    private static readonly FrozenSet<string> Pronouns = new[]
    {
        "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their", "both", "neither", "such", "there",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Connectives =
    [
        "soon", "shortly", "consequently", "thus", "therefore", "as a result", "thereupon", "then", "next", "afterwards", "afterward", "later", "subsequently", "eventually", "finally", "at last",
        "at once", "immediately", "in response", "in reply", "meanwhile", "again", "once again", "once more", "this time", "in turn", "in its turn", "accordingly", "hence", "within",
        "by then", "from then on", "after that", "after this", "in the end", "at the same time", "before long", "the same", "overnight", "following this", "in consequence",
    ];

    /// <summary>Most sentences have none of them, which one pass tells.</summary>
    private static readonly SearchValues<string> AnyConnective = SearchValues.Create(Connectives, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where "later" leaves the time of the story no further than by a part of a day.</summary>
    private static readonly WordList SameTime = new(["later that", "later the same", "later in the same", "later in the day", "hour later", "hours later", "minutes later", "moments later", "sooner or later"]);

    /// <summary>So many words are the head of a sentence.</summary>
    private const int HeadWords = 3;

    /// <summary>So many words may stand before a connective.</summary>
    private const int NearHead = 8;

    private readonly HashSet<string> nouns = new(StringComparer.OrdinalIgnoreCase);
    private EntryTime? foreground;
    private EntryTime? background;
    private bool lastWasTold;

    /// <summary>
    /// The entry that a story goes on from: the last event, not a state in its background ("had been cut off since December"), or null
    /// where the passage has told nothing yet.
    /// </summary>
    internal EntryTime? Last => foreground ?? background;

    /// <summary>Takes note of a placed statement.</summary>
    internal void Tell(Statement statement, Placement placement)
    {
        lastWasTold = placement.Section == Section.Timeline;
        if (lastWasTold && placement.Times is [{ Value: not null } first, ..])
        {
            bool isState = statement.Dates.Any(d => d.Relation == DateRelation.Since) && placement.Times.Count == 1;
            if (isState) background = first;
            else foreground = first;
        }
        foreach (var word in Words.Of(statement.Text))
            if (word.Length > 3) nouns.Add(word.ToString());
    }

    /// <summary>
    /// Whether a statement without a date goes on with the story: right after what is on the timeline, a connective, a pronoun at its head
    /// or "the ..." for something named before is enough; after an argument only a connective is.
    /// </summary>
    internal bool GoesOn(Statement statement, Narration narration)
    {
        string text = Asides.Without(statement.Text);
        if (IsOfLater(text)) return false;
        if (HasConnective(text)) return true;
        // "Russia had protected ..." looks back behind the story; it does not go on with it.
        if (!lastWasTold || narration == Narration.Pluperfect) return false;
        return BeginsWithPronoun(text) || RefersBack(text);
    }

    /// <summary>Whether it tells of a time behind that of the story, and does not say which: "later, he moved", "a few years later"; not "later that day".</summary>
    private static bool IsOfLater(string text)
    {
        int before = 0;
        foreach (var word in Words.Of(text))
        {
            if (word.Equals("later", StringComparison.OrdinalIgnoreCase)) return SameTime.FirstIn(text) is null;
            if (++before > NearHead) return false;
        }
        return false;
    }

    private static bool HasConnective(string text)
    {
        // A connective stands near the head of the sentence, or beside its first verb.
        var head = text.AsSpan(0, Math.Min(text.Length, 160));
        if (!head.ContainsAny(AnyConnective)) return false;
        foreach (string connective in Connectives)
        {
            int at = head.IndexOf(connective, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            int end = at + connective.Length;
            bool whole = (at == 0 || !char.IsLetterOrDigit(head[at - 1])) && (end == head.Length || !char.IsLetterOrDigit(head[end]));
            if (whole && (at == 0 || Words.Count(head[..at]) <= NearHead)) return true;
        }
        return false;
    }

    private static bool BeginsWithPronoun(string text)
    {
        foreach (var word in Words.Of(text)) return Pronouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        return false;
    }

    private bool RefersBack(string text)
    {
        bool afterArticle = false;
        int read = 0;
        foreach (var word in Words.Of(text))
        {
            // "The war was short": at the head of a sentence "the" points back by itself.
            if (afterArticle && (read <= HeadWords ? char.IsLower(word[0]) : word.Length > 3 && nouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))) return true;
            read++;
            afterArticle = word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("this", StringComparison.OrdinalIgnoreCase)
                || word.Equals("that", StringComparison.OrdinalIgnoreCase) || word.Equals("these", StringComparison.OrdinalIgnoreCase) || word.Equals("those", StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }
}
