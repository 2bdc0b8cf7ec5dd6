using System.Text;

namespace Sources.Citing;

/// <summary>Titles in quotation marks, as American styles set them: the comma and the full stop stand inside, marks inside a title are single.</summary>
internal static class Titles
{
    /// <summary>Whether no full stop follows the text.</summary>
    internal static bool EndsItself(string text)
    {
        var core = text.AsSpan().TrimEnd("”’\"'");
        return core.Length > 0 && core[^1] is '.' or '?' or '!' or '…';
    }

    /// <summary>The title in double quotation marks with the comma or full stop that follows it, or with none.</summary>
    internal static string Quote(string title, string mark = "")
    {
        if (mark == "." && EndsItself(title)) mark = "";
        string inner = Single(title);
        // Two closing marks in a row: the comma stands before both.
        bool closes = title[^1] is '”' or '"';
        return closes ? $"“{inner[..^1]}{mark}’”" : $"“{inner}{mark}”";
    }

    private static string Single(string title)
    {
        var text = new StringBuilder(title.Length);
        bool isOpen = false;
        foreach (char c in title)
        {
            text.Append(c switch { '“' => '‘', '”' => '’', '"' => isOpen ? '’' : '‘', _ => c });
            if (c == '"') isOpen = !isOpen;
        }
        return text.ToString();
    }

    /// <summary>The title's own beginning, by which the text refers to a work without an author: what stands before a colon.</summary>
    internal static string Short(string title)
    {
        int colon = title.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 ? title[..colon] : title;
    }

    /// <summary>Pages with a dash between them, as a range is set.</summary>
    internal static string Pages(string page) => page.Replace('-', '–');
}
