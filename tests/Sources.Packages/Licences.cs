using System.Text.RegularExpressions;

namespace Sources.Packages;

/// <summary>Which licences we take, read as SPDX expressions.</summary>
public static partial class Licences
{
    /// <summary>What may become a part of what we publish under MIT.</summary>
    public static IReadOnlySet<string> Shipped { get; } = new HashSet<string>(StringComparer.Ordinal) { "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD" };

    /// <summary>What may build and test besides: it is run, and no part of it is handed on.</summary>
    public static IReadOnlySet<string> Run { get; } = new HashSet<string>(Shipped, StringComparer.Ordinal) { "MPL-2.0", "CC0-1.0", "CPAL-1.0", "W3C-20150513" };

    /// <summary>Whether an expression can be kept with the licences of a list: of several joined by OR one must be in it, of several joined by AND all. An exception (WITH) is another licence.</summary>
    public static bool Allow(string? expression, IReadOnlySet<string> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (string.IsNullOrWhiteSpace(expression)) return false;
        var tokens = new Queue<string>(Token().Matches(expression).Select(m => m.Value));
        return Either(tokens, list) && tokens.Count == 0;
    }

    private static bool Either(Queue<string> tokens, IReadOnlySet<string> list)
    {
        bool good = Both(tokens, list);
        while (tokens.TryPeek(out string? next) && next == "OR")
        {
            tokens.Dequeue();
            good = Both(tokens, list) | good;
        }
        return good;
    }

    private static bool Both(Queue<string> tokens, IReadOnlySet<string> list)
    {
        bool good = One(tokens, list);
        while (tokens.TryPeek(out string? next) && next == "AND")
        {
            tokens.Dequeue();
            good = One(tokens, list) & good;
        }
        return good;
    }

    private static bool One(Queue<string> tokens, IReadOnlySet<string> list)
    {
        if (!tokens.TryDequeue(out string? token)) return false;
        if (token != "(") return list.Contains(token);
        bool good = Either(tokens, list);
        return tokens.TryDequeue(out string? end) && end == ")" && good;
    }

    [GeneratedRegex(@"[()]|[^\s()]+")]
    private static partial Regex Token();
}
