using System.CommandLine;
using System.Text;
using Sources.Model;

namespace Sources.Cli;

/// <summary><c>sources new article|entity|site NAME</c>: files to begin with, their front matter explained.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = "article, entity or site." };
        kind.AcceptOnlyFromAmong("article", "entity", "site");
        var name = new Argument<string?>("NAME")
        {
            Description = "The file's name without .md (lower-case letters a-z, digits, hyphens); for a site, its folder, or nothing for this one.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var content = new Option<string>("--content") { Description = "The content folder.", DefaultValueFactory = _ => "content", HelpName = "DIR" };
        var command = new Command("new", "Write files to begin with. What is there already is never changed.") { kind, name, content };
        command.Validators.Add(result =>
        {
            string? what = result.GetValue(kind), called = result.GetValue(name);
            if (what == "site") return;
            if (called is null) result.AddError($"Give the {what} a name, such as `sources new {what} {(what == "entity" ? "jane-doe" : "my-article")}`.");
            else if (Slug.WhyNot(called) is { } why) result.AddError($"'{called}' cannot be an address: {why}.");
        });
        command.SetAction(result =>
        {
            string what = result.GetValue(kind)!, folder = result.GetValue(content)!;
            try
            {
                return what switch
                {
                    "article" => Article(folder, result.GetValue(name)!),
                    "entity" => Entity(folder, result.GetValue(name)!),
                    _ => Site(result.GetValue(name) ?? "."),
                };
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"sources: it could not be written: {e.Message}");
                return ExitCodes.ContentErrors;
            }
        });
        return command;
    }

    private static int Article(string content, string slug)
    {
        if (!Write($"{content}/articles/{slug}.md", Starters.Article(slug))) return ExitCodes.ContentErrors;
        Console.Out.WriteLine("It is a draft: put your text into it, and remove the line `draft: true` to see it on the site.");
        SayIfNoSite(content);
        return ExitCodes.Good;
    }

    private static int Entity(string content, string slug)
    {
        if (!Write($"{content}/entities/{slug}.md", Starters.Entity(slug))) return ExitCodes.ContentErrors;
        Console.Out.WriteLine("Say in it who or what it is. Its names are found in the text of every article and lead to its page.");
        SayIfNoSite(content);
        return ExitCodes.Good;
    }

    private static int Site(string folder)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        string shown = folder == "." ? "" : Path.TrimEndingDirectorySeparator(folder).Replace('\\', '/') + "/";
        if (Directory.Exists($"{shown}content") && Directory.EnumerateFileSystemEntries($"{shown}content").Any())
        {
            Console.Error.WriteLine($"sources: {shown}content is there already and is not empty; nothing was written.");
            return ExitCodes.ContentErrors;
        }
        // A repository often begins with a README and a .gitignore of its own: they stay, and the site does not need ours.
        foreach (var (path, text) in Starters.Site(name))
        {
            if (File.Exists(shown + path)) Console.Out.WriteLine($"Kept {shown}{path}, which was there{(path == ".gitignore" ? "; add /output/ to it" : "")}");
            else Write(shown + path, text);
        }
        Console.Out.WriteLine();
        Console.Out.WriteLine($"See it:       {(shown.Length == 0 ? "" : $"cd {(shown.Contains(' ', StringComparison.Ordinal) ? $"\"{shown[..^1]}\"" : shown[..^1])} && ")}sources serve --open");
        Console.Out.WriteLine($"Write in it:  {shown}content/articles/first-article.md; {shown}content/site.yml for the title");
        Console.Out.WriteLine("Publish it:   run `sources build` once and commit articles/*.ids.json; .github/workflows/pages.yml says what to set on GitHub");
        return ExitCodes.Good;
    }

    private static void SayIfNoSite(string content)
    {
        if (!File.Exists($"{content}/site.yml")) Console.Out.WriteLine($"There is no {content}/site.yml yet: `sources new site` begins a site in this folder, or write one with `title:`.");
    }

    /// <summary>Writes a new file; false, and told, where one stands there.</summary>
    private static bool Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (Path.Exists(path))
        {
            Console.Error.WriteLine($"sources: {path} is there already; nothing was written.");
            return false;
        }
        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write)) stream.Write(Encoding.UTF8.GetBytes(text));
        Console.Out.WriteLine($"Wrote {path}");
        return true;
    }
}
