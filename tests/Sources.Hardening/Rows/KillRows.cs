using Sources.Hardening.Runs;

namespace Sources.Hardening.Rows;

/// <summary>Builds that are killed (SIGKILL), and what stands in the output folder then.</summary>
internal static class KillRows
{
    private const string Section = "1 kills";
    private const int Articles = 200;

    public static IEnumerable<Row> Of(int kills) =>
    [
        new(Section, $"{kills} kills, evenly over a build of some 1,000 pages", "the old site or the new one, whole", (place, c) => Kill(place, c, kills, aimed: false)) { IsBounded = false },
        new(Section, $"{kills} kills while the build writes", "the old site or the new one, whole", (place, c) => Kill(place, c, kills, aimed: true)) { IsBounded = false },
        new(Section, "a reader of index.html during three builds", "never missing, empty or cut", Read) { IsBounded = false },
        new(Section, "10 articles removed", "their pages are gone", Remove),
    ];

    private static void Kill(Workplace place, Complaints complaints, int kills, bool aimed)
    {
        Content(place, Articles);
        var whole = new HashSet<string>(StringComparer.Ordinal);
        string next = place[".output.sources-next"];
        double begins = 0;
        for (int version = 0; version < 2; version++)
        {
            Version(place, version);
            begins = 0;
            var first = place.Run(["build", "--quiet"], during: elapsed =>
            {
                if (begins == 0 && Directory.Exists(next)) begins = elapsed.TotalSeconds;
                return false;
            });
            complaints.Unless(first.Code == 0, "the first builds failed");
            whole.Add(place.Manifest);
        }
        // How long a build takes here, and how much of it is writing, so that the kills fall all over it.
        double length = place.Runs[^1].Wall.TotalSeconds, writes = Math.Max(0.02, length - begins);
        var random = new Random(20301);
        int inWriting = 0, changed = 0, ended = 0;
        string last = place.Manifest;
        for (int i = 0; i < kills; i++)
        {
            Version(place, i % 2);
            TimeSpan? writing = null;
            double at = aimed ? writes * random.NextDouble() : length * (i + 0.5) / kills;
            bool isWriting = false;
            var run = place.Run(["build", "--quiet"], during: elapsed =>
            {
                isWriting = Directory.Exists(next);
                if (isWriting) writing ??= elapsed;
                return aimed ? writing is { } begun && (elapsed - begun).TotalSeconds >= at : elapsed.TotalSeconds >= at;
            });
            if (run.Code == 0) ended++;
            else if (isWriting) inWriting++;
            complaints.Unless(run.Code is 0 or 137, $"exit code {run.Code}");
            foreach (string fault in place.WhatIsNotWhole()) complaints.Add(fault);
            complaints.Unless(whole.Contains(place.Manifest), "neither the old site nor the new one");
            if (place.Manifest != last) changed++;
            last = place.Manifest;
        }
        Version(place, 1);
        var after = place.Build();
        complaints.Unless(after.Code == 0 && whole.Contains(place.Manifest) && !place.WhatIsNotWhole().Any(), "the build after the kills did not mend it");
        complaints.Unless(!Directory.EnumerateFileSystemEntries(place.Folder).Any(e => Path.GetFileName(e).StartsWith(".output", StringComparison.Ordinal) && Path.GetFileName(e) is not (".output.sources-record" or ".output.sources-spare" or ".output.sources-cache")), "something is left beside the folder");
        complaints.Seen = $"{kills - ended} killed, {inWriting} of them while it wrote, {ended} had ended; {changed} times the new site stood there; the build after them was whole; {place.Pages.Count()} pages";
    }

    private static void Read(Workplace place, Complaints complaints)
    {
        Content(place, Articles);
        Version(place, 0);
        place.Build();
        var good = new HashSet<string>(StringComparer.Ordinal);
        string path = Path.Combine(place.Output, "index.html");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int polls = 0, missing = 0;
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            for (; !stop.IsCancellationRequested; polls++)
            {
                try
                {
                    seen.Add(File.ReadAllText(path));
                }
                catch (IOException)
                {
                    missing++;
                }
            }
        });
        good.Add(File.ReadAllText(path));
        for (int version = 1; version <= 3; version++)
        {
            Version(place, version);
            place.Build();
            good.Add(File.ReadAllText(path));
        }
        stop.Cancel();
        reader.Wait();
        complaints.Unless(missing == 0, $"missing {missing} times");
        complaints.Unless(seen.IsSubsetOf(good), "a page that is none of the four");
        complaints.Unless(seen.Count == 4, $"only {seen.Count} of four pages seen");
        complaints.Seen = $"{polls} looks";
    }

    private static void Remove(Workplace place, Complaints complaints)
    {
        Content(place, 30);
        Version(place, 0);
        place.Build();
        complaints.Unless(place.Files.Any(f => f.StartsWith("articles/a5/", StringComparison.Ordinal)), "no page of a5 to begin with");
        for (int i = 0; i < 10; i++)
            foreach (string file in Directory.EnumerateFiles(place["content/articles"], $"a{i}.*")) File.Delete(file);
        var run = place.Build();
        Ends.Whole(place, run, complaints, "articles/a20/index.html", ("Harbour Board", 1));
        for (int i = 0; i < 10; i++) complaints.Unless(!Directory.Exists(Path.Combine(place.Output, $"articles/a{i}")), $"articles/a{i} is still there");
        complaints.Unless(!place.Pages.Any(p => File.ReadAllText(Path.Combine(place.Output, p)).Contains("articles/a5/", StringComparison.Ordinal)), "a page still leads to a5");
    }

    private static void Content(Workplace place, int articles)
    {
        for (int i = 0; i < articles; i++) place.Article($"a{i}", string.Join("\n\n", Enumerable.Range(0, 5).Select(p => $"In {1700 + i + p} the Harbour Board met for the {p}th time. It was certainly late.")));
        place.Add("content/entities/board.md", "---\nkind: organization\nname: Harbour Board\n---\nA board.\n");
    }

    private static void Version(Workplace place, int version) => place.Add("content/site.yml", $"title: A test site, version {version}\n");
}
