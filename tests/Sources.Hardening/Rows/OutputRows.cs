using Sources.Hardening.Runs;

namespace Sources.Hardening.Rows;

/// <summary>Output folders that cannot or may not be written.</summary>
internal static class OutputRows
{
    private const string Section = "2 output";

    public static IEnumerable<Row> All =>
    [
        new(Section, "the disk is full (good site below, larger content)", "refused; the old site whole", Full),
        new(Section, "the output path is a file", "refused; the file untouched", (place, c) =>
        {
            place.Begin();
            place.Article("x", "It fell in 1911.");
            Directory.Delete(place.Output, true);
            File.WriteAllText(place.Output, "mine");
            var run = place.Build();
            c.Unless(run.Code == 1 && run.Error.StartsWith("output: error unwritable-output", StringComparison.Ordinal), run.Error);
            c.Unless(File.ReadAllText(place.Output) == "mine", "the file was touched");
        }),
        new(Section, "index.html in the output folder is a link to a file elsewhere", "the link is replaced, the file untouched", (place, c) =>
        {
            place.Begin();
            place.Article("x", "It fell in 1911.");
            place.Add("victim.txt", "mine");
            File.Delete(place["output/index.html"]);
            File.CreateSymbolicLink(place["output/index.html"], place["victim.txt"]);
            var run = place.Build();
            Ends.Whole(place, run, c, "articles/x/index.html", ("It fell in 1911.", 1));
            c.Unless(File.ReadAllText(place["victim.txt"]) == "mine", "the file was written over");
        }),
        new(Section, "a folder of the output is a link to a folder elsewhere", "the link is replaced, nothing written behind it", (place, c) =>
        {
            place.Begin();
            place.Article("x", "It fell in 1911.");
            Directory.CreateDirectory(place["elsewhere"]);
            Directory.CreateSymbolicLink(place["output/articles"], place["elsewhere"]);
            var run = place.Build();
            Ends.Whole(place, run, c, "articles/x/index.html", ("It fell in 1911.", 1));
            c.Unless(Workplace.Below(place["elsewhere"]).Count == 0, "written behind the link");
        }),
        new(Section, "the output folder is the content folder, lies in it, or holds it", "each refused; nothing written", (place, c) =>
        {
            place.Begin();
            place.Article("x", "It fell in 1911.");
            Directory.Delete(place.Output, true);
            string[] before = [.. Workplace.Below(place["content"])];
            foreach (string output in (string[])["content", "content/site", "."])
            {
                var run = place.Run(["build", "--quiet", "--output", output]);
                c.Unless(run.Code == 1 && run.Error.Contains("error unwritable-output", StringComparison.Ordinal) && run.Error.Contains("content folder", StringComparison.Ordinal), $"{output}: {run.Code}: {run.Error}");
            }
            c.Unless(before.SequenceEqual(Workplace.Below(place["content"])), "the content folder has other files than before");
            c.Unless(!File.Exists(place["index.html"]), "the site was written around the content");
        }),
        new(Section, "a page of somebody's own stands where the site has one, in a folder that no build wrote", "refused, the page named; it and its neighbours untouched", (place, c) =>
        {
            place.Begin();
            place.Article("x", "It fell in 1911.");
            Directory.Delete(place.Output, true);
            place.Add("output/index.html", "mine");
            place.Add("output/notes.txt", "mine too");
            var run = place.Build();
            c.Unless(run.Code == 1 && run.Error.Contains("error unwritable-output", StringComparison.Ordinal) && run.Error.Contains("index.html", StringComparison.Ordinal), $"{run.Code}: {run.Error}");
            c.Unless(File.ReadAllText(place["output/index.html"]) == "mine" && File.ReadAllText(place["output/notes.txt"]) == "mine too", "a file was touched");
            c.Unless(Workplace.Below(place.Output).Count == 2, "something was written beside them");
        }),
    ];

    private static void Full(Workplace place, Complaints complaints)
    {
        Directory.CreateDirectory(place["disk"]);
        if (!OperatingSystem.IsLinux() || !place.Shell("mount -t tmpfs -o size=12m,mode=777 tmpfs disk"))
        {
            complaints.Skipped = "a small disk of its own cannot be mounted here";
            return;
        }
        place.Add("content/site.yml", "title: A test site\n");
        for (int i = 0; i < 20; i++) place.Article($"a{i}", "It fell in 1911.");
        string[] build = ["build", "--quiet", "--output", "disk/output"];
        complaints.Unless(place.Run(build).Code == 0, "the first build failed: " + place.Runs[^1].Error);
        var before = Workplace.Below(place["disk/output"]).ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(place["disk/output/" + f]))));
        for (int i = 0; i < 20; i++) place.Article($"a{i}", string.Join("\n\n", Enumerable.Range(0, 400).Select(p => $"In {1000 + p} it fell again, and number {p} was there.")));
        var run = place.Run(build);
        complaints.Unless(run.Code == 1 && run.Error.Contains("error unwritable-output", StringComparison.Ordinal) && run.Error.Contains("space", StringComparison.OrdinalIgnoreCase), $"{run.Code}: {run.Error}");
        var after = Workplace.Below(place["disk/output"]).ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(place["disk/output/" + f]))));
        complaints.Unless(before.Count == after.Count && before.All(f => after.GetValueOrDefault(f.Key) == f.Value), "the old site is not as it was");
        complaints.Unless(!Directory.EnumerateFileSystemEntries(place["disk"]).Select(Path.GetFileName).Except(["output", ".output.sources-record", ".output.sources-spare", ".output.sources-cache"]).Any(), "something is left beside the folder");
        complaints.Seen = $"all {after.Count} old files as they were";
    }
}
