using System.Text;

namespace Sources.Pages.Html;

/// <summary>What the elements of a text say of its language, so that browsers hyphenate, pronounce and draw it rightly.</summary>
internal static class TextLanguage
{
    private static readonly string[] RightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];
    private static readonly string[] RightToLeftScripts = ["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"];

    /// <summary>Attributes for a text on a page: <c> lang="fr"</c> where its language is not the page's, <c> dir="rtl"</c> where it is written from right to left; else empty.</summary>
    /// <param name="language">Of the text (BCP 47).</param>
    /// <param name="page">Of the page.</param>
    internal static string Attributes(string language, string page)
    {
        var attributes = new StringBuilder();
        if (!language.Equals(page, StringComparison.OrdinalIgnoreCase)) attributes.AppendAttribute("lang", language);
        if (IsRightToLeft(language)) attributes.AppendAttribute("dir", "rtl");
        return attributes.ToString();
    }

    /// <summary>Whether it is written from right to left. The script decides where the tag names one: <c>az-Arab</c>, <c>ks-Deva</c>.</summary>
    internal static bool IsRightToLeft(string language)
    {
        string[] parts = language.ToLowerInvariant().Split('-');
        string? script = parts.Skip(1).TakeWhile(p => p.Length > 1).FirstOrDefault(p => p.Length == 4 && p.All(char.IsAsciiLetter));
        return script is not null ? RightToLeftScripts.Contains(script) : RightToLeft.Contains(parts[0]);
    }
}
