using System.Collections.Concurrent;
using Sources.Writing;

namespace Sources.Tests.Writing;

/// <summary>The site before the last is kept where little changed, and the next site is made of it: whatever stands there, the site is what a clean build makes.</summary>
public class SpareTests
{
    private static readonly string Files = TestSite.Settings
        + string.Concat(Enumerable.Range(0, 12).Select(i => TestSite.Article($"a{i}", $"In {1900 + i} Ada Byrd came.")))
        + TestSite.Entity("ada: Ada Byrd") + "-- content/pages/about.md --\n---\ntitle: The page\n---\nWords.\n" + "-- content/pages/more.md --\n---\ntitle: The page\n---\nWords.\n";

    [Fact]
    public void An_edit_after_an_edit_gives_second_names_only_to_what_the_one_before_changed()
    {
        using var place = new Workplace(Files);
        place.Build();
        Assert.False(Directory.Exists(Spare(place)));
        var (links, written) = Edit(place, 1);
        Assert.Equal(place.Site.Last!.Written!.Unchanged, links);
        Assert.InRange(written, 1, links / 4);
        Assert.True(Directory.Exists(Spare(place)));
        for (int i = 2; i < 5; i++)
        {
            (links, int next) = Edit(place, i, i % 2 == 0 ? "more" : "about");
            Assert.Equal((1, 1), (written, links));
            written = next;
        }
    }

    [Fact]
    public void A_folder_is_listed_only_where_a_name_came_or_went_since_the_last_build()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Elsewhere the stamp of a folder is not known.");
        using var place = new Workplace(Files);
        place.Build();
        for (int i = 0; i < 2; i++)
        {
            Settle();
            Edit(place, i);
        }
        Settle();
        // The output folder itself, whose name has changed; that of the page too, where it was written just before the record.
        Assert.Equal([".", "spare"], Listed(place, () => Edit(place, 3)).Except(["about", "spare/about"]));
        Settle();
        place.Put("articles/a3.md", "---\ntitle: The article a3\n---\nIn 1903 Ada Byrd came. The sky was clear.\n");
        string[] listed = Listed(place, () => place.Build());
        Assert.DoesNotContain("articles/a4", listed);
        Settle();

        // What others put there is found by the time of its folder, and stays; in the spare it goes.
        File.WriteAllText(Path.Combine(place.Site.Output, "articles/a4/mine.txt"), "mine");
        File.WriteAllText(Path.Combine(Spare(place), "articles/a5/stray.txt"), "stray");
        Directory.CreateDirectory(Path.Combine(place.Site.Output, "articles/a6/mine"));
        Settle();
        for (int i = 4; i < 8; i++)
        {
            listed = Listed(place, () => Edit(place, i));
            Assert.Contains("articles/a4", listed);
            Assert.Contains("articles/a6", listed);
            Assert.DoesNotContain("articles/a7", listed);
            Assert.Equal("mine", File.ReadAllText(Path.Combine(place.Site.Output, "articles/a4/mine.txt")));
            Assert.True(Directory.Exists(Path.Combine(place.Site.Output, "articles/a6/mine")));
            Assert.False(File.Exists(Path.Combine(place.Site.Output, "articles/a5/stray.txt")));
            Settle();
        }
        Directory.Delete(Path.Combine(place.Site.Output, "articles/a6/mine"));
        File.Delete(Path.Combine(place.Site.Output, "articles/a4/mine.txt"));
        Edit(place, 8);
        Assert.True(place.BuildBothWays());
    }

    /// <summary>Until the clock of the file system has gone on.</summary>
    private static void Settle() => Thread.Sleep(25);

    /// <summary>The folders of the output and the spare that a build lists.</summary>
    private static string[] Listed(Workplace place, Action build)
    {
        var listed = new ConcurrentBag<string>();
        var options = place.Options;
        place.Options = options with { BeforeDiskCall = (call, path) => { if (call == DiskCall.List) listed.Add(path); } };
        build();
        place.Options = options;
        string next = Path.Combine(place.Site.Folder, ".output.sources-next");
        return [.. listed.Select(path => path.StartsWith(next, StringComparison.Ordinal) ? Path.Combine("spare", Path.GetRelativePath(next, path)) : Path.GetRelativePath(place.Site.Output, path)).Select(p => p == "spare/." ? "spare" : p).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Where_all_changed_no_spare_is_kept()
    {
        using var place = new Workplace(Files);
        place.Build();
        Edit(place, 1);
        Assert.True(Directory.Exists(Spare(place)));
        place.Put("site.yml", "title: Another title\n");
        place.Build();
        Assert.False(Directory.Exists(Spare(place)));
    }

    [Fact]
    public void A_host_that_keeps_no_record_keeps_no_spare()
    {
        using var place = new Workplace(Files);
        place.Build();
        Edit(place, 1);
        place.Options = place.Options with { KeepsRecord = false };
        Edit(place, 2);
        Assert.Equal([place.Site.Content, place.Site.Output], Directory.EnumerateFileSystemEntries(place.Site.Folder).Order(StringComparer.Ordinal));
    }

    /// <summary>A server or a copy at work may still have files of an earlier site open.</summary>
    [Fact]
    public void What_somebody_reads_of_an_earlier_site_is_never_written_into()
    {
        using var place = new Workplace(Files);
        place.Build();
        string page = Path.Combine(place.Site.Output, "about/index.html");
        var open = new List<(FileStream File, string Text)>();
        for (int i = 0; i < 5; i++)
        {
            var file = new FileStream(page, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            open.Add((file, File.ReadAllText(page)));
            Edit(place, i);
        }
        Assert.Equal(5, open.Select(o => o.Text).Distinct().Count());
        foreach (var (file, text) in open)
        {
            using var reader = new StreamReader(file);
            Assert.Equal(text, reader.ReadToEnd());
        }
    }

    public static TheoryData<string> Damages => [.. All.Keys];

    private static readonly Dictionary<string, Action<Workplace>> All = new()
    {
        ["gone"] = w => Workplace.Delete(w.Site.Folder, ".output.sources-spare"),
        ["a file"] = w =>
        {
            Workplace.Delete(w.Site.Folder, ".output.sources-spare");
            File.WriteAllText(Spare(w), "x");
        },
        ["empty"] = w =>
        {
            Workplace.Delete(w.Site.Folder, ".output.sources-spare");
            Directory.CreateDirectory(Spare(w));
        },
        ["with another file in the place of one"] = w =>
        {
            File.Delete(Path.Combine(Spare(w), "index.html"));
            File.WriteAllText(Path.Combine(Spare(w), "index.html"), "x");
        },
        ["with files missing"] = w => Directory.Delete(Path.Combine(Spare(w), "articles/a3"), recursive: true),
        ["with more files"] = w => File.WriteAllText(Path.Combine(Spare(w), "articles/more.html"), "x"),
        ["with a folder in the place of a file"] = w =>
        {
            File.Delete(Path.Combine(Spare(w), "index.html"));
            Directory.CreateDirectory(Path.Combine(Spare(w), "index.html/inside"));
        },
        ["with a file in the place of a folder"] = w =>
        {
            Directory.Delete(Path.Combine(Spare(w), "articles"), recursive: true);
            File.WriteAllText(Path.Combine(Spare(w), "articles"), "x");
        },
        ["with links in the place of files and folders"] = w =>
        {
            string elsewhere = Path.Combine(w.Site.Folder, "elsewhere");
            Directory.CreateDirectory(Path.Combine(elsewhere, "a3"));
            File.WriteAllText(Path.Combine(elsewhere, "a3/index.html"), "mine");
            Workplace.Link(Spare(w), "articles", elsewhere);
            Workplace.Link(Spare(w), "index.html", Path.Combine(elsewhere, "a3/index.html"));
            Workplace.Link(Spare(w), "about/index.html", Path.Combine(elsewhere, "a3/index.html"));
        },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void Whatever_stands_there_the_site_is_what_a_clean_build_makes(string damage)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("No spare is kept there.");
        using var place = new Workplace(Files);
        place.Build();
        Edit(place, 1);
        Assert.True(Directory.Exists(Spare(place)));
        All[damage](place);
        place.Put("pages/about.md", "---\ntitle: About\n---\nOther words.\n");
        Assert.True(place.BuildBothWays());
        place.NothingMore();
        string mine = Path.Combine(place.Site.Folder, "elsewhere/a3/index.html");
        if (File.Exists(mine)) Assert.Equal("mine", File.ReadAllText(mine));
    }

    [Fact]
    public void A_call_that_fails_on_the_way_leaves_the_old_site_or_the_new_one_and_the_next_build_is_whole()
    {
        using var place = new Workplace(Files);
        place.Build();
        Edit(place, 0);
        int all = int.MaxValue, calls = 0, faults = 0, number = 0;
        var options = place.Options;
        // The first build fails nowhere, and says how many calls there are.
        for (int fails = 0; fails < all; fails += 41, number++)
        {
            Edit(place, 1000 + number);
            Edit(place, 2000 + number);
            string page = Path.Combine(place.Site.Output, "about/index.html"), old = File.ReadAllText(page);
            int left = fails;
            calls = 0;
            place.Put("pages/about.md", $"---\ntitle: The page\n---\nNew words {number}.\n");
            place.Options = options with
            {
                BeforeDiskCall = (call, path) =>
                {
                    Interlocked.Increment(ref calls);
                    if (Interlocked.Decrement(ref left) == 0) throw new IOException($"{call} {path} failed");
                },
            };
            if (place.Build().Written is null)
            {
                faults++;
                // The last call, which brings the exchange to the disk, comes when the new site stands there already; what the build says then allows for both.
                string now = File.ReadAllText(page);
                Assert.True(now == old || now.Contains($"New words {number}.", StringComparison.Ordinal), now);
            }
            else Assert.Contains($"New words {number}.", File.ReadAllText(page), StringComparison.Ordinal);
            if (number == 0) all = calls;
            place.Options = options;
            Assert.True(place.BuildBothWays());
        }
        Assert.True(number > 10 && faults > 0, $"{faults} of {number} builds failed");
    }

    private static string Spare(Workplace place) => Path.Combine(place.Site.Folder, ".output.sources-spare");

    /// <summary>How many files get a second name, and how many are written.</summary>
    private static (int Links, int Written) Edit(Workplace place, int number, string page = "about")
    {
        var links = new ConcurrentBag<string>();
        place.Put($"pages/{page}.md", $"---\ntitle: The page\n---\nWords of edit {number}.\n");
        var options = place.Options;
        place.Options = options with { BeforeDiskCall = options.BeforeDiskCall + ((call, path) => { if (call == DiskCall.Link) links.Add(path); }) };
        var built = place.Build();
        place.Options = options;
        return (links.Count, built.Written!.Written);
    }
}
