using System.Globalization;
using System.Text.RegularExpressions;
using Sources.Hardening.Runs;

namespace Sources.Hardening.Rows;

/// <summary>The two ways in which a build may end: a whole site, or a refusal with its place.</summary>
internal static partial class Ends
{
    /// <summary>It was built; the words stand on the page that often, and no page holds anything that runs.</summary>
    public static void Whole(Workplace place, ProgramRun run, Complaints complaints, string page, params (string Words, int Times)[] expected)
    {
        complaints.Unless(run.Code == 0, $"exit code {run.Code}: {run.Error.Split('\n')[0]}");
        if (run.Code != 0) return;
        foreach (string each in place.Pages) PageReading.Check(Path.Combine(place.Output, each), each, complaints);
        foreach (string fault in place.WhatIsNotWhole()) complaints.Add(fault);
        string path = Path.Combine(place.Output, page);
        complaints.Unless(File.Exists(path), $"{page} is missing");
        if (!File.Exists(path)) return;
        string text = PageReading.Text(path);
        complaints.Unless(!text.Contains('\ufffd', StringComparison.Ordinal), $"{page} holds U+FFFD");
        foreach (var (words, times) in expected)
        {
            int seen = Count(text, words);
            complaints.Unless(seen >= times, $"“{words}” stands {seen} times on {page}, not {times}");
        }
    }

    /// <summary>It was refused: exit code 1, an error that begins so, every error with a place that is there, and the last good site untouched.</summary>
    public static void Refused(Workplace place, ProgramRun run, Complaints complaints, params string[] errors)
    {
        complaints.Unless(run.Code == 1, $"exit code {run.Code}");
        complaints.Unless(File.Exists(Path.Combine(place.Output, "index.html")) && File.ReadAllText(Path.Combine(place.Output, "index.html")) == Workplace.LastGood && place.Files.Count() == 1, "the last good site was touched");
        foreach (string error in errors)
            complaints.Unless(run.Errors.Any(e => e.StartsWith(error, StringComparison.Ordinal)), $"no error `{error}` but `{run.Error.Split('\n')[0]}`");
        foreach (string error in run.Errors) Place(place, error, complaints);
    }

    /// <summary>An error names a place, and the place is inside its file.</summary>
    private static void Place(Workplace place, string error, Complaints complaints)
    {
        var match = Located().Match(error);
        if (!match.Success) complaints.Add($"no place: {error}");
        else if (match.Groups[2].Success && File.Exists(place[match.Groups[1].Value]))
        {
            int lines = File.ReadAllText(place[match.Groups[1].Value]).ReplaceLineEndings("\n").Count(c => c == '\n') + 1, line = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
            complaints.Unless(line <= lines, $"line {line} of {lines}: {error}");
        }
    }

    private static int Count(string text, string words)
    {
        int count = 0;
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    [GeneratedRegex("^(.+?)(?::([1-9][0-9]*):([1-9][0-9]*))?: error [a-z-]+: .")]
    private static partial Regex Located();
}
