using System.Globalization;
using System.Text.RegularExpressions;
using Sources.Dates;
using Sources.Model;

namespace Sources.Parsing.Statements;

/// <summary>
/// Dates in languages whose grammar nothing here knows: only what figures alone say. A day written whole (1842-05-05, 5.5.1842), a year or two years alone in brackets (1842).
/// A bare year in a sentence is left alone: whether it is "um 1850", "années 1880" or "1871 personnes" only its language tells.
/// </summary>
internal static partial class FiguredDates
{
    /// <summary>Where years are also counted by another calendar, only the form of ISO 8601 says which is meant.</summary>
    private static readonly string[] OfOtherCalendars = ["am", "ar", "ckb", "dv", "fa", "he", "ne", "ps", "th", "ti", "ur", "yi"];

    /// <summary>Whether the recognizer knows the language (BCP 47).</summary>
    internal static bool IsEnglish(string language) => LanguageTag.PrimaryOf(language) == "en";

    /// <summary>The dates of a statement.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="language">Their language (BCP 47).</param>
    internal static IReadOnlyList<DateExpression> Find(string text, string language)
    {
        // Most statements have no figure that could be of a date.
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0) return [];
        bool onlyIso = OfOtherCalendars.Contains(LanguageTag.PrimaryOf(language));
        var found = new List<DateExpression>();
        int brackets = 0, quotations = 0, at = 0;
        foreach (Match match in Written().Matches(text))
        {
            var words = match.Groups["date"];
            for (; at < words.Index; at++) Move(text[at], ref brackets, ref quotations);
            if ((onlyIso && !match.Groups["iso"].Success) || !Edtf.TryParse(Value(match), out var value, out _)) continue;
            // In quotation marks a date is of whoever is quoted, in brackets of the noun before it.
            found.Add(Stated(words, value, quotations > 0 ? DateRole.Quoted : brackets > 0 ? DateRole.Attributive : DateRole.Adverbial));
        }
        return found;
    }

    private static void Move(char c, ref int brackets, ref int quotations)
    {
        if (c is '(' or '[') brackets++;
        else if (c is ')' or ']' && brackets > 0) brackets--;
        else if (c is '„' or '«' || (c == '“' && quotations == 0)) quotations++;
        else if (c is '”' or '»' or '“' && quotations > 0) quotations--;
    }

    private static string Value(Match match)
    {
        var groups = match.Groups;
        if (groups["iso"].Success) return groups["iso"].Value;
        if (groups["from"].Success) return groups["to"].Success ? $"{groups["from"].Value}/{groups["to"].Value}" : groups["from"].Value;
        return string.Create(CultureInfo.InvariantCulture, $"{groups["year"].Value}-{int.Parse(groups["month"].Value, CultureInfo.InvariantCulture):00}-{int.Parse(groups["day"].Value, CultureInfo.InvariantCulture):00}");
    }

    private static DateExpression Stated(Group words, Edtf value, DateRole role) => new(
        words.Index, words.Index + words.Length, DateType.Date, value, value, DateRelation.None, DatePart.None, new DateResolution(DateResolutionKind.Stated, "stated"),
        role, IsVague: false, Confidence: 0.95, Rule: "figures", Timex: "");

    [GeneratedRegex("""
        (?<![\p{L}\p{N}.,:/–-])(?<date>(?<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})|(?<day>[0-9]{1,2})\.[ \u00a0\u202f]?(?<month>[0-9]{1,2})\.[ \u00a0\u202f]?(?<year>[0-9]{4}))(?![\p{L}\p{N}/–-]|[.,:][0-9])|(?<=\()(?<date>(?<from>1[0-9]{3}|20[0-9]{2})(?:\s?[–-]\s?(?<to>1[0-9]{3}|20[0-9]{2}))?)(?=\))
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Written();
}
