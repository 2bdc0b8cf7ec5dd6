namespace Sources.Model;

/// <summary>The first words of a text, for headings and links.</summary>
public static class FirstWords
{
    /// <summary>The text where it is short enough, else its beginning, cut at a blank, with an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The most characters that are kept.</param>
    public static string Of(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Replace(InlineText.ImageSign, ' ').Replace('\t', ' ').Replace('\n', ' ').Trim();
        if (text.Length <= length) return text;
        int cut = text.LastIndexOf(' ', length);
        if (cut < length / 2) cut = length;
        if (char.IsHighSurrogate(text[cut - 1])) cut--;
        return text[..cut].TrimEnd(' ', ',', ';', ':', '–', '-', '(', '“') + "…";
    }
}
