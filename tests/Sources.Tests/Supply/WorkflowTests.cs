using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Sources.Tests.Supply;

/// <summary>What a workflow of this repository, or of a new site, may do and whom it trusts.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. ((string[])[".github/workflows", "src/Sources.Templates/site/.github/workflows"])
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "*.yml")).Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Workflows))]
    public void Every_action_is_named_by_a_commit_with_its_release_beside_it(string workflow)
    {
        var uses = File.ReadLines(Path.Combine(Repository.Root, workflow)).Where(l => Uses().IsMatch(l)).ToList();
        Assert.NotEmpty(uses);
        Assert.All(uses, l => Assert.Matches(Pinned(), l));
    }

    [Theory, MemberData(nameof(Workflows))]
    public void A_workflow_may_do_nothing_and_each_job_what_it_says(string workflow)
    {
        var root = Read(workflow);
        Assert.Empty(((YamlMappingNode)root["permissions"]).Children);
        foreach (var (name, job) in Jobs(root))
        {
            Assert.True(job.Children.TryGetValue("permissions", out var permissions), $"{workflow}: {name} says no permissions");
            Assert.True(job.Children.ContainsKey("timeout-minutes"), $"{workflow}: {name} has no end");
            // A job that may change something outside runs no step of this repository's code.
            if (((YamlMappingNode)permissions).Children.Any(p => p.Value.ToString() == "write"))
                Assert.All(Steps(job), s => Assert.DoesNotMatch(OwnCode(), Value(s, "run")));
        }
    }

    [Theory, MemberData(nameof(Workflows))]
    public void No_expression_is_pasted_into_a_script_and_no_token_is_left_behind(string workflow)
    {
        foreach (var (_, job) in Jobs(Read(workflow)))
            foreach (var step in Steps(job))
            {
                Assert.DoesNotContain("${{", Value(step, "run"), StringComparison.Ordinal);
                if (Value(step, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal))
                    Assert.Equal("false", Value((YamlMappingNode)step["with"], "persist-credentials"));
            }
    }

    [Fact]
    public void Actionlint_finds_nothing()
    {
        Assert.Equal("", Parsers.FaultsOfWorkflows([.. Workflows.Select(w => Path.Combine(Repository.Root, w.Data))]));
        using var folder = new TempFolder();
        File.WriteAllText(folder["wrong.yml"], "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n");
        Assert.Contains("github.event.issue.title", Parsers.FaultsOfWorkflows(folder["wrong.yml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Workflows_name_one_release_of_an_action_alone() =>
        Assert.All(Workflows.SelectMany(w => File.ReadLines(Path.Combine(Repository.Root, w.Data))).Select(l => Pinned().Match(l)).Where(m => m.Success).GroupBy(m => m.Groups["action"].Value), g => Assert.Single(g.Select(m => m.Groups["pin"].Value).Distinct()));

    private static YamlMappingNode Read(string workflow)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, workflow))));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static IEnumerable<(string Name, YamlMappingNode Job)> Jobs(YamlMappingNode workflow) => ((YamlMappingNode)workflow["jobs"]).Children.Select(j => (j.Key.ToString(), (YamlMappingNode)j.Value));

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) => ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>();

    private static string Value(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : "";

    [GeneratedRegex(@"^\s*(?:- )?uses:")]
    private static partial Regex Uses();
    [GeneratedRegex(@"^\s*(?:- )?uses: (?<action>[\w./-]+)@(?<pin>[0-9a-f]{40} # v\d+\.\d+\.\d+)$")]
    private static partial Regex Pinned();
    [GeneratedRegex(@"dotnet|npm|node|bash|\.ci/|tests/")]
    private static partial Regex OwnCode();
}
