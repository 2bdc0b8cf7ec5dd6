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

    [Theory, MemberData(nameof(Workflows))]
    public void A_workflow_that_publishes_a_site_checks_and_builds_it_from_records_of_ids_in_the_repository_and_runs_no_test(string workflow)
    {
        if (Path.GetFileName(workflow) != "pages.yml") return;
        string[] runs = [.. Jobs(Read(workflow)).SelectMany(j => Steps(j.Job)).Select(s => Value(s, "run")).Where(r => r.Length > 0)];
        foreach (string command in (string[])["check", "build"]) Assert.Contains(" --frozen", Assert.Single(runs, r => r.Contains($" {command} ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(runs, r => r.Contains(".ci/", StringComparison.Ordinal) || r.Contains("tests/", StringComparison.Ordinal) || r.Contains("dotnet test", StringComparison.Ordinal));
    }

    [Fact]
    public void The_workflow_of_a_new_site_runs_the_program_that_a_checksum_names_and_asks_no_registry_for_it()
    {
        string workflow = File.ReadAllText(Path.Combine(Repository.Root, "src/Sources.Templates/site/.github/workflows/pages.yml"));
        Assert.DoesNotContain("tool restore", workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("nuget", File.ReadAllText(Path.Combine(Repository.Root, "src/Sources.Templates/site/.github/dependabot.yml")), StringComparison.Ordinal);
        string get = Assert.Single(Jobs(Read("src/Sources.Templates/site/.github/workflows/pages.yml")).SelectMany(j => Steps(j.Job)).Select(s => Value(s, "run")), r => r.Contains("curl", StringComparison.Ordinal));
        Assert.True(get.IndexOf("sha256sum --check", StringComparison.Ordinal) is var proved and > 0 && proved < get.IndexOf("tar ", StringComparison.Ordinal));
        // A release makes what is asked for.
        string release = File.ReadAllText(Path.Combine(Repository.Root, ".github/workflows/release.yml")), readme = File.ReadAllText(Path.Combine(Repository.Root, "src/Sources.Templates/site/README.md"));
        Assert.Contains("sources-${GITHUB_REF_NAME#v}-$RID.tar.gz", release, StringComparison.Ordinal);
        Assert.Contains("> SHA256SUMS", release, StringComparison.Ordinal);
        Assert.Contains("rid: linux-x64", release, StringComparison.Ordinal);
        foreach (string name in (string[])["sources-VERSION-linux-x64.tar.gz", "SHA256SUMS", "`SOURCES_ARCHIVE`", "`SOURCES_SHA256`", "run `sources build` once and commit articles/*.ids.json"])
            Assert.Contains(name, readme, StringComparison.OrdinalIgnoreCase);
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
