using Sources.Model;

namespace Sources.Annotating;

/// <summary>Whether a mark can stand around words, by what they are written with.</summary>
internal static class MarkPlace
{
    /// <summary>Why a date cannot be marked there; empty where it is marked already; null where it can be.</summary>
    internal static string? AgainstDate(InlineText content, int start, int end) => Against(content, start, end, span => span.Mark switch
    {
        DateMark => span.Start <= start && span.End >= end ? "" : "another date is marked inside it",
        EntityNameMark when !Holds(start, end, span) => "it stands inside a name that is marked",
        SpeakerMark => "it stands in words that are marked with who says them",
        NoteMark when span.Start > start && span.Start < end => "the sign of a note stands inside it",
        _ => null,
    });

    /// <summary>Why a name cannot be marked there; empty where it is marked already; null where it can be.</summary>
    internal static string? AgainstName(InlineText content, int start, int end, string written)
    {
        string? why = Against(content, start, end, span => span.Mark switch
        {
            EntityNameMark => "",
            AbbreviationMark => "it is an abbreviation with an expansion",
            DateMark or SpeakerMark when span.Start > start || span.End < end => "another mark begins or ends inside it",
            _ => null,
        });
        if (why is not null) return why;
        if (written.Contains('\n', StringComparison.Ordinal)) return "it goes over the end of a line";
        if (written != content.Text[start..end]) return "there is markup inside it";
        return written.AsSpan().IndexOfAny("[]|") >= 0 ? "it holds a bracket or a bar" : null;
    }

    private static string? Against(InlineText content, int start, int end, Func<InlineSpan, string?> own)
    {
        foreach (var span in content.Spans)
        {
            if (span.Start >= end || span.End <= start) continue;
            string? why = own(span) ?? span.Mark switch
            {
                StyleMark { Style: TextStyle.Code } => "it stands in code",
                LinkMark => "it stands in a link",
                StyleMark when !Holds(start, end, span) && !(span.Start <= start && span.End >= end) => "emphasis begins or ends inside it",
                _ => null,
            };
            if (why is not null) return why;
        }
        return null;
    }

    /// <summary>Whether all that the span is written with stands between the first and the last of the words.</summary>
    private static bool Holds(int start, int end, InlineSpan span) => start < span.Start && end > span.End;
}
