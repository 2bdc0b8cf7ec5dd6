using System.Text.RegularExpressions;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sources.Diagnostics;
using Sources.Markup.BlockMarks;
using Sources.Markup.DateLinks;
using Sources.Markup.EntityLinks;
using Sources.Markup.SpeakerLinks;
using Sources.Model;

namespace Sources.Markup;

/// <summary>Turns Markdig's inlines into text with marks beside it. Walks with a stack of its own, so no depth of nesting can exhaust the program's.</summary>
internal sealed partial class InlineReader(ContentFile file, int start, DiagnosticBag bag)
{
    internal InlineText Read(LeafBlock block)
    {
        var builder = new InlineTextBuilder();
        Read(block, builder);
        return builder.Build();
    }

    internal void Read(LeafBlock block, InlineTextBuilder into)
    {
        if (block.Inline is null) return;
        var open = new Stack<(Inline? Next, int Start, InlineMark? Mark)>();
        open.Push((block.Inline.FirstChild, 0, null));
        while (open.TryPop(out var level))
        {
            var inline = level.Next;
            if (inline is null)
            {
                if (level.Mark is not null && into.Length > level.Start) into.Mark(level.Start, level.Mark);
                continue;
            }
            open.Push((inline.NextSibling, level.Start, level.Mark));
            if (inline is LinkInline { IsImage: true } image) Image(image, into);
            else if (inline is DelimiterInline delimiter)
            {
                // A bracket without its other half is a word like others, with what follows it inside.
                into.Append(delimiter.ToLiteral(), start + delimiter.Span.Start);
                open.Push((delimiter.FirstChild, into.Length, null));
            }
            else if (inline is ContainerInline container) open.Push((container.FirstChild, into.Length, MarkOf(container)));
            else Leaf(inline, into);
        }
        ReportBrokenNotes(block);
        ReportBrokenReferences(block, into);
    }

    private InlineMark? MarkOf(ContainerInline container) => container switch
    {
        EmphasisInline { DelimiterChar: '*' or '_' } e => StyleMark.Of(e.DelimiterCount == 2 ? TextStyle.Strong : TextStyle.Emphasis),
        EmphasisInline { DelimiterChar: '~' } e => StyleMark.Of(e.DelimiterCount == 2 ? TextStyle.Deleted : TextStyle.Subscript),
        EmphasisInline { DelimiterChar: '^' } => StyleMark.Of(TextStyle.Superscript),
        EmphasisInline { DelimiterChar: '+' } => StyleMark.Of(TextStyle.Inserted),
        EmphasisInline { DelimiterChar: '=' } => StyleMark.Of(TextStyle.Marked),
        LinkInline link => Link(link),
        _ => null,
    };

    private InlineMark? Link(LinkInline link)
    {
        string url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var at = file.At(start + link.Span.Start);
        if (DateLink.TryRead(url, at, bag, out var date)) return date;
        if (SpeakerLink.TryRead(url, at, bag, out var speaker)) return speaker;
        if (AllowedUrl.IsLink(url)) return new LinkMark(url.Trim(), string.IsNullOrEmpty(link.Title) ? null : link.Title);
        Forbidden(at, url);
        return null;
    }

    private void Forbidden(SourceLocation at, string url) =>
        bag.Error(DiagnosticCodes.BadUrl, at, $"links lead to http, https, mailto or a path of the site, not to `{(url.Length > 60 ? url[..57] + "..." : url).ReplaceLineEndings(" ")}`", "use another address, or write it as text");

    private void Image(LinkInline image, InlineTextBuilder into)
    {
        string url = image.Url ?? "";
        var at = file.At(start + image.Span.Start);
        if (!AllowedUrl.IsImage(url))
        {
            bag.Error(DiagnosticCodes.BadUrl, at, "a picture is a file of the site: no page asks another host for anything", "put the file into content/assets and name it there");
            return;
        }
        var alternative = new InlineTextBuilder();
        foreach (var inline in image.Descendants<Inline>().Where(i => i is not ContainerInline)) Leaf(inline, alternative);
        int from = into.Length;
        into.Append(InlineText.ImageSign.ToString(), start + image.Span.Start);
        into.Mark(from, new ImageMark(url, alternative.Build().Text, string.IsNullOrEmpty(image.Title) ? null : image.Title));
    }

    private void Leaf(Inline inline, InlineTextBuilder into)
    {
        int from = into.Length;
        int origin = start + inline.Span.Start;
        switch (inline)
        {
            case LiteralInline literal:
                // A tab parts the cells of a table; in running text it is a blank.
                string words = literal.Content.ToString().Replace('\t', ' ');
                // A cell's words are trimmed, its place in the file is not.
                while (words is [not ' ', ..] && start + inline.Span.Start <= origin && origin < file.Text.Length && file.Text[origin] is ' ' or '\t') origin++;
                int blanks = into.IsAtStart ? words.Length - words.TrimStart().Length : 0;
                int written = origin + blanks + (literal.IsFirstCharacterEscaped ? 1 : 0);
                into.Append(words[blanks..], written, origin + blanks, written + words.Length - blanks);
                break;
            case CodeInline code:
                into.Append(code.Content, origin + code.DelimiterCount);
                into.Mark(from, StyleMark.Of(TextStyle.Code));
                break;
            case LineBreakInline when into.IsAtStart:
                break;
            case LineBreakInline lineBreak:
                into.Append(" ", origin);
                if (lineBreak.IsHard) into.Mark(from, new BreakMark());
                break;
            case HtmlEntityInline entity:
                // `&#1;` is no sign that a page could show; a line end or a tab in running text is a blank.
                string sign = entity.Transcoded.ToString() is "\r" or "\n" or "\t" ? " " : entity.Transcoded.ToString();
                into.Append(ControlCharacters.IndexInEscaped(sign) < 0 ? sign : entity.Original.ToString(), origin, origin, origin + entity.Original.Length);
                break;
            case AbbreviationInline abbreviation:
                into.Append(abbreviation.Abbreviation.Label ?? "", origin);
                into.Mark(from, new AbbreviationMark(abbreviation.Abbreviation.Text.ToString()));
                break;
            case AutolinkInline auto:
                Autolink(auto, into, origin);
                break;
            case EntityLinkInline entity:
                into.Append(entity.Words, start + entity.WordsOffset);
                into.Mark(from, new EntityNameMark(entity.Name));
                break;
            case FootnoteLink { IsBackLink: false } note:
                into.MarkBeforeBlanks(new NoteMark(note.Footnote.Order));
                break;
            case BlockMarkInline mark:
                // In the middle of a text braces are text.
                into.Append(mark.Source, origin);
                break;
            case HtmlInline { Tag: var tag } when !tag.StartsWith("<!--", StringComparison.Ordinal):
                bag.Warning(DiagnosticCodes.RawHtml, file.At(origin), "HTML is not rendered; it is shown as text", "write it in Markdown, or put a backslash before `<`");
                into.Append(tag, origin);
                break;
        }
    }

    private void Autolink(AutolinkInline auto, InlineTextBuilder into, int origin)
    {
        int from = into.Length;
        into.Append(auto.Url, origin + 1);
        string url = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
        if (AllowedUrl.IsLink(url)) into.Mark(from, new LinkMark(url, null));
        else Forbidden(file.At(origin), url);
    }

    /// <summary>A link by a label that is defined nowhere stays text, <c>[words][label]</c>, which no author means.</summary>
    private void ReportBrokenReferences(LeafBlock block, InlineTextBuilder into)
    {
        int from = start + block.Span.Start, end = Math.Min(start + block.Span.End + 1, file.Text.Length);
        if (from >= end || file.Text.AsSpan(from, end - from).IndexOf("][") < 0) return;
        string source = file.Text[from..end], text = into.Build().Text;
        foreach (Match found in Reference().Matches(source))
        {
            // What became a link is no longer there as it was written; what stands between backticks is meant.
            if (!text.Contains(found.Value, StringComparison.Ordinal) || source.AsSpan(0, found.Index).Count('`') % 2 != 0) continue;
            bag.Error(DiagnosticCodes.BrokenLink, file.At(from + found.Index), $"there is no address for the label `{found.Groups[1].Value}`",
                $"add a line `[{found.Groups[1].Value}]: address`, or put a backslash before `[`");
        }
    }

    [GeneratedRegex(@"(?<!\\)\[[^\[\]\r\n]+\]\[([^\[\]^\r\n][^\[\]\r\n]*)\]")]
    private static partial Regex Reference();

    /// <summary>A reference to a note that is defined nowhere stays text, <c>[^x]</c>, which no author means.</summary>
    private void ReportBrokenNotes(LeafBlock block)
    {
        foreach (var literal in block.Inline!.Descendants<LiteralInline>())
        {
            var words = literal.Content.AsSpan();
            int at = words.IndexOf("[^");
            // A backslash before the bracket says that text is meant.
            if (at == 0 && literal.IsFirstCharacterEscaped) continue;
            if (at < 0 && words.StartsWith("^") && literal.PreviousSibling is LiteralInline before && before.Content.AsSpan().EndsWith("[") && !before.IsFirstCharacterEscaped) at = -1;
            else if (at < 0) continue;
            bag.Error(DiagnosticCodes.BrokenNote, file.At(start + literal.Span.Start + at), "this refers to a note that is defined nowhere",
                "add a line `[^name]: the note's text`, or put a backslash before `[`");
        }
    }
}
