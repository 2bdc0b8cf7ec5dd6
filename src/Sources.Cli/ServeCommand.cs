using System.CommandLine;
using Sources.Cli.Serving;

namespace Sources.Cli;

/// <summary><c>sources serve</c>: the site in a browser, following each edit.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8000;

    public static Command Create()
    {
        var site = new SiteOptions();
        var port = new Option<int>("--port") { Description = "The port on this machine; 0 for any that is free.", DefaultValueFactory = _ => UsualPort, HelpName = "N" };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        var below = new Option<string?>("--base") { Description = "Where on its host the site will begin, such as /repository/; otherwise as base-url says.", HelpName = "PATH" };
        var drafts = new Option<bool>("--drafts") { Description = "Show articles with `draft: true` too." };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out int number) && number is >= 0 and <= 65535)) result.AddError($"--port '{result.Tokens[0].Value}' is no port: give a number from 0 to 65535.");
        });
        below.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && BasePath.Parse(path) is null) result.AddError($"--base '{path}' is no path: give letters, digits, hyphens, dots and slashes, such as /repository/.");
        });
        var command = new Command("serve", "Show the site in the browser while you write; every edit is seen at once. Nothing is written.") { port, open, below, drafts };
        site.AddInputsTo(command);
        command.SetAction((result, cancel) => PreviewSession.RunAsync(site.Read(result, null) with { Drafts = result.GetValue(drafts) }, result.GetValue(below), result.GetValue(port), result.GetValue(open), cancel));
        return command;
    }
}
