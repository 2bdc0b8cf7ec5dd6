using System.CommandLine;
using Sources.Hardening.Rows;
using Sources.Hardening.Runs;
using Sources.Hardening.Table;

var kills = new Option<int>("--kills") { Description = "How often the build is killed in each of the two rows about kills.", DefaultValueFactory = _ => 20 };
var only = new Option<string?>("--only") { Description = "Only rows with these words in their name or section." };
var program = new Option<string?>("--program") { Description = "The program to run, or its assembly; otherwise the one that was built with this one. One that is compiled ahead is made by `bash tests/platform --rid linux-x64 --output FOLDER`: give FOLDER/sources." };
var table = new Option<string?>("--table") { Description = "A file that the tables of the guide are written to, for content/pages/guide/hardening.md." };
var root = new RootCommand("Runs the command line against faults and hostile input, row by row, and says what holds.") { kills, only, program, table };
root.SetAction(result =>
{
    var tested = new TestedProgram(result.GetValue(program) ?? TestedProgram.Default());
    string? words = result.GetValue(only);
    var rows = AllRows.Of(result.GetValue(kills)).Where(r => words is null || $"{r.Section} {r.Name}".Contains(words, StringComparison.OrdinalIgnoreCase));
    var outcomes = new List<Outcome>();
    Console.WriteLine(MarkdownTable.Head);
    foreach (var row in rows)
    {
        outcomes.Add(Outcome.Of(row, tested));
        Console.WriteLine(MarkdownTable.Line(outcomes[^1]));
    }
    string end = MarkdownTable.End(outcomes);
    Console.WriteLine(end);
    if (result.GetValue(table) is { } path) File.WriteAllText(path, GuideTables.Of(outcomes));
    return outcomes.TrueForAll(o => o.Complaints.Count == 0) ? 0 : 1;
});
return root.Parse(args).Invoke();
