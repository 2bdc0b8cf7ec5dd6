using System.CommandLine;

namespace Sources.Cli;

/// <summary><c>sources new article|entity|site NAME</c>: a file to begin with, its front matter explained.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = "article, entity or site." };
        kind.AcceptOnlyFromAmong("article", "entity", "site");
        var name = new Argument<string>("NAME") { Description = "The file's name without .md (lower-case letters a-z, digits, hyphens); for a site, its folder." };
        var content = new Option<string>("--content") { Description = "The content folder.", DefaultValueFactory = _ => "content", HelpName = "DIR" };
        var command = new Command("new", "Write a file to begin with.") { kind, name, content };
        command.SetAction(result =>
        {
            string what = result.GetValue(kind)!, called = result.GetValue(name)!, folder = result.GetValue(content)!;
            if (what != "site" && !(called.Length is > 0 and <= 100 && called.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')))
            {
                Console.Error.WriteLine($"sources: '{called}' cannot be an address: use lower-case letters a-z, digits and hyphens.");
                return ExitCodes.WrongUsage;
            }
            return Write(what switch
            {
                "article" => [($"{folder}/articles/{called}.md", Starters.Article(called))],
                "entity" => [($"{folder}/entities/{called}.md", Starters.Entity(called))],
                _ => Starters.Site(called),
            });
        });
        return command;
    }

    private static int Write(IReadOnlyList<(string Path, string Text)> files)
    {
        if (files.Where(f => File.Exists(f.Path)).Select(f => f.Path).ToList() is { Count: > 0 } existing)
        {
            foreach (string path in existing) Console.Error.WriteLine($"sources: {path} is there already; nothing was written.");
            return ExitCodes.ContentErrors;
        }
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text);
            Console.Out.WriteLine($"Wrote {path}");
        }
        return ExitCodes.Good;
    }
}
