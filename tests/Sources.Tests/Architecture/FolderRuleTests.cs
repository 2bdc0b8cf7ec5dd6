using System.Text.RegularExpressions;

namespace Sources.Tests.Architecture;

/// <summary>Who may call whom inside the library, held by reading its files.</summary>
public partial class FolderRuleTests
{
    private static readonly string Library = Path.Combine(Repository.Root, "src", "Sources");
    private static readonly string[] Stages = ["Parsing", "Permalinks", "Splitting", "Linking", "Checks"];

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Diagnostics"] = [],
        ["Model"] = ["Diagnostics"],
        ["Reading"] = ["Diagnostics", "Model"],
        ["Writing"] = ["Diagnostics", "Model", "Reading"],
        ["Markup"] = ["Diagnostics", "Model"],
        ["Citing"] = ["Diagnostics", "Model"],
        ["Drawing"] = [],
        ["Parsing"] = ["Diagnostics", "Model", "Markup"],
        ["Permalinks"] = ["Diagnostics", "Model", "Markup"],
        ["Splitting"] = ["Diagnostics", "Model", "Markup"],
        ["Linking"] = ["Diagnostics", "Model", "Markup"],
        ["Checks"] = ["Diagnostics", "Model", "Markup"],
        ["Pages"] = ["Diagnostics", "Model", "Citing", "Markup", .. Stages],
        ["Exports"] = ["Diagnostics", "Model", "Citing", "Drawing", "Markup", .. Stages],
        ["Annotating"] = ["Diagnostics", "Model", "Markup", "Reading", .. Stages],
        ["Packing"] = ["Diagnostics", "Model", "Writing"],
        ["Caching"] = ["Diagnostics", "Model", "Writing", "Packing", .. Stages],
        ["Rendering"] = ["Diagnostics", "Model", "Markup", .. Stages, "Pages", "Exports"],
    };

    [Fact]
    public void Every_folder_uses_only_what_lies_below_it()
    {
        var wrong = Files().SelectMany(f => Used().Matches(f.Text).Select(m => m.Groups[1].Value).Distinct()
            .Where(used => used != f.Folder && MayUse.ContainsKey(used) && f.Folder.Length > 0 && !MayUse[f.Folder].Contains(used)).Select(used => $"{f.Name} uses {used}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_has_its_rule() => Assert.Empty(Files().Select(f => f.Folder).Where(f => f.Length > 0).Distinct().Except(MayUse.Keys));

    [Theory]
    [InlineData(@"\bMarkdig\b(?!\.$)", "Markup")]
    [InlineData(@"\bYamlDotNet\.|using YamlDotNet", "Parsing")]
    [InlineData(@"(?<![\w.])Console\.")]
    [InlineData(@"(?<![\w.])(File|Directory)\.(Read|Write|Open|Exists|Delete|Move|Create|Enumerate|Append|Copy|Set|Get)\w*\(|new (FileInfo|DirectoryInfo|FileStream|StreamReader|StreamWriter)\(", "Reading", "Writing")]
    [InlineData(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bStopwatch\b|\bGuid\.NewGuid\b|\bnew Random\b|\bRandom\.Shared\b", "Reading/FileClock.cs")]
    [InlineData(@"\bCultureInfo\.Current")]
    [InlineData(@"\bEnvironment\.", "Writing")]
    public void What_reaches_outside_stands_in_its_own_folder(string pattern, params string[] allowed)
    {
        var regex = new Regex(pattern);
        Assert.Empty(Files().Where(f => !allowed.Contains(f.Folder) && !allowed.Contains(f.Name)).SelectMany(f => regex.Matches(f.Text).Select(m => $"{f.Name}: {m.Value}")));
    }

    /// <summary>What writes the line ends of the system it runs on would give a site other bytes on Windows.</summary>
    [Theory]
    [InlineData(@"<\?xml ", "Exports/XmlText.cs")]
    [InlineData(@"\bAppendLine\(|\.WriteLine\(")]
    [InlineData(@"\bIndented = true(?!, NewLine = ""\\n"")")]
    public void No_line_end_is_left_to_the_system(string pattern, params string[] allowed)
    {
        var regex = new Regex(pattern);
        Assert.Empty(Files().Where(f => !allowed.Contains(f.Name)).SelectMany(f => regex.Matches(f.Text).Select(m => $"{f.Name}: {m.Value}")));
    }

    [Fact]
    public void No_file_of_the_program_has_a_name_that_says_nothing()
    {
        string[] banned = ["Manager", "Helper", "Service", "Util", "Common", "Infrastructure", "Misc"];
        var names = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(IsSource).Select(f => Path.GetRelativePath(Repository.Root, f));
        Assert.DoesNotContain(names, n => banned.Any(b => n.Contains(b, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_file_is_the_type_and_the_folder_the_namespace() =>
        Assert.Empty(Files().Where(f => !f.Text.Contains($"namespace {string.Join('.', new[] { "Sources" }.Concat(f.Name.Split('/')[..^1]))};", StringComparison.Ordinal)).Select(f => f.Name));

    private static IEnumerable<(string Name, string Folder, string Text)> Files() =>
        Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories).Where(IsSource).Select(f => (Name: Path.GetRelativePath(Library, f).Replace('\\', '/'), Path: f))
            .Select(f => (f.Name, f.Name.Contains('/', StringComparison.Ordinal) ? f.Name.Split('/')[0] : "", WithoutComments().Replace(File.ReadAllText(f.Path), "")));

    private static bool IsSource(string path) => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    [GeneratedRegex(@"\bSources\.(\w+)")]
    private static partial Regex Used();

    [GeneratedRegex(@"^\s*///?.*$", RegexOptions.Multiline)]
    private static partial Regex WithoutComments();
}
