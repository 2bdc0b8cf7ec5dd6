using System.CommandLine;
using Sources.Cli;

var root = new RootCommand("Turns an article into a reference website with a timeline.") { DatesCommand.Create() };
var parsed = root.Parse(args);
var result = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? 2 : result;
