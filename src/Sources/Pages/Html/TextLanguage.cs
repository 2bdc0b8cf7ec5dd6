using System.Text;
using Sources.Pages.Views;

namespace Sources.Pages.Html;

/// <summary>What the elements of a text say of its language, so that browsers hyphenate, pronounce and draw it rightly.</summary>
internal static class TextLanguage
{
    private static readonly string[] RightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];
    private static readonly string[] RightToLeftScripts = ["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"];

    /// <summary>The language of the words that the program writes around every text, and so of every page.</summary>
    internal const string OfPages = "en";

    /// <summary>Attributes for a text on a page: <c> lang="fr"</c> where its language is not the page's, <c> dir="rtl"</c> where it is written from right to left; else empty.</summary>
    /// <param name="language">Of the text (BCP 47).</param>
    internal static string Attributes(string language)
    {
        var (tag, direction) = Of(language);
        var attributes = new StringBuilder();
        if (tag is not null) attributes.AppendAttribute("lang", tag);
        if (direction is not null) attributes.AppendAttribute("dir", direction);
        return attributes.ToString();
    }

    /// <summary>The same for a template.</summary>
    internal static LanguageView Of(string language) =>
        new(language.Equals(OfPages, StringComparison.OrdinalIgnoreCase) ? null : language, IsRightToLeft(language) ? "rtl" : null);

    /// <summary>The same for words that may run against their language: among English ones a heading in Hebrew.</summary>
    internal static LanguageView Of(string language, string text) => Of(language) is { Direction: null } said && BeginsRightToLeft(text) ? said with { Direction = "auto" } : Of(language);

    /// <summary>Whether the first letter of a text is written from right to left, as <c>dir="auto"</c> looks at it (Unicode Bidirectional Algorithm, P2).</summary>
    internal static bool BeginsRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetter(rune)) return rune.Value is (>= 0x590 and < 0x900) or (>= 0xFB1D and < 0xFE00) or (>= 0xFE70 and < 0xFF00) or (>= 0x10800 and < 0x11000) or (>= 0x1E800 and < 0x1F000);
        return false;
    }

    /// <summary>Whether it is written from right to left. The script decides where the tag names one: <c>az-Arab</c>, <c>ks-Deva</c>.</summary>
    internal static bool IsRightToLeft(string language)
    {
        string[] parts = language.ToLowerInvariant().Split('-');
        string? script = parts.Skip(1).TakeWhile(p => p.Length > 1).FirstOrDefault(p => p.Length == 4 && p.All(char.IsAsciiLetter));
        return script is not null ? RightToLeftScripts.Contains(script) : RightToLeft.Contains(parts[0]);
    }
}
