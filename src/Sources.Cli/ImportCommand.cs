using System.CommandLine;
using System.Text;
using Sources.Diagnostics;
using Sources.Importing;
using Sources.Importing.Mending;
using Sources.Model;
using Sources.Reading;
using Sources.Writing;

namespace Sources.Cli;

/// <summary><c>sources import FILE</c>: a text, a web page, a Word document or other Markdown as an article of the site.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("FILE") { Description = $"The file to read: {string.Join(", ", Importer.Extensions)}." };
        var slug = new Option<string?>("--slug") { Description = "The article's name in addresses; otherwise made from the name of the file.", HelpName = "NAME" };
        var content = new Option<string>("--content") { Description = "The content folder.", DefaultValueFactory = _ => "content", HelpName = "DIR" };
        var wholePage = new Option<bool>("--whole-page") { Description = "Of a web page take everything, menus too, not only what is its text." };
        var force = new Option<bool>("--force") { Description = "Write over an article of that name." };
        var command = new Command("import", "Make an article from a text, a web page, a Word document or other Markdown.") { source, slug, content, wholePage, force };
        command.Validators.Add(result =>
        {
            if (result.GetValue(source) is { } path && !Importer.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant()))
                result.AddError($"'{path}' is of no kind that can be imported: {string.Join(", ", Importer.Extensions)}.");
            if (result.GetValue(slug) is { } name && Slug.WhyNot(name) is { } why) result.AddError($"'{name}' cannot be an address: {why}.");
        });
        command.SetAction(result => Run(result.GetValue(source)!, result.GetValue(slug) ?? Slug.Suggest(Path.GetFileNameWithoutExtension(result.GetValue(source)!)), result.GetValue(content)!, result.GetValue(wholePage), result.GetValue(force)));
        return command;
    }

    private static int Run(string source, string slug, string folder, bool wholePage, bool force)
    {
        var known = new DiagnosticBag();
        string path = $"{folder.Replace('\\', '/').TrimEnd('/')}/articles/{slug}.md";
        var files = Directory.Exists(folder) ? ContentReader.Read(folder, known) : [];
        string? there = File.Exists(path) ? path : files.FirstOrDefault(f => f.Kind == ContentKind.Article && f.Slug == slug)?.Path;
        if (there is not null && (!force || there != path))
        {
            Console.Error.WriteLine($"sources: {there} is there already; nothing was written. Give another name with --slug{(there == path ? ", or write over it with --force" : "")}.");
            return ExitCodes.ContentErrors;
        }
        var bag = new DiagnosticBag();
        var read = Importer.Read(source, slug, wholePage, bag);
        if (read is null || bag.HasErrors)
        {
            DiagnosticPrinter.Print(bag.ToList(), "text");
            Console.Out.WriteLine("Nothing was written.");
            return ExitCodes.ContentErrors;
        }
        var place = new ContentFile(ContentKind.Article, path, slug, "") { Relative = $"articles/{slug}.md" };
        var article = ImportMender.Mend(read, place, [.. files.Where(f => f.Path != path)], bag);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            ContentWriter.TryReplace(path, Encoding.UTF8.GetBytes(article.Text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"sources: it could not be written: {e.Message}");
            return ExitCodes.ContentErrors;
        }
        foreach (var doubt in article.Doubts) Console.Error.WriteLine($"{path}:{doubt.Line}: note: {doubt.Message}");
        DiagnosticPrinter.Print(bag.ToList(), "text");
        string doubts = article.Doubts.Count == 0 ? "" : $", with {Counts.Of(article.Doubts.Count, "note")} above to look over";
        Console.Out.WriteLine($"Wrote {path}{doubts}. Next: `sources check`, then `sources annotate {slug} --dry-run`.");
        return bag.HasErrors ? ExitCodes.ContentErrors : ExitCodes.Good;
    }
}
