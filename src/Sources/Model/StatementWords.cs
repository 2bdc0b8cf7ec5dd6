using System.Text;

namespace Sources.Model;

/// <summary>The words of a statement as a page shows them.</summary>
public static class StatementWords
{
    /// <summary>The words alone: pictures left out, and one blank wherever the text has blanks, line ends or the border of a cell.</summary>
    public static string Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Of(statement.Text);
    }

    /// <summary>The same of any text: this is the form in which two places are said to have the same words.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsInThisForm(text)) return text;
        var words = new StringBuilder(text.Length);
        bool isApart = false;
        foreach (char c in text)
        {
            if (c == InlineText.ImageSign) continue;
            if (char.IsWhiteSpace(c)) isApart = words.Length > 0;
            else
            {
                if (isApart) words.Append(' ');
                isApart = false;
                words.Append(c);
            }
        }
        return words.ToString();
    }

    private static bool IsInThisForm(string text)
    {
        bool isApart = true;
        foreach (char c in text)
        {
            if (c == InlineText.ImageSign || (char.IsWhiteSpace(c) && (isApart || c != ' '))) return false;
            isApart = c == ' ';
        }
        return !isApart;
    }
}
