using System.CommandLine;
using Sources.Verifying;

namespace Sources.Cli;

/// <summary><c>sources verify SITE</c>: whether a built or downloaded site says what its articles say.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var site = new Argument<string>("SITE") { Description = "The folder that a site was built or downloaded to." };
        var withoutManifest = new Option<bool>("--no-manifest") { Description = "Do not ask for the manifest: a copy made page by page has none." };
        var format = new Option<string>("--format") { Description = "How findings are printed.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "json");
        var quiet = new Option<bool>("--quiet") { Description = "Print findings only." };
        var command = new Command("verify", "Prove that a site's files are those that were written, and that all it quotes is word for word in its articles.") { site, withoutManifest, format, quiet };
        command.SetAction(result =>
        {
            string folder = result.GetValue(site)!;
            if (!Directory.Exists(folder))
            {
                Console.Error.WriteLine($"sources: there is no folder {folder}.");
                return ExitCodes.WrongUsage;
            }
            var found = SiteVerifier.Verify(folder, result.GetValue(withoutManifest));
            DiagnosticPrinter.Print(found.Findings, result.GetValue(format)!);
            if (!result.GetValue(quiet))
                Console.Out.WriteLine($"Verified {Counts.Of(found.Files, "file")}, {Counts.Of(found.Articles, "article")}, {Counts.Of(found.Statements, "statement")}, {Counts.Of(found.Quotations, "quotation")}{(found.IsProved ? ": all of it holds" : Counts.Of(found.Findings))}.");
            return found.IsProved ? ExitCodes.Good : ExitCodes.ContentErrors;
        });
        return command;
    }
}
