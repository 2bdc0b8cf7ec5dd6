using Sources.Model;

namespace Sources.Markup.BlockMarks;

/// <summary>What an author says about a block in one pair of braces.</summary>
/// <param name="Id">A stable id, or null.</param>
/// <param name="Section">The section, or null.</param>
/// <param name="Type">What its statements are, or null.</param>
/// <param name="Title">A title for the argument, or null.</param>
/// <param name="Speaker">Who is quoted, or null.</param>
internal sealed record BlockMark(string? Id, Section? Section, StatementType? Type, string? Title, string? Speaker)
{
    /// <summary>Longer braces are none of ours.</summary>
    internal const int MaxLength = 400;

    /// <summary>The words that stand after a full stop.</summary>
    internal static IReadOnlyList<string> Words { get; } = ["timeline", "analysis", "event", "claim", "judgement", "call", "background"];

    /// <summary>The words that stand before <c>="..."</c>.</summary>
    internal static IReadOnlyList<string> Keys { get; } = ["title", "by"];

    /// <summary>The mark, or null where the braces hold anything that is none of ours.</summary>
    /// <param name="source">From brace to brace.</param>
    internal static BlockMark? Read(ReadOnlySpan<char> source)
    {
        string? id = null, title = null, speaker = null;
        Section? section = null;
        StatementType? type = null;
        var rest = source[1..^1].Trim();
        if (rest.IsEmpty) return null;
        while (!rest.IsEmpty)
        {
            if (rest.StartsWith("title=\"") && rest[7..].IndexOf('"') is >= 0 and var quote)
            {
                title = rest.Slice(7, quote).ToString();
                rest = rest[(8 + quote)..].TrimStart();
                continue;
            }
            if (rest.StartsWith("by=\"") && rest[4..].IndexOf('"') is > 0 and var quoteEnd)
            {
                speaker = rest.Slice(4, quoteEnd).ToString();
                rest = rest[(5 + quoteEnd)..].TrimStart();
                continue;
            }
            int end = rest.IndexOfAny(' ', '\n');
            var word = end < 0 ? rest : rest[..end];
            if (word is ".timeline") section = Model.Section.Timeline;
            else if (word is ".analysis") section = Model.Section.Analysis;
            else if (word[0] == '.' && TypeOf(word[1..]) is { } named) type = named;
            else if (word[0] == '#' && IsId(word[1..])) id = word[1..].ToString();
            else return null;
            rest = rest[word.Length..].TrimStart();
        }
        return new BlockMark(id, section, type, title, speaker);
    }

    /// <summary>Whether a word can be an id.</summary>
    internal static bool IsId(ReadOnlySpan<char> id)
    {
        foreach (char c in id)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
        return id.Length is > 0 and <= 100;
    }

    private static StatementType? TypeOf(ReadOnlySpan<char> word) => word switch
    {
        "event" => StatementType.ReportedEvent,
        "claim" => StatementType.AttributedClaim,
        "judgement" => StatementType.Judgement,
        "call" => StatementType.Call,
        "background" => StatementType.Background,
        _ => null,
    };
}
