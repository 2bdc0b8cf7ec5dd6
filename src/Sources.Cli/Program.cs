using System.CommandLine;
using Sources.Cli;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var root = new RootCommand("Turns an article into a reference website: the text numbered, a timeline, its analysis, and a page for everyone and everything it names.")
{
    AnnotateCommand.Create(),
    BuildCommand.Create(),
    CheckCommand.Create(),
    ServeCommand.Create(),
    DatesCommand.Create(),
    ImportCommand.Create(),
    NewCommand.Create(),
    SchemaCommand.Create(),
    VerifyCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    // The library's own answer to a wrong call prints the whole help and exits with 1, which is the code of errors in content.
    foreach (var error in parsed.Errors) Console.Error.WriteLine($"sources: {error.Message}");
    Console.Error.WriteLine("Run `sources --help`, or `sources <command> --help`, for what can be said.");
    return ExitCodes.WrongUsage;
}
return await parsed.InvokeAsync();
