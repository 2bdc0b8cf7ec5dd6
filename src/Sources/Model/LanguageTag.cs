using System.Text.RegularExpressions;

namespace Sources.Model;

/// <summary>The name of a language (BCP 47): <c>en</c>, <c>pt-BR</c>, <c>az-Arab</c>.</summary>
public static partial class LanguageTag
{
    /// <summary>The form of RFC 5646, section 2.1, with languages of two or three letters: longer ones are registered nowhere.</summary>
    internal const string Form =
        "[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[xX](-[A-Za-z0-9]{1,8})+)?";

    /// <summary>Whether it has the form of a language tag. Whether anybody speaks the language is not asked.</summary>
    public static bool IsWellFormed(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Length <= 100 && Whole().IsMatch(tag);
    }

    /// <summary>The language itself, without script, region and whatever else a tag says, in small letters.</summary>
    internal static string PrimaryOf(string tag) => tag.Split('-')[0].ToLowerInvariant();

    [GeneratedRegex("^(" + Form + @")\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
