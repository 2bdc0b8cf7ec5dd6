using System.Collections.Frozen;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Sources.Importing.Html;

/// <summary>
/// The elements that a page has opened and not closed while it is parsed: what a parser does for each tag grows with how many are open, and no page of words has thousands.
/// The parser's own tags are counted, for what looks like one in a comment, an attribute or a script is none.
/// </summary>
internal sealed class OpenElements
{
    private const int Most = 2_000;
    /// <summary>Of those whose end a page may leave out, so that a count of them says little; so many are still no burden.</summary>
    private const int MostLoose = 20_000;

    /// <summary>Those that the next of their kind, or the end of what they stand in, ends too, and those that hold nothing: however many a page has, they do not stand in one another.</summary>
    private static readonly FrozenSet<string> NeedNoEnd = new[]
    {
        "p", "li", "dd", "dt", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "col", "option", "optgroup", "area", "base", "br", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "html", "head", "body",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private int all, loose;

    private OpenElements()
    {
    }

    /// <summary>The page; null where more elements are open at once than any page has.</summary>
    internal static IHtmlDocument? Parse(string html, HtmlParserOptions options = default)
    {
        var elements = new OpenElements();
        options.OnToken = (token, _) => elements.See(token);
        try
        {
            return new HtmlParser(options).ParseDocument(html);
        }
        catch (OverflowException) when (elements.IsTooMany)
        {
            return null;
        }
    }

    private bool IsTooMany => all > Most || loose > MostLoose;

    private void See(HtmlToken token)
    {
        if (token is not HtmlTagToken tag || NeedNoEnd.Contains(tag.Name)) return;
        bool isLoose = tag.Name is "rt" or "rp";
        if (tag.Type == HtmlTokenType.EndTag)
        {
            // The end of what was never opened ends nothing.
            if (open.GetValueOrDefault(tag.Name) is not (> 0 and var count)) return;
            open[tag.Name] = count - 1;
            if (isLoose) loose--;
            else all--;
            return;
        }
        // In a drawing such a tag is its own end, elsewhere it is not.
        if (tag.IsSelfClosing) loose++;
        else
        {
            open[tag.Name] = open.GetValueOrDefault(tag.Name) + 1;
            if (isLoose) loose++;
            else all++;
        }
        // The only way to stop a parser.
        if (IsTooMany) throw new OverflowException();
    }
}
