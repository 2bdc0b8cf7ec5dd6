using System.Buffers;
using Sources.Dates.Context;
using Sources.Dates.Grammar;
using Sources.Dates.Tokens;

namespace Sources.Dates.Meaning;

/// <summary>The years a heading names: "1979: Deployment", "The first phase, 1955-1963".</summary>
internal static class HeadingYears
{
    private const int Longest = 64;

    public static (int? Start, int? End, string? Words) Read(ReadOnlySpan<char> text, int anchorYear)
    {
        var tokens = ArrayPool<Token>.Shared.Rent(Longest);
        try
        {
            var tokenizer = new Tokenizer(text);
            var count = tokenizer.ReadSentence(tokens.AsSpan(0, Longest));
            var line = new TokenLine(text, tokens.AsSpan(0, count));
            var finds = new List<Find>();
            ExpressionGrammar.Collect(line, finds, false, anchorYear);
            FindLinks.Complete(line, finds);
            int? start = null, end = null;
            string? words = null;
            foreach (var find in finds)
            {
                var (first, last) = find.Kind switch
                {
                    FindKind.Calendar when find.Year is { } year => (year, year),
                    FindKind.Decade => (find.Span, find.Span + 9),
                    _ => (int.MaxValue, int.MinValue),
                };
                if (first == int.MaxValue) continue;
                if (start is null || first < start) start = first;
                if (end is null || last > end) end = last;
                words ??= line.Text[line[find.First].Start..line[find.Last - 1].End].ToString();
            }
            return (start, end, words);
        }
        finally
        {
            ArrayPool<Token>.Shared.Return(tokens);
        }
    }
}
