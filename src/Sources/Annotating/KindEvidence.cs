using System.Collections.Frozen;
using Sources.Model;

namespace Sources.Annotating;

/// <summary>What a name is, where it says so itself or a title stands before it. Nothing is guessed from the rest of the sentence.</summary>
internal static class KindEvidence
{
    private static readonly FrozenSet<string> Titles = Set(
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Professor", "General", "Colonel", "Captain", "Major", "Lieutenant", "Admiral", "Marshal", "President", "Minister", "Chancellor", "Senator", "Governor",
        "King", "Queen", "Prince", "Princess", "Emperor", "Empress", "Tsar", "Sultan", "Pope", "Bishop", "Archbishop", "Father", "Sister", "Comrade", "Commissar", "Sir", "Lady", "Lord", "Judge");

    private static readonly FrozenSet<string> Organizations = Set(
        "Party", "Army", "Navy", "Committee", "Council", "Union", "Bank", "University", "Company", "Board", "Ministry", "League", "Society", "Institute", "Association", "Federation", "Republic", "Government",
        "Parliament", "Assembly", "Commission", "Court", "Church", "Press", "Soviet", "International", "Brigade", "Regiment", "Front", "Congress", "Office", "Agency", "Academy", "College", "School");

    private static readonly FrozenSet<string> Places = Set(
        "River", "Lake", "Mountain", "Mountains", "Mount", "Street", "Square", "City", "Island", "Islands", "Sea", "Ocean", "Bay", "Valley", "Corridor", "Province", "County", "District", "Peninsula", "Pass", "Bridge", "Harbour");

    private static readonly FrozenSet<string> Events = Set(
        "War", "Revolution", "Treaty", "Uprising", "Battle", "Massacre", "Referendum", "Rebellion", "Siege", "Conference", "Crisis", "Strike", "Coup", "Armistice", "Ceasefire", "Declaration", "Flood", "Earthquake");

    /// <summary>Whether the word is a title that stands before the name of a person.</summary>
    internal static bool IsTitle(string word) => Titles.Contains(word.TrimEnd('.'));

    /// <summary>The kind, or null where it is not evident.</summary>
    internal static EntityKind? Of(string name, bool hasTitle)
    {
        if (hasTitle) return EntityKind.Person;
        string[] words = name.Split(' ');
        if (words.Length > 1)
        {
            // "the Republic of X": the word before "of" says it; "the X River": the last one; "Lake X": the first.
            string head = words[Array.IndexOf(words, "of") is > 0 and var of ? of - 1 : ^1];
            if (Events.Contains(head)) return EntityKind.Event;
            if (Organizations.Contains(head)) return EntityKind.Organization;
            if (Places.Contains(head) || words[0] is "River" or "Lake" or "Mount" or "Cape") return EntityKind.Place;
        }
        return words is [{ Length: > 5 } only] && only.EndsWith("ism", StringComparison.Ordinal) ? EntityKind.Concept : null;
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
