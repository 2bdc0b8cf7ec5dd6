using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Sources.Tests.Sites;

/// <summary>What a page says, by the contract alone, in a few lines: a theme may change and the outline stays.</summary>
internal static class Outline
{
    public static string Of(IHtmlDocument page)
    {
        var lines = new StringBuilder($"title: {page.Title}\n");
        var main = page.QuerySelector("main")!;
        foreach (var element in main.QuerySelectorAll("*"))
        {
            if (Line(element) is { } line) lines.Append(line).Append('\n');
        }
        foreach (string link in main.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => !h.StartsWith('#')).Distinct().Order(StringComparer.Ordinal)) lines.Append("link: ").Append(link).Append('\n');
        return lines.ToString();
    }

    private static string? Line(IElement e)
    {
        if (e.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" && IsOfTheContent(e)) return $"{e.LocalName}: {StatementElements.Words(e)}";
        if (e.HasAttribute("data-section") && e.HasAttribute("id")) return $"  {e.Id} [{e.GetAttribute("data-section")}, {e.GetAttribute("data-reason")}] {Marked(e)}";
        if (e.HasAttribute("data-statement") && e.LocalName != "a") return $"  {e.GetAttribute("data-statement")} {Marked(e)}";
        if (e.LocalName == "li" && e.HasAttribute("data-edtf")) return $"entry {e.Id} = {e.GetAttribute("data-edtf")}";
        if (e.LocalName == "section" && e.Id is { Length: > 1 } id && id[0] == 'a' && char.IsAsciiDigit(id[1])) return $"argument {id}";
        return e.ClassList.Contains("passage") ? $"passage {e.Id}" : null;
    }

    /// <summary>Other headings are the theme's own words.</summary>
    private static bool IsOfTheContent(IElement heading) =>
        heading.LocalName == "h1" || heading.Closest("li[data-edtf]") is not null || heading.Id is { Length: > 0 } id && id is not ("notes" or "cite" or "named" or "with");

    /// <summary>The words with dates as <c>{1911 words}</c> and mentions as <c>{slug words}</c>.</summary>
    private static string Marked(IElement statement)
    {
        var copy = (IElement)statement.Clone();
        foreach (var mark in copy.QuerySelectorAll("[data-edtf], [data-entity]").Reverse()) mark.TextContent = $"{{{mark.GetAttribute("data-edtf") ?? mark.GetAttribute("data-entity")} {mark.TextContent}}}";
        return StatementElements.Words(copy);
    }
}
