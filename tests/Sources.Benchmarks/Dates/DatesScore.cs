using System.Text.RegularExpressions;

namespace Sources.Benchmarks.Dates;

/// <summary>Precision, recall and their harmonic mean.</summary>
internal readonly record struct Score(int Correct, int Predicted, int Gold)
{
    public double Precision => Predicted == 0 ? 0 : (double)Correct / Predicted;

    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public override string ToString() => $"P {100 * Precision,5:F1} R {100 * Recall,5:F1} F {100 * F1,5:F1}";
}

/// <summary>
/// Scores DATE expressions as TempEval-3 does: strict (same span), relaxed (overlapping, one to one), value (relaxed with the same value). Calendar
/// only drops gold and predictions without a place on a calendar.
/// </summary>
internal sealed partial class DatesScore(bool calendarOnly)
{
    private int gold, predicted, strict, relaxed, value;

    public Dictionary<string, List<(string Document, Tag? Gold, Tag? Predicted)>> Errors { get; } = new()
    {
        ["missed"] = [],
        ["spurious"] = [],
        ["span"] = [],
        ["value"] = [],
    };

    public Score Strict => new(strict, predicted, gold);

    public Score Relaxed => new(relaxed, predicted, gold);

    public Score Value => new(value, predicted, gold);

    public void Add(string document, IReadOnlyList<Tag> goldTags, IReadOnlyList<Tag> predictedTags)
    {
        var wanted = goldTags.Where(tag => tag.Type == "DATE" && (!calendarOnly || OnCalendar().IsMatch(tag.Value))).ToList();
        var ignored = calendarOnly ? goldTags.Where(tag => !OnCalendar().IsMatch(tag.Value)).ToList() : [];
        var tried = predictedTags.Where(tag => tag.Type == "DATE" && (!calendarOnly || OnCalendar().IsMatch(tag.Value)))
            .Where(tag => wanted.Any(other => Overlap(tag, other) > 0) || !ignored.Any(other => Overlap(tag, other) > 0)).ToList();
        gold += wanted.Count;
        predicted += tried.Count;
        var pairs = Match(wanted, tried);
        foreach (var (i, j) in pairs) Count(document, wanted[i], tried[j]);
        Errors["missed"].AddRange(wanted.Where((_, i) => !pairs.Any(pair => pair.Gold == i)).Select(tag => (document, (Tag?)tag, (Tag?)null)));
        Errors["spurious"].AddRange(tried.Where((_, j) => !pairs.Any(pair => pair.Predicted == j)).Select(tag => (document, (Tag?)null, (Tag?)tag)));
    }

    private void Count(string document, Tag right, Tag found)
    {
        relaxed++;
        if (right.Start == found.Start && right.End == found.End) strict++;
        else Errors["span"].Add((document, right, found));
        if (Canonical(right.Value) == Canonical(found.Value)) value++;
        else Errors["value"].Add((document, right, found));
    }

    /// <summary>One to one, greedily: the same span first, then the larger overlap, then the leftmost.</summary>
    private static List<(int Gold, int Predicted)> Match(List<Tag> wanted, List<Tag> tried)
    {
        var candidates = from i in Enumerable.Range(0, wanted.Count)
                         from j in Enumerable.Range(0, tried.Count)
                         let overlap = Overlap(wanted[i], tried[j])
                         where overlap > 0
                         orderby wanted[i].Start != tried[j].Start || wanted[i].End != tried[j].End, -overlap, wanted[i].Start, tried[j].Start, i, j
                         select (i, j);
        var pairs = new List<(int, int)>();
        var usedGold = new HashSet<int>();
        var usedTried = new HashSet<int>();
        foreach (var (i, j) in candidates)
        {
            if (usedGold.Contains(i) || usedTried.Contains(j)) continue;
            usedGold.Add(i);
            usedTried.Add(j);
            pairs.Add((i, j));
        }
        return pairs;
    }

    private static int Overlap(Tag left, Tag right) => Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start);

    /// <summary>Upper case without blanks; 198X is 198, 18XX is 18, P1.0Y is P1Y, BC480-08 is BC0480-08.</summary>
    private static string Canonical(string value)
    {
        value = value.Trim().ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal);
        if (DecadeForm().IsMatch(value)) return value[..3];
        if (CenturyForm().Match(value) is { Success: true } century) return century.Groups[1].Value + century.Groups[2].Value;
        value = WholeNumber().Replace(value, "$1");
        return ShortBc().Match(value) is { Success: true } bc ? $"BC0{bc.Groups[1].Value}{bc.Groups[2].Value}" : value;
    }

    [GeneratedRegex(@"^(BC)?\d")]
    private static partial Regex OnCalendar();

    [GeneratedRegex(@"^\d{3}X$")]
    private static partial Regex DecadeForm();

    [GeneratedRegex(@"^(BC)?(\d{2})XX$")]
    private static partial Regex CenturyForm();

    [GeneratedRegex(@"(\d)\.0(?=[A-Z])")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^BC(\d{3})(-.*)$")]
    private static partial Regex ShortBc();
}
