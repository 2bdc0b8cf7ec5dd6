using System.CommandLine;
using Sources.Dates;

namespace Sources.Cli;

/// <summary><c>sources dates</c>: the date expressions of files, or of a corpus on standard input.</summary>
internal static class DatesCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Markdown or text files to read.", Arity = ArgumentArity.ZeroOrMore };
        var lines = new Option<bool>("--jsonl") { Description = "Read {doc, dct, text} a line from standard input and write the same with timex." };
        var reading = new Option<string>("--reading") { Description = "Read dates without a year as a history (narrative) or against the publication date (news).", DefaultValueFactory = _ => "narrative" };
        reading.AcceptOnlyFromAmong("narrative", "news");
        var horizon = new Option<string?>("--horizon") { Description = "The last date the article speaks of, or for news its publication date, as EDTF: 2023, 2023-09." };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a table." };
        horizon.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !Edtf.TryParse(text, out _, out var error)) result.AddError($"--horizon '{text}' is no EDTF date: {error}.");
        });
        var command = new Command("dates", "Find the date expressions of a text and say what they mean.") { files, lines, reading, horizon, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(lines) == (result.GetValue(files)!.Length > 0)) result.AddError("Name files to read, or give --jsonl to read a corpus from standard input.");
        });
        command.SetAction(result =>
        {
            var how = result.GetValue(reading) == "news" ? DateReading.News : DateReading.Narrative;
            var reference = result.GetValue(horizon) is { } text ? Edtf.Parse(text) : null;
            if (result.GetValue(lines)) return DatesCorpus.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, how, reference);
            return DatesReport.Run(result.GetValue(files)!, how, reference, result.GetValue(json));
        });
        return command;
    }
}
