using System.Globalization;
using System.Text;

namespace Sources.Hardening.Table;

/// <summary>The outcomes as the guide shows them: a table for each section, under its heading, and before them how many rows there are and what the most of them took.</summary>
internal static class GuideTables
{
    private static readonly (string Section, string Heading)[] Headings =
    [
        ("1 kills", "Kills"), ("2 output", "Output folders"), ("3 mistakes", "Mistakes in the content"), ("4 front matter", "Front matter"), ("4 text", "Texts"), ("4 encodings", "Encodings"),
        ("4 file names", "Names of files"), ("4 special files", "What is no ordinary file"), ("4 import and ids", "Files to import, and records of ids"), ("5 scripts", "Scripts and markup"),
        ("6 paths", "Paths and code"), ("6 links of the disk", "Symbolic links"), ("7 same bytes", "The same bytes"), ("8 broken links", "Broken links"), ("9 policy", "Content security policy"),
    ];

    /// <summary>The tables.</summary>
    public static string Of(IReadOnlyList<Outcome> outcomes)
    {
        var bounded = outcomes.Where(o => o.Row.IsBounded).SelectMany(o => o.Runs).ToList();
        var text = new StringBuilder();
        if (bounded.Count > 0) text.Append(CultureInfo.InvariantCulture, $"Of {outcomes.Count} rows the slowest took {Seconds(bounded.Max(r => r.Cpu))} CPU seconds, and the largest {bounded.Max(r => r.PeakBytes) >> 20} MiB.\n");
        foreach (var section in outcomes.GroupBy(o => o.Row.Section))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Headings.First(h => h.Section == section.Key).Heading}\n\n| fault or input | what comes of it | CPU s | peak MiB |\n|---|---|--:|--:|\n");
            foreach (var outcome in section) text.Append(Line(outcome)).Append('\n');
        }
        return text.ToString();
    }

    private static string Line(Outcome outcome)
    {
        string seen = outcome.Complaints.Count > 0 ? " (does not hold)" : outcome.Skipped is { } why ? $" (not run here: {why})" : outcome.Seen is { } words ? $" ({words})" : "";
        string peak = outcome.Runs.Count == 0 ? "" : (outcome.Runs.Max(r => r.PeakBytes) >> 20).ToString(CultureInfo.InvariantCulture);
        return $"| {Cell(outcome.Row.Name)} | {Cell(outcome.Row.Expected + seen)} | {Seconds(outcome.Runs.Select(r => r.Cpu).DefaultIfEmpty().Max())} | {peak} |";
    }

    private static string Seconds(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A cell as text: outside of code, no sign of it may be read as markup.</summary>
    private static string Cell(string text)
    {
        var cell = new StringBuilder();
        bool isCode = false;
        foreach (char c in text.ReplaceLineEndings(" ").Replace('\t', ' '))
        {
            if (c == '`') isCode = !isCode;
            if (c == '|' || (!isCode && c is '<' or '[' or '{')) cell.Append('\\');
            cell.Append(c);
        }
        return cell.ToString();
    }
}
