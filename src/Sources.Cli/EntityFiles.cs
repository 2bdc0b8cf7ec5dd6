using System.Text;
using Sources.Annotating;
using Sources.Model;
using Sources.Writing;

namespace Sources.Cli;

/// <summary>Files to begin with for the names that an article speaks of and no entity has.</summary>
internal static class EntityFiles
{
    public static int Write(ContentFile article, string language, IReadOnlyList<Entity> known, string folder, bool dryRun)
    {
        var drafts = EntityDrafter.Draft(article, language, known);
        int written = 0, undecided = 0;
        foreach (var draft in drafts)
        {
            string path = $"{folder}/entities/{draft.Slug}.md";
            if (File.Exists(path))
            {
                Console.Error.WriteLine($"{path}: is there already; {draft.Name} was left out.");
                continue;
            }
            written++;
            if (draft.Kind is null) undecided++;
            if (dryRun)
            {
                Console.Out.Write(UnifiedDiff.Of(path, "", draft.Text));
                continue;
            }
            Directory.CreateDirectory($"{folder}/entities");
            ContentWriter.TryReplace(path, Encoding.UTF8.GetBytes(draft.Text));
            Console.Out.WriteLine($"Wrote {path} ({(draft.Kind is { } kind ? kind.ToString().ToLowerInvariant() : "its kind is yours to say")})");
        }
        Console.Out.WriteLine(written == 0 ? "No name was found that no entity has."
            : $"{(dryRun ? "Would write" : "Wrote")} {Counts.Of(written, "entity", "entities")} to review in {folder}/entities"
                + (undecided > 0 ? $"; {undecided} of them have no kind yet, and `sources check` names each until you give it one or remove the file." : "."));
        return ExitCodes.Good;
    }
}
