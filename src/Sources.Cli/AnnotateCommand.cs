using System.CommandLine;
using Sources.Annotating;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing;
using Sources.Reading;
using Sources.Writing;

namespace Sources.Cli;

/// <summary><c>sources annotate ARTICLE</c>: what the rules found, written into the article as marks.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var article = new Argument<string>("ARTICLE") { Description = "The article: its slug, or the path of its file." };
        var content = new Option<string>("--content") { Description = "The content folder.", DefaultValueFactory = _ => "content", HelpName = "DIR" };
        var dates = new Option<bool>("--dates") { Description = "Mark the dates: [two days after](date:1920-11-29)." };
        var names = new Option<bool>("--names") { Description = "Mark the names of entities: [[Nariman Narimanov|Narimanov]]. Dates and names are marked where no kind is asked for." };
        var sections = new Option<bool>("--sections") { Description = "Mark the blocks whose statements all stand in one section: {.timeline}, {.analysis}." };
        var entities = new Option<bool>("--entities") { Description = "Write a file to begin with for each capitalised name that no entity has; marks only where a kind of mark is asked for as well." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change and write nothing." };
        var command = new Command("annotate", "Write what the rules find into an article, as marks that its author can review and keep.") { article, content, dates, names, sections, entities, dryRun };
        command.SetAction(result =>
        {
            var kinds = (result.GetValue(dates) ? MarkKinds.Dates : 0) | (result.GetValue(names) ? MarkKinds.Names : 0) | (result.GetValue(sections) ? MarkKinds.Sections : 0);
            if (kinds == MarkKinds.None && !result.GetValue(entities)) kinds = MarkKinds.Dates | MarkKinds.Names;
            try
            {
                return Run(result.GetValue(article)!, result.GetValue(content)!, kinds, result.GetValue(entities), result.GetValue(dryRun));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"sources: it could not be written: {e.Message}");
                return ExitCodes.ContentErrors;
            }
        });
        return command;
    }

    private static int Run(string called, string folder, MarkKinds kinds, bool drafts, bool dryRun)
    {
        var bag = new DiagnosticBag();
        var files = ContentReader.Read(folder, bag);
        if (Find(called, folder, files) is not { } path)
        {
            Console.Error.WriteLine($"sources: there is no article '{called}' in {folder}/articles, and no such file.");
            return ExitCodes.WrongUsage;
        }
        string language = files.Where(f => f.Kind == ContentKind.Settings).Select(f => SiteSettingsParser.Parse(f, bag)?.Language).FirstOrDefault() ?? "en";
        List<Entity> known = [.. files.Where(f => f.Kind == ContentKind.Entity).Select(f => EntityParser.Parse(f, bag)).OfType<Entity>()];
        var file = ContentReader.ReadFile(path, ContentKind.Article, bag, out byte[] bytes);
        var annotation = file is null ? null : Annotator.Annotate(file, language, known, kinds, bag);
        DiagnosticPrinter.Print(bag.ToList(), "text");
        if (annotation is null || bag.HasErrors)
        {
            Console.Out.WriteLine($"Nothing was written: {path} is as it was. Mend the errors first; `sources check` finds them all.");
            return ExitCodes.ContentErrors;
        }
        foreach (var one in annotation.Left) Console.Error.WriteLine($"{one.Location}: left as it is: “{one.Words}”: {one.Reason}");
        if (kinds != MarkKinds.None && !Write(path, file!, bytes, annotation, dryRun)) return ExitCodes.ContentErrors;
        return drafts ? EntityFiles.Write(file!, language, known, folder, dryRun) : ExitCodes.Good;
    }

    /// <summary>Writes the marks into the bytes that were read, not into those that stand there by now; false, and told, where the two differ.</summary>
    private static bool Write(string path, ContentFile file, byte[] bytes, Annotation annotation, bool dryRun)
    {
        if (dryRun) Console.Out.Write(UnifiedDiff.Of(file.Path, file.Text, TextInsertions.Apply(file.Text, annotation.Insertions)));
        // A link that the author named leads to the file that is meant.
        else if (annotation.Insertions.Count > 0 && !ContentWriter.TryReplace(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path, TextInsertions.Apply(bytes, annotation.Insertions), bytes))
        {
            Console.Error.WriteLine($"sources: {path} was changed while it was being read; nothing was written. Run the command again.");
            return false;
        }
        string marks = $"{Counts.Of(annotation.Dates, "date")}, {Counts.Of(annotation.Names, "name")}, {Counts.Of(annotation.Sections, "section")}";
        string left = annotation.Left.Count > 0 ? $"; {annotation.Left.Count} left as they are" : "";
        Console.Out.WriteLine(annotation.Insertions.Count == 0 ? $"Nothing to mark in {path}{left}." : $"{(dryRun ? "Would mark" : "Marked")} {marks} in {path}{left}.");
        return true;
    }

    /// <summary>The path of the file, or of the article with the slug; null where there is none.</summary>
    private static string? Find(string called, string folder, IReadOnlyList<ContentFile> files)
    {
        if (File.Exists(called)) return called;
        string slug = called.EndsWith(".md", StringComparison.Ordinal) ? called[..^3] : called;
        return files.Where(f => f.Kind == ContentKind.Article && f.Slug == slug).Select(f => Path.Combine(folder, f.Relative)).FirstOrDefault();
    }
}
