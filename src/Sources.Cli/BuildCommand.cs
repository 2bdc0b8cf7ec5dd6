using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Sources.Rendering;
using Spectre.Console;

namespace Sources.Cli;

/// <summary><c>sources build</c>.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var command = new Command("build", "Read the content and write the site.");
        options.AddTo(command);
        command.SetAction(async (result, cancel) =>
        {
            var watch = Stopwatch.StartNew();
            bool quiet = result.GetValue(options.Quiet);
            var built = await WithProgress(quiet, progress => SourcesSite.BuildAsync(options.Read(result, progress) with { KeepsRecord = true }, cancel)).ConfigureAwait(false);
            DiagnosticPrinter.Print(built.Diagnostics, result.GetValue(options.Format)!);
            if (!quiet) Console.Out.WriteLine(LastLine(built, result.GetValue(options.Output)!, watch.Elapsed));
            return built.Written is null ? ExitCodes.ContentErrors : ExitCodes.Good;
        });
        return command;
    }

    /// <summary>A turning sign and the hop's name, on a terminal only.</summary>
    private static async Task<BuildResult> WithProgress(bool quiet, Func<Action<string>?, Task<BuildResult>> build)
    {
        if (quiet || Console.IsOutputRedirected || Console.IsErrorRedirected) return await build(null).ConfigureAwait(false);
        BuildResult? built = null;
        await AnsiConsole.Status().StartAsync("Reading", async status => built = await build(hop => status.Status(hop)).ConfigureAwait(false)).ConfigureAwait(false);
        return built!;
    }

    private static string Weight(BuildResult built) => built.Heaviest is not { } heaviest ? ""
        : $"; the heaviest article page is {PageBudget.Kilobytes(heaviest.Total)} kB compressed ({PageBudget.Kilobytes(heaviest.Scripts)} of scripts)";

    private static string LastLine(BuildResult built, string output, TimeSpan time)
    {
        string errors = Counts.Of(built.Diagnostics);
        string seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        if (built.Written is not { } written) return $"Nothing was written{errors}; {output} is as it was. {seconds} s.";
        var site = built.Counts!;
        return $"Built {Counts.Of(site.Articles, "article")} ({Counts.Of(site.Statements, "statement")}, {Counts.Of(site.Entries, "entry", "entries")}), {Counts.Of(site.Entities, "entity", "entities")} from {Counts.Of(built.FilesRead, "file")} "
            + $"in {seconds} s: {written.Written} written, {written.Unchanged} unchanged, {written.Removed} removed in {output}{Weight(built)}{errors}.";
    }
}
