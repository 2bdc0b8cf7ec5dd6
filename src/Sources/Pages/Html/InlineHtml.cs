using System.Globalization;
using System.Text;
using Sources.Model;

namespace Sources.Pages.Html;

/// <summary>Writes a range of inline text: its own markup and the elements added over it.</summary>
internal static class InlineHtml
{
    private static readonly Dictionary<int, string> NoPoints = [];

    /// <summary>Appends <c>text[start..end]</c>.</summary>
    /// <param name="html">Written to.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">First character.</param>
    /// <param name="end">After the last.</param>
    /// <param name="context">For links.</param>
    /// <param name="added">Dates and mentions, in positions of the text; taken over.</param>
    /// <param name="note">Writes a reference to a note, or null to leave references out.</param>
    internal static void Append(StringBuilder html, InlineText text, int start, int end, TextContext context, List<Layer>? added, Func<int, string>? note)
    {
        if (text.Spans.Count == 0 && added is null or { Count: 0 })
        {
            html.AppendText(text.Text.AsSpan(start, end - start));
            return;
        }
        var layers = added ?? [];
        bool isPlain = added is null;
        Dictionary<int, string>? points = null;
        foreach (var span in text.Spans)
        {
            if (span.Start > end || span.End < start || (span.Start == end && span.Mark is not NoteMark) || (span.End == start && span.Start < start)) continue;
            int from = Math.Max(span.Start, start), to = Math.Min(span.End, end);
            switch (span.Mark)
            {
                case NoteMark mark when note is not null && (span.Start > start || start == 0 || text.Text[start - 1] == '\t'):
                    Point(from, note(mark.Number));
                    break;
                case ImageMark image:
                    Point(from, Image(image, context));
                    break;
                case BreakMark:
                    Point(from, "<br>");
                    break;
                case StyleMark style:
                    string name = Element(style.Style);
                    layers.Add(new Layer(from, to, $"<{name}>", $"</{name}>", false));
                    break;
                case LinkMark link when context.Address(link.Url) is { } address:
                    layers.Add(new Layer(from, to, LinkTag(address, link.Title), "</a>", true));
                    break;
                // In statements the mentions come with what is added.
                case EntityNameMark mark when isPlain && !IsInLink(text, from, to) && context.Mention(mark.Name) is { } address:
                    layers.Add(new Layer(from, to, new StringBuilder("<a class=\"mention\"").AppendAttribute("href", address).Append('>').ToString(), "</a>", true));
                    break;
                case AbbreviationMark abbreviation:
                    layers.Add(new Layer(from, to, new StringBuilder("<abbr").AppendAttribute("title", abbreviation.Expansion).Append('>').ToString(), "</abbr>", false));
                    break;
            }
        }
        LayeredText.Append(html, text.Text, start, end, layers, points ?? NoPoints);

        void Point(int at, string tag)
        {
            points ??= [];
            points[at] = points.TryGetValue(at, out string? before) ? before + tag : tag;
        }
    }

    /// <summary>An author may name an entity inside a link of their own; a link in a link is none.</summary>
    internal static bool IsInLink(InlineText text, int from, int to) => text.Spans.Any(s => s.Mark is LinkMark && s.Start < to && s.End > from);

    private static string LinkTag(string address, string? title)
    {
        var tag = new StringBuilder("<a").AppendAttribute("href", address);
        if (title is not null) tag.AppendAttribute("title", title);
        if (SiteLinks.IsExternal(address)) tag.AppendAttribute("rel", "external");
        return tag.Append('>').ToString();
    }

    private static string Image(ImageMark image, TextContext context)
    {
        if (context.Address(image.Url) is not { } address) return "";
        var tag = new StringBuilder("<img").AppendAttribute("src", address).AppendAttribute("alt", image.Alternative);
        if (image.Title is not null) tag.AppendAttribute("title", image.Title);
        if (context.Asset(image.Url) is { } file && ImageSize.Of(file.Bytes) is var (width, height)) tag.Append(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"");
        return tag.Append(" loading=\"lazy\">").ToString();
    }

    private static string Element(TextStyle style) => style switch
    {
        TextStyle.Emphasis => "em",
        TextStyle.Strong => "strong",
        TextStyle.Deleted => "del",
        TextStyle.Inserted => "ins",
        TextStyle.Marked => "mark",
        TextStyle.Subscript => "sub",
        TextStyle.Superscript => "sup",
        _ => "code",
    };
}
