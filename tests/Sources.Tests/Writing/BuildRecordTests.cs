using System.Collections.Concurrent;
using Sources.Diagnostics;
using Sources.Writing;

namespace Sources.Tests.Writing;

/// <summary>A build in which nothing changed is known by the record of the one before, and does nothing.</summary>
public class BuildRecordTests
{
    /// <summary>After so long a file that is written again has another time on every file system.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(2.5);

    private static readonly string Files = TestSite.Settings + TestSite.Article("x", "Ada Byrd left in 1911. <b>She</b> came in 1915.") + TestSite.Entity("ada: Ada Byrd") + TestSite.Entity("zed: Nobody") + "-- content/pages/about.md --\n---\ntitle: T\n---\nWords.\n";

    [Fact]
    public void Where_nothing_changed_a_build_says_what_the_last_one_said_and_touches_nothing()
    {
        using var place = new Workplace(Files);
        var first = place.Build();
        Assert.False(first.IsKnown);
        Assert.NotEmpty(first.Diagnostics);
        place.NothingMore();
        var known = place.Site.Last!;
        // The record of ids that the first one wrote is read by the second.
        Assert.Equal((first.Counts, first.Heaviest, first.FilesRead + 1), (known.Counts, known.Heaviest, known.FilesRead));
        Assert.Null(known.Site);
        Assert.Equal([".output.sources-cache", ".output.sources-record", "content", "output"], Directory.EnumerateFileSystemEntries(place.Site.Folder).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_host_that_does_not_ask_for_a_record_gets_none_and_an_ordinary_build()
    {
        using var place = new Workplace(Files);
        place.Build();
        place.Options = place.Options with { KeepsRecord = false };
        Assert.False(place.Build().IsKnown);
        Assert.Equal([place.Site.Content, place.Site.Output], Directory.EnumerateFileSystemEntries(place.Site.Folder).Order(StringComparer.Ordinal));
    }

    /// <summary>The next build is the ordinary one, which says that it has to wait.</summary>
    [Fact]
    public void While_another_build_is_at_work_nothing_is_known()
    {
        using var place = new Workplace(Files);
        place.Build();
        using (new FileStream(Path.Combine(place.Site.Folder, ".output.sources-lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Null(place.Build().Written);
            Assert.Contains(place.Site.Last!.Diagnostics, d => d.Code == DiagnosticCodes.BusyOutput);
        }
    }

    [Theory]
    [InlineData(".output.sources-next/a.html")]
    [InlineData(".output.sources-old/a.html")]
    [InlineData(".output.sources-record-unfinished")]
    [InlineData("output/.sources-unfinished/1")]
    public void What_a_killed_build_left_is_mended_before_anything_is_known(string path)
    {
        using var place = new Workplace(Files);
        place.Build();
        place.Site.Add(path, "x");
        Assert.False(place.Build().IsKnown);
        place.NothingMore();
        if (!path.StartsWith("output/", StringComparison.Ordinal)) Assert.Equal(4, Directory.EnumerateFileSystemEntries(place.Site.Folder).Count());
    }

    [Fact]
    public void What_others_put_into_the_output_does_not_matter()
    {
        using var place = new Workplace(Files);
        place.Build();
        place.Site.Add("output/CNAME", "example.org");
        Assert.True(place.Build().IsKnown);
        Assert.Equal("example.org", place.Site.Text("CNAME"));
    }

    [Fact]
    public void Where_nothing_changed_a_folder_whose_names_are_as_they_were_speaks_for_the_folders_in_it()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Elsewhere the stamp of a folder is not known.");
        using var place = new Workplace(Files);
        for (int i = 0; i < 3; i++)
        {
            place.Put("pages/about.md", $"---\ntitle: T\n---\nWords {i}.\n");
            place.Build();
            Thread.Sleep(25);
        }
        var looked = new ConcurrentBag<string>();
        place.Options = place.Options with { BeforeDiskCall = (call, path) => { if (call == DiskCall.Look) looked.Add(Path.GetRelativePath(place.Site.Output, path)); } };
        Assert.True(place.Build().IsKnown);
        Assert.Contains("articles/x/timeline/index.html", looked);
        Assert.Contains("articles/x", looked);
        Assert.DoesNotContain("articles/x/timeline", looked);

        // What others put beside them asks for a look at each, and a link in the place of one is none.
        place.Site.Add("output/articles/x/mine.txt", "mine");
        looked.Clear();
        Assert.True(place.Build().IsKnown);
        Assert.Contains("articles/x/timeline", looked);
        string folder = Path.Combine(place.Site.Output, "articles/x/timeline"), elsewhere = Path.Combine(place.Site.Folder, "elsewhere");
        Directory.Move(folder, elsewhere);
        File.CreateSymbolicLink(folder, elsewhere);
        Assert.False(place.Build().IsKnown);
        Assert.Null(new DirectoryInfo(folder).LinkTarget);
    }

    [Fact]
    public void A_mistake_that_is_taken_back_leaves_all_as_it_was_known()
    {
        using var place = new Workplace(Files);
        place.Build();
        string settings = Path.Combine(place.Site.Content, "site.yml"), before = File.ReadAllText(settings);
        File.WriteAllText(settings, "title: [\n");
        Assert.Null(place.Build().Written);
        File.WriteAllText(settings, before);
        Assert.True(place.Build().IsKnown);
    }

    [Fact]
    public void A_site_that_was_stopped_leaves_no_record()
    {
        using var place = new Workplace(Files);
        place.Options = place.Options with { Strict = true };
        Assert.Null(place.Build().Written);
        Assert.Null(place.Build().Written);
        Assert.False(File.Exists(Path.Combine(place.Site.Folder, ".output.sources-record")));
    }

    /// <summary>A clock that knows whole seconds only gives one time to what is written twice in one: then bytes are compared.</summary>
    [Fact]
    public void A_file_that_is_edited_in_the_second_in_which_it_was_written_is_noticed()
    {
        using var place = new Workplace(Files);
        place.Build();
        string path = Path.Combine(place.Site.Output, "index.html"), before = File.ReadAllText(path);
        var time = new DateTime(((DateTime.UtcNow.Ticks / TimeSpan.TicksPerSecond) + 1) * TimeSpan.TicksPerSecond, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, time);
        Assert.Equal(0, place.Build().Written!.Written);
        Assert.True(place.Build().IsKnown);
        File.WriteAllText(path, "x" + before[1..]);
        File.SetLastWriteTimeUtc(path, time);
        Assert.Equal(1, place.Build().Written!.Written);
        Assert.Equal(before, File.ReadAllText(path));
    }

    /// <summary>No program can set the time of the last change of a file, so the record goes by that too.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_content_file_whose_words_change_and_whose_size_and_time_stay_is_noticed(bool isReplaced)
    {
        using var place = new Workplace(Files);
        Thread.Sleep(LongEnough);
        place.Build();
        Assert.True(place.Build().IsKnown);
        string path = Path.Combine(place.Site.Content, "articles", "x.md"), other = Path.Combine(place.Site.Folder, "other.md"), written = isReplaced ? other : path;
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(written, File.ReadAllText(path).Replace("1911", "1912", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(written, time);
        if (isReplaced) File.Move(other, path, overwrite: true);
        Assert.False(place.Build().IsKnown);
        Assert.Contains("1912", place.Site.Text("articles/x/index.html"), StringComparison.Ordinal);
    }

    /// <summary>What was left alone is read only when somebody asks for it, and may be another by then.</summary>
    [Fact]
    public void An_article_that_is_changed_while_the_site_is_built_is_read_as_it_is_then()
    {
        using var place = new Workplace(Files);
        place.Site.Add("content/articles/y.md", "---\ntitle: Y\n---\n\nA wall was built in 1905.\n");
        Thread.Sleep(LongEnough);
        place.Build();
        string left = Path.Combine(place.Site.Content, "articles", "x.md");
        place.Site.Add("content/articles/y.md", File.ReadAllText(Path.Combine(place.Site.Content, "articles", "y.md")).Replace("1905", "1906", StringComparison.Ordinal));
        // Without what is kept of it, the article that was left alone is asked for.
        Directory.Delete(Path.Combine(place.Site.Folder, ".output.sources-cache"), recursive: true);
        int times = 0;
        place.Options = place.Options with
        {
            BeforeDiskCall = (_, path) =>
            {
                if (path.Contains(".sources-cache", StringComparison.Ordinal) && Interlocked.Increment(ref times) == 1) File.WriteAllText(left, File.ReadAllText(left).Replace("1911", "1912", StringComparison.Ordinal));
            },
        };
        Assert.DoesNotContain(place.Build().Diagnostics, d => d.Severity == Severity.Error);
        Assert.Contains("1912", place.Site.Text("articles/x/index.html"), StringComparison.Ordinal);
        Assert.Contains("1906", place.Site.Text("articles/y/index.html"), StringComparison.Ordinal);
        Assert.True(times > 0);
        place.Options = place.Options with { BeforeDiskCall = null };
        Assert.True(place.BuildBothWays());
    }

    /// <summary>What was written in the moment in which it was read may be written again in that moment, so it is read again.</summary>
    [Fact]
    public void The_record_holds_the_stamps_of_content_files_that_had_been_left_alone()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Elsewhere every file of the content is read each time.");
        // Without a mistake, whose message would name the file too.
        using var place = new Workplace(Files.Replace("<b>She</b>", "She", StringComparison.Ordinal));
        place.Build();
        Thread.Sleep(LongEnough);
        string text = File.ReadAllText(Path.Combine(place.Site.Content, "articles", "x.md"));
        // A build that comes later than a step of the clock, on a machine that has much to do, may trust the time.
        Assert.Contains(Enumerable.Range(0, 50), i =>
        {
            place.Site.Add("content/articles/x.md", $"{text}More {i}.\n");
            place.Build();
            string[] recorded = Recorded();
            Assert.Equal(["entities/ada.md", "pages/about.md", "site.yml"], recorded.Where(path => path != "articles/x.md"));
            return recorded.Length == 3;
        });

        string[] Recorded()
        {
            string record = File.ReadAllText(Path.Combine(place.Site.Folder, ".output.sources-record"), System.Text.Encoding.Latin1);
            return [.. new[] { "articles/x.md", "entities/ada.md", "pages/about.md", "site.yml" }.Where(path => record.Contains(path, StringComparison.Ordinal))];
        }
    }

    [Fact]
    public void A_file_whose_owner_may_no_longer_read_it_is_not_taken_for_known()
    {
        if (OperatingSystem.IsWindows()) return;
        using var place = new Workplace(Files);
        place.Build();
        File.SetUnixFileMode(Path.Combine(place.Site.Output, "index.html"), UnixFileMode.None);
        Assert.False(place.Build().IsKnown);
    }

    [Fact]
    public async Task A_folder_that_is_moved_with_its_record_is_still_known()
    {
        using var place = new Workplace(Files);
        place.Build();
        Directory.CreateDirectory(Path.Combine(place.Site.Folder, "moved"));
        Directory.Move(place.Site.Output, Path.Combine(place.Site.Folder, "moved", "output"));
        File.Move(Path.Combine(place.Site.Folder, ".output.sources-record"), Path.Combine(place.Site.Folder, "moved", ".output.sources-record"));
        Assert.True((await SourcesSite.BuildAsync(place.Options with { Content = place.Site.Content, Output = Path.Combine(place.Site.Folder, "moved", "output") }, TestContext.Current.CancellationToken)).IsKnown);
    }

    /// <summary>
    /// Every call of two builds, one that changes the site and one that does not, fails once, and once for good, where the record is concerned; of the others every tenth. In the end there is a
    /// build that is right, and known.
    /// </summary>
    [Theory]
    [InlineData(false, "sources-record", 1)]
    [InlineData(true, "sources-record", 1)]
    [InlineData(false, "sources-cache", 7)]
    [InlineData(true, "sources-cache", 7)]
    [InlineData(false, "", 10)]
    [InlineData(true, "", 40)]
    public void Whatever_call_fails_the_record_says_no_more_than_is_true(bool forGood, string concerned, int step)
    {
        int failed = 0, known = 0;
        for (int at = 0; ; at += step)
        {
            using var place = new Workplace(Files);
            place.Build();
            place.Site.Add("content/pages/about.md", "---\ntitle: T\n---\nOther words.\n");
            int calls = 0;
            bool isHit = false;
            place.Options = place.Options with
            {
                BeforeDiskCall = (call, path) =>
                {
                    if (!path.Contains(concerned, StringComparison.Ordinal)) return;
                    int number = Interlocked.Increment(ref calls) - 1;
                    if (forGood ? number < at : number != at) return;
                    isHit = true;
                    throw new IOException($"Input/output error : '{path}'", 5);
                },
            };
            place.Build();
            if (place.Build().IsKnown) known++;
            place.Options = place.Options with { BeforeDiskCall = null };
            if (!isHit) break;
            failed++;
            Assert.True(place.BuildBothWays(), $"call {at}");
            place.NothingMore();
        }
        Assert.True(failed > 5, $"only {failed} calls could be made to fail");
        Assert.True(forGood || known > 0, $"after none of {failed} failures was a build known");
    }

    [Fact]
    public void A_record_that_cannot_be_written_is_no_error()
    {
        using var place = new Workplace(Files);
        place.Options = place.Options with { BeforeDiskCall = (_, path) => { if (path.Contains("sources-record", StringComparison.Ordinal)) throw new UnauthorizedAccessException(path); } };
        Assert.NotNull(place.Build().Written);
        Assert.DoesNotContain(place.Site.Diagnostics, d => d.Contains("record", StringComparison.Ordinal));
        Assert.False(place.Build().IsKnown);
        Assert.NotNull(place.Site.Last!.Written);
    }
}
