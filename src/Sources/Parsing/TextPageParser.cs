using Sources.Diagnostics;
using Sources.Markup;
using Sources.Model;
using Sources.Parsing.Keys;

namespace Sources.Parsing;

/// <summary>Reads a page of plain text.</summary>
public static class TextPageParser
{
    /// <summary>The page; null where its front matter cannot be used, which is reported.</summary>
    public static TextPage? Parse(ContentFile file, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bag);
        if (FrontMatter.Read(file, PageKeys.All, bag) is not { } front) return null;
        string? title = front.Map.Text("title");
        string? summary = front.Map.Text("summary");
        front.Map.RejectUnknown();
        var text = MarkupReader.Read(file, front.BodyStart, bag);
        if (text is null || title is null) return null;
        return new TextPage { Slug = file.Slug, File = file, Title = title, Summary = summary, Body = [.. text.Parts.Select(p => p.Block)], Notes = text.Notes };
    }
}
