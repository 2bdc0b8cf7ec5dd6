using Sources.Dates;

namespace Sources.Model;

/// <summary>Times of entries, in words and as anchors.</summary>
public static class EntryTimes
{
    /// <summary>The time in words: <c>late 2022</c>, <c>1 December 1920</c>, <c>by 1992</c>.</summary>
    public static string ToEnglish(this EntryTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.Value is null) return "undated";
        string words = time.Value.ToEnglish();
        if (!time.Ends.HasPart || time.Value is not { Start: not null, End: not null }) return PartOf(words, time.Part);
        const string from = "from ", to = " to ";
        int end = words.IndexOf(to, StringComparison.Ordinal);
        return $"{from}{PartOf(words[from.Length..end], time.Ends.From)}{to}{PartOf(words[(end + to.Length)..], time.Ends.To)}";
    }

    private static string PartOf(string words, DatePart which)
    {
        string part = which switch
        {
            DatePart.Early => "early",
            DatePart.Mid => "mid",
            DatePart.Late => "late",
            DatePart.Start => "the beginning of",
            DatePart.End => "the end of",
            _ => "",
        };
        if (part.Length == 0) return words;
        // "by 1992" with "the end of" reads "by the end of 1992"; "the 1980s" with "late" reads "the late 1980s".
        foreach (string relation in (string[])["up to ", "by ", "until ", "since ", "from ", "about ", "perhaps about ", "perhaps "])
            if (words.StartsWith(relation, StringComparison.Ordinal)) return relation + Join(part, words[relation.Length..]);
        return Join(part, words);
    }

    private static string Join(string part, string words)
    {
        string joiner = part == "mid" ? "-" : " ";
        if (!words.StartsWith("the ", StringComparison.Ordinal)) return part + joiner + words;
        return part.StartsWith("the ", StringComparison.Ordinal) ? $"{part} {words}" : $"the {part}{joiner}{words[4..]}";
    }

    /// <summary>
    /// The anchor of an entry at this time: <c>e-</c> and the EDTF value, with the signs that an address could not carry spelled out;
    /// the same time always has the same anchor.
    /// </summary>
    public static string ToAnchor(this EntryTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.Value is null) return "e-undated";
        var id = new System.Text.StringBuilder("e-");
        string edtf = time.Value.ToString();
        for (int i = 0; i < edtf.Length; i++)
        {
            string sign = edtf[i] switch
            {
                '.' when i + 1 < edtf.Length && edtf[i + 1] == '.' => "open",
                '/' => "_",
                '~' => "-circa",
                '?' => "-uncertain",
                '%' => "-circa-uncertain",
                '[' => "one-of-",
                '{' => "all-of-",
                ',' => "_",
                ':' => ".",
                '+' => "plus",
                ']' or '}' => "",
                _ => edtf[i].ToString(),
            };
            if (sign == "open") i++;
            id.Append(sign);
        }
        AddPart(id, "-", time.Part);
        AddPart(id, "-from-", time.Ends.From);
        AddPart(id, "-to-", time.Ends.To);
        return id.ToString();
    }

    private static void AddPart(System.Text.StringBuilder id, string before, DatePart part)
    {
        if (part != DatePart.None) id.Append(before).Append(part.ToString().ToLowerInvariant());
    }

    /// <summary>
    /// Where the time stands in an order of time: its first day, then its last; early, mid and late narrow a value to its thirds.
    /// Values open at the start stand where they end. Undated entries come last.
    /// </summary>
    public static (long First, long Last) ToOrder(this EntryTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.Value is not { } value) return (long.MaxValue, long.MaxValue);
        if (time.Ends.HasPart && DatePartBounds.Of(value, time.Ends) is var (begins, ends)) return (begins.DayNumber, ends.DayNumber);
        long? first = value.Lower?.DayNumber, last = value.Upper?.DayNumber;
        if (first is { } from && last is { } to)
        {
            long third = (to - from) / 3;
            return time.Part switch
            {
                DatePart.Mid => (from + third, from + 2 * third),
                DatePart.Late or DatePart.End => (from + 2 * third, to),
                DatePart.Early or DatePart.Start => (from, from + third),
                _ => (from, to),
            };
        }
        return (first ?? last ?? long.MinValue, last ?? long.MaxValue);
    }
}
