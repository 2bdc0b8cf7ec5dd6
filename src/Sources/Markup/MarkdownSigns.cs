using Sources.Model;

namespace Sources.Markup;

/// <summary>The signs by which Markdown sets words apart, for all who write it.</summary>
public static class MarkdownSigns
{
    /// <summary>What stands before and after words of a style, such as <c>**</c>; for code see <see cref="CodeSpan"/>.</summary>
    public static string Of(TextStyle style) => style switch
    {
        TextStyle.Strong => "**",
        TextStyle.Deleted => "~~",
        TextStyle.Inserted => "++",
        TextStyle.Marked => "==",
        TextStyle.Subscript => "~",
        TextStyle.Superscript => "^",
        _ => "*",
    };

    /// <summary>Code between more backticks than it holds in one place (CommonMark 6.1).</summary>
    public static string CodeSpan(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        string fence = "`";
        while (code.Contains(fence, StringComparison.Ordinal)) fence += "`";
        string pad = code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        return fence + pad + code + pad + fence;
    }
}
