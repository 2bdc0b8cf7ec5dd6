using System.Text.RegularExpressions;

namespace Sources.Importing.Html;

/// <summary>
/// A look at a page before it is parsed: elements that are opened and not closed stand in one another, and what a parser does for each of them grows with how many are open.
/// No page of words has thousands.
/// </summary>
internal static partial class OpenElements
{
    private const int Most = 2_000;

    /// <summary>Whether more are open at once than any page has; those that need no end are not counted.</summary>
    internal static bool IsTooMany(string html)
    {
        int open = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            if (html[tag.Index + 1] == '/') open = Math.Max(0, open - 1);
            else if (++open > Most) return true;
        }
        return false;
    }

    [GeneratedRegex(@"</?(?!(?:p|li|d[dt]|t[rdh]|thead|tbody|tfoot|colgroup|col|option|optgroup|rp|rt|area|base|br|embed|hr|img|input|link|meta|param|source|track|wbr|html|head|body)[\s/>])[a-z][a-z0-9-]*(?=[\s/>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
