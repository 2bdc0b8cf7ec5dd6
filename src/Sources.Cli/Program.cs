using System.CommandLine;
using Sources.Cli;

var root = new RootCommand("Turns an article into a reference website with a timeline.") { DatesCommand.Create() };
return await root.Parse(args).InvokeAsync();
