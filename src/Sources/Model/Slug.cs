using System.Globalization;
using System.Text;

namespace Sources.Model;

/// <summary>
/// A name in addresses, which is that of a file too: lower-case letters a-z, digits and hyphens, so that it is the same in every address, on every file system and on every command line. A hyphen
/// does not come first, where a command would take it for an option, and it is no name that Windows keeps for a device.
/// </summary>
public static class Slug
{
    internal const int MaxLength = 100;

    /// <summary>Why a name is none, in the words that an author is told; null where it is one.</summary>
    public static string? WhyNot(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!HasForm(name)) return $"use lower-case letters a-z, digits and hyphens, {MaxLength} at most, and begin with no hyphen";
        return DeviceNames.In([name]) is null ? null : $"it {OfDevice}";
    }

    /// <summary>What is said of a device's name.</summary>
    internal static string OfDevice => "is the name of a device on Windows, where no file can have it";

    /// <summary>Whether it is made of what a slug is made of; it may still be the name of a device.</summary>
    internal static bool HasForm(string name) =>
        name.Length is > 0 and <= MaxLength && name[0] != '-' && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>The nearest slug to any words: marks dropped, all else a hyphen.</summary>
    public static string Suggest(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var slug = new StringBuilder();
        foreach (char written in words)
        {
            char c = BaseLetters.Of(written);
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        string made = slug.ToString().Trim('-');
        if (made.Length == 0) return "article";
        return DeviceNames.In([made]) is null ? made[..Math.Min(made.Length, MaxLength)] : OtherThan(made);
    }

    /// <summary>A slug near the name of a device.</summary>
    internal static string OtherThan(string device) => device + "-1";
}
