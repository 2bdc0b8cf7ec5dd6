using System.Text;

namespace Sources.Pages.Html;

/// <summary>Text as HTML.</summary>
internal static class HtmlText
{
    /// <summary>Appends text, encoded for element content and for attributes in double quotes.</summary>
    internal static StringBuilder AppendText(this StringBuilder html, ReadOnlySpan<char> text)
    {
        while (true)
        {
            int at = text.IndexOfAny("&<>\"");
            if (at < 0) return html.Append(text);
            html.Append(text[..at]).Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }
    }

    /// <summary>Appends an attribute with a blank before it.</summary>
    internal static StringBuilder AppendAttribute(this StringBuilder html, string name, ReadOnlySpan<char> value) =>
        html.Append(' ').Append(name).Append("=\"").AppendText(value).Append('"');
}
