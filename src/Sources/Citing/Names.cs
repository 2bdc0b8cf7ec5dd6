using Sources.Model;

namespace Sources.Citing;

/// <summary>Names of authors as the styles list them.</summary>
internal static class Names
{
    /// <summary>"Byrd, Ada"; a name whose parts are not known stays as it is.</summary>
    internal static string Turned(AuthorName name) => name is { Family: { } family, Given: { } given } ? $"{family}, {given}" : name.Name;

    /// <summary>What the text calls an author: the family name, or the whole name.</summary>
    internal static string Called(AuthorName name) => name.Family ?? name.Name;

    /// <summary>"Byrd, A. M."</summary>
    internal static string TurnedInitials(AuthorName name) => name is { Family: { } family, Given: { } given } ? $"{family}, {Initials(given)}" : name.Name;

    /// <summary>"A. M. Byrd"</summary>
    internal static string Initialed(AuthorName name) => name is { Family: { } family, Given: { } given } ? $"{Initials(given)} {family}" : name.Name;

    /// <summary>"A, B, and C"; two have no comma between them.</summary>
    internal static string And(IReadOnlyList<string> names, string and) => names.Count switch
    {
        0 => "",
        1 => names[0],
        2 => $"{names[0]} {and} {names[1]}",
        _ => $"{string.Join(", ", names.Take(names.Count - 1))}, {and} {names[^1]}",
    };

    private static readonly char[] Between = [' ', '\u00a0', '.'];

    /// <summary>"Mary Ann" is "M. A.", as is "M.A."; "Jean-Paul" is "J.-P."; a letter that has its point keeps it.</summary>
    private static string Initials(string given) => string.Join(' ', given.Replace(".-", "-", StringComparison.Ordinal).Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(word =>
        string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => FirstLetter(part) + "."))));

    private static string FirstLetter(string word) => System.Globalization.StringInfo.GetNextTextElement(word);
}
