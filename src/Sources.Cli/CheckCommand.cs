using System.CommandLine;

namespace Sources.Cli;

/// <summary><c>sources check</c>: everything a build finds in the content, and nothing written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var command = new Command("check", "Find everything that is wrong with the content; write nothing.");
        options.AddTo(command);
        command.SetAction(result =>
        {
            bool strict = result.GetValue(options.Strict);
            var checkedSite = SourcesSite.Check(options.Read(result, null));
            DiagnosticPrinter.Print(checkedSite.Diagnostics, result.GetValue(options.Format)!);
            if (!result.GetValue(options.Quiet)) Console.Out.WriteLine($"Checked {Counts.Of(checkedSite.FilesRead, "file")}{(checkedSite.Diagnostics.Count == 0 ? ": nothing to mend" : Counts.Of(checkedSite.Diagnostics))}.");
            return checkedSite.HasErrors || (strict && checkedSite.Diagnostics.Count > 0) ? ExitCodes.ContentErrors : ExitCodes.Good;
        });
        return command;
    }
}
