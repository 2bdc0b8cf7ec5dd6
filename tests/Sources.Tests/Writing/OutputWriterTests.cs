using CsCheck;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Writing;

namespace Sources.Tests.Writing;

public class OutputWriterTests
{
    /// <summary>SHA-256 of "a", from FIPS 180-4's own algorithm as other programs have it.</summary>
    private const string Hash = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    private static readonly DateTime Old = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    [Fact]
    public void Only_what_changed_is_written_and_time_stamps_stay()
    {
        using var folder = new TempFolder();
        Write(folder, ("a.html", "a"), ("b/c.html", "c"));
        foreach (string file in (string[])["a.html", "b/c.html"]) File.SetLastWriteTimeUtc(folder[file], Old);
        Assert.Equal(new WriteResult(1, 1, 0), Write(folder, ("a.html", "A"), ("b/c.html", "c")));
        Assert.Equal(Old, File.GetLastWriteTimeUtc(folder["b/c.html"]));
        Assert.NotEqual(Old, File.GetLastWriteTimeUtc(folder["a.html"]));
    }

    [Fact]
    public void What_an_earlier_build_wrote_goes_and_what_others_wrote_stays()
    {
        using var folder = new TempFolder();
        Write(folder, ("a.html", "a"), ("old/b/c.html", "c"), ("mixed/d.html", "d"));
        File.WriteAllText(folder["mixed/mine.txt"], "mine");
        File.WriteAllText(folder["CNAME"], "mine");
        Assert.Equal(new WriteResult(0, 1, 2), Write(folder, ("a.html", "a")));
        Assert.Equal([".sources-manifest", "CNAME", "a.html", "mixed/mine.txt"], Files(folder));
        Assert.False(Directory.Exists(folder["old"]));
    }

    [Fact]
    public void Folders_of_others_keep_the_rights_that_they_gave_them()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TempFolder();
        Write(folder, ("a.html", "a"));
        const UnixFileMode closed = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        foreach (string mine in (string[])["private", "private/inner", "private/inner/empty"]) Directory.CreateDirectory(folder[mine], closed);
        File.WriteAllText(folder["private/inner/notes.txt"], "mine");
        for (int i = 0; i < 3; i++)
        {
            Write(folder, ("a.html", $"a{i}"));
            foreach (string mine in (string[])["private", "private/inner", "private/inner/empty"]) Assert.Equal(closed, File.GetUnixFileMode(folder[mine]));
            Assert.Equal("mine", File.ReadAllText(folder["private/inner/notes.txt"]));
        }
    }

    /// <summary>As in a container whose root may only be read, where the output folder is a place of its own.</summary>
    [Fact]
    public void Where_nothing_can_be_written_beside_the_folder_it_is_written_inside()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["site"]);
        var bag = new DiagnosticBag();
        var written = OutputWriter.Write(folder["site"], [OutputFile.FromText("a.html", "a")], bag, (call, path) =>
        {
            // The number of the error EROFS.
            if (call is DiskCall.Create or DiskCall.Write or DiskCall.Move or DiskCall.Exchange && Path.GetDirectoryName(path) == folder.Path && path != folder["site"]) throw new IOException("Read-only file system", 30);
        });
        Assert.Empty(bag.ToList());
        Assert.Equal(new WriteResult(1, 0, 0), written);
        Assert.Equal("a", File.ReadAllText(folder["site/a.html"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_folder_of_an_earlier_build_that_somebody_emptied_goes_with_its_page_and_one_of_others_stays(bool mayBeReplaced)
    {
        using var folder = new TempFolder();
        Write(folder, ("a.html", "a"), ("old/b/c.html", "c"), ("old/d.html", "d"), ("mine/e.html", "e"));
        File.Delete(folder["old/b/c.html"]);
        Directory.Delete(folder["mine"], recursive: true);
        File.WriteAllText(folder["mine"], "mine");
        Directory.CreateDirectory(folder["empty/of/others"]);
        Assert.NotNull(OutputWriter.Write(folder.Path, [OutputFile.FromText("a.html", "a")], new DiagnosticBag(), (call, path) =>
        {
            if (mayBeReplaced) return;
            if (call == DiskCall.Exchange) throw new PlatformNotSupportedException();
            if (call == DiskCall.Move && path.EndsWith(".sources-old", StringComparison.Ordinal)) throw new IOException("it is in use");
        }));
        Assert.False(Directory.Exists(folder["old"]));
        Assert.True(Directory.Exists(folder["empty/of/others"]));
        Assert.Equal([".sources-manifest", "a.html", "mine"], Files(folder));
    }

    [Fact]
    public void The_manifest_says_hash_and_size_of_each_file_and_one_without_them_is_still_read()
    {
        using var folder = new TempFolder();
        Write(folder, ("a.html", "a"), ("old/b.html", "b"));
        string manifest = Directory.EnumerateFiles(Path.GetDirectoryName(folder["a.html"])!, ".sources-manifest", SearchOption.AllDirectories).Single();
        Assert.StartsWith($"sources manifest 2\n{Hash} 1 a.html\n", File.ReadAllText(manifest), StringComparison.Ordinal);
        File.WriteAllText(manifest, "sources manifest 1\na.html\nold/b.html\n");
        Assert.Equal(new WriteResult(0, 1, 1), Write(folder, ("a.html", "a")));
        Assert.Equal($"sources manifest 2\n{Hash} 1 a.html\n", File.ReadAllText(manifest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a manifest\nmine.txt\n")]
    [InlineData("sources manifest 1\n../victim.txt\n/etc/hostname\n..\\victim.txt\n\na/../../victim.txt\n./mine.txt\nC:mine.txt\n")]
    public void A_manifest_that_is_damaged_or_hostile_removes_nothing(string manifest)
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["out"]);
        File.WriteAllText(folder["victim.txt"], "stays");
        File.WriteAllText(folder["out/mine.txt"], "stays");
        File.WriteAllText(folder["out/.sources-manifest"], manifest);
        Assert.NotNull(OutputWriter.Write(folder["out"], [OutputFile.FromText("a.html", "a")], new DiagnosticBag()));
        Assert.True(File.Exists(folder["victim.txt"]) && File.Exists(folder["out/mine.txt"]));
        Assert.StartsWith("sources manifest 2\n" + Hash + " 1 a.html\n", File.ReadAllText(folder["out/.sources-manifest"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_planted_in_the_output_is_replaced_and_never_followed()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["out"]);
        Directory.CreateDirectory(folder["outside"]);
        File.WriteAllText(folder["victim.txt"], "stays");
        File.CreateSymbolicLink(folder["out/a.html"], folder["victim.txt"]);
        File.CreateSymbolicLink(folder["out/.sources-manifest"], folder["victim.txt"]);
        File.CreateSymbolicLink(folder["out/b.html.sources-unfinished"], folder["victim.txt"]);
        Directory.CreateSymbolicLink(folder["out/dir"], folder["outside"]);
        Assert.NotNull(OutputWriter.Write(folder["out"], [OutputFile.FromText("a.html", "a"), OutputFile.FromText("b.html", "b"), OutputFile.FromText("dir/c.html", "c")], new DiagnosticBag()));
        Assert.Equal("stays", File.ReadAllText(folder["victim.txt"]));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder["outside"]));
        Assert.Equal(["a", "b", "c"], [File.ReadAllText(folder["out/a.html"]), File.ReadAllText(folder["out/b.html"]), File.ReadAllText(folder["out/dir/c.html"])]);
        Assert.Null(new DirectoryInfo(folder["out/dir"]).LinkTarget);
    }

    [Fact]
    public void A_stale_file_behind_a_planted_link_stays()
    {
        using var folder = new TempFolder();
        OutputWriter.Write(folder["out"], [OutputFile.FromText("dir/c.html", "c"), OutputFile.FromText("a.html", "a")], new DiagnosticBag());
        Directory.Move(folder["out/dir"], folder["outside"]);
        Directory.CreateSymbolicLink(folder["out/dir"], folder["outside"]);
        OutputWriter.Write(folder["out"], [OutputFile.FromText("a.html", "a")], new DiagnosticBag());
        Assert.True(File.Exists(folder["outside/c.html"]));
    }

    [Fact]
    public void Two_files_that_some_file_system_takes_for_one_are_refused()
    {
        using var folder = new TempFolder();
        var bag = new DiagnosticBag();
        Assert.Null(OutputWriter.Write(folder.Path, [OutputFile.FromText("a.html", "a"), OutputFile.FromText("A.html", "b")], bag));
        Assert.Equal("path-collision", Assert.Single(bag.ToList()).Code);
        Assert.Empty(Files(folder));
    }

    [Theory]
    [InlineData("a", "a/b.html")]
    [InlineData("A", "a/b.html")]
    public void A_file_and_a_folder_of_one_name_are_refused(string file, string below)
    {
        using var folder = new TempFolder();
        var bag = new DiagnosticBag();
        Assert.Null(OutputWriter.Write(folder.Path, [OutputFile.FromText(file, "a"), OutputFile.FromText(below, "b")], bag));
        Assert.Equal("path-collision", Assert.Single(bag.ToList()).Code);
    }

    [Fact]
    public void An_output_that_is_a_file_is_told_and_stays()
    {
        using var site = TestSite.Of("It fell.");
        File.WriteAllText(site.Output, "mine");
        Assert.Null(site.Build().Written);
        Assert.Contains("output: error unwritable-output: the site cannot be written: ", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(site.Output));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Rights bind ordinary users only.");
        if (OperatingSystem.IsWindows()) return;
        using var site = TestSite.Of("It fell.");
        Directory.CreateDirectory(site.Output);
        File.SetUnixFileMode(site.Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Null(site.Build().Written);
        Assert.Contains("unwritable-output", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_folder_in_the_place_of_a_page_stays_and_nothing_unfinished_is_left()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["a.html"]);
        File.WriteAllText(folder["a.html/mine.txt"], "mine");
        var bag = new DiagnosticBag();
        Assert.Null(OutputWriter.Write(folder.Path, [OutputFile.FromText("a.html", "a")], bag));
        Assert.Equal("unwritable-output", Assert.Single(bag.ToList()).Code);
        Assert.Equal([".sources-manifest", "a.html/mine.txt"], Files(folder));
    }

    [Fact]
    public void A_foreign_file_in_the_place_of_a_folder_stays_and_is_told()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["places"], "mine");
        var bag = new DiagnosticBag();
        Assert.Null(OutputWriter.Write(folder.Path, [OutputFile.FromText("places/x/index.html", "a")], bag));
        Assert.Contains("places", Assert.Single(bag.ToList()).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["places"]));
    }

    [Fact]
    public void A_file_that_no_build_wrote_is_never_written_over_and_nothing_else_is_written()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["docs/places"]);
        File.WriteAllText(folder["docs/index.html"], "mine");
        File.WriteAllText(folder["docs/places/index.html"], "mine");
        File.WriteAllText(folder["docs/notes.txt"], "mine");
        OutputFile[] site = [.. ((string[])["index.html", "a.html", "places/index.html"]).Select(p => OutputFile.FromText(p, "ours"))];
        foreach (string manifest in (string[])["", "not a manifest\nindex.html\n", "sources manifest 1\na.html\n"])
        {
            if (manifest.Length > 0) File.WriteAllText(folder["docs/.sources-manifest"], manifest);
            var before = Files(folder).ToDictionary(f => f, f => File.ReadAllText(folder[f]));
            var bag = new DiagnosticBag();
            Assert.Null(OutputWriter.Write(folder["docs"], site, bag));
            var told = Assert.Single(bag.ToList());
            Assert.Equal((DiagnosticCodes.UnwritableOutput, "the site would take the place of index.html, places/index.html, which no build wrote"), (told.Code, told.Message));
            Assert.Contains("--output", told.Hint, StringComparison.Ordinal);
            Assert.Equal(before, Files(folder).ToDictionary(f => f, f => File.ReadAllText(folder[f])));
        }
        // As the hint says: under another name it stays beside the site.
        File.Move(folder["docs/index.html"], folder["docs/old.html"]);
        File.Delete(folder["docs/places/index.html"]);
        Assert.NotNull(OutputWriter.Write(folder["docs"], site, new DiagnosticBag()));
        Assert.Equal(("mine", "mine", "ours"), (File.ReadAllText(folder["docs/old.html"]), File.ReadAllText(folder["docs/notes.txt"]), File.ReadAllText(folder["docs/index.html"])));
    }

    [Fact]
    public void A_file_that_comes_to_stand_where_a_later_site_has_a_page_is_not_written_over()
    {
        using var site = TestSite.Of("It fell.");
        site.Built(o => o with { KeepsRecord = true });
        site.Add("output/about/index.html", "mine");
        site.Add("content/pages/about.md", "---\ntitle: About\n---\nWords.\n");
        site.Add("content/articles/y.md", "---\ntitle: Y\n---\nIt rose.\n");
        string home = site.Text("index.html");
        Assert.Null(site.Build(o => o with { KeepsRecord = true }).Written);
        Assert.StartsWith("output: error unwritable-output: the site would take the place of about/index.html, which no build wrote", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(("mine", home), (site.Text("about/index.html"), site.Text("index.html")));
        Assert.False(File.Exists(Path.Combine(site.Content, "articles/y.ids.json")));
    }

    [Fact]
    public void A_file_of_others_with_the_bytes_of_the_site_or_with_none_is_no_loss()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["same.html"], "ours");
        File.WriteAllText(folder["empty.html"], "");
        Assert.Equal(new WriteResult(1, 1, 0), Write(folder, ("same.html", "ours"), ("empty.html", "ours")));
    }

    [Fact]
    public void What_a_write_that_failed_left_behind_is_removed_by_a_later_one()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["z.html/foreign"]);
        Assert.Null(Write(folder, ("a.html", "a"), ("z.html", "z")));
        Directory.Delete(folder["z.html/foreign"]);
        Assert.NotNull(Write(folder, ("b.html", "b")));
        Assert.Equal([".sources-manifest", "b.html"], Files(folder));
    }

    /// <summary>Names with signs that stand before and behind the slash, so that folders come between files and files between folders.</summary>
    private static readonly Gen<(string Path, string Text)[]> Sites =
        from paths in OneOf("a", "a-", "a.b", "a0", "b", "É").Array[1, 4].Select(s => string.Join('/', s)).Array[1, 12]
        from texts in OneOf("", "one", "two").Array[paths.Length]
        select paths.Zip(texts).DistinctBy(f => f.First).Where(f => !paths.Any(p => p.StartsWith(f.First + "/", StringComparison.Ordinal))).ToArray();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whatever_site_follows_another_its_files_are_there_and_the_manifest_lists_them_in_the_order_of_their_paths(bool mayBeReplaced) => Gen.Select(Sites, Sites).Sample((first, second) =>
    {
        using var folder = new TempFolder();
        foreach (var site in (IReadOnlyList<(string Path, string Text)[]>)[first, second, second])
        {
            var before = Directory.Exists(folder.Path) ? Files(folder).Where(f => f != Manifest.Name).ToDictionary(f => f, f => File.ReadAllText(folder[f])) : [];
            var result = OutputWriter.Write(folder.Path, [.. site.Select(f => OutputFile.FromText(f.Path, f.Text))], new DiagnosticBag(), (call, path) =>
            {
                if (mayBeReplaced) return;
                if (call == DiskCall.Exchange) throw new PlatformNotSupportedException();
                if (call == DiskCall.Move && path.EndsWith(".sources-old", StringComparison.Ordinal)) throw new IOException("it is in use");
            });
            int same = site.Count(f => before.TryGetValue(f.Path, out string? text) && text == f.Text);
            Assert.Equal(new WriteResult(site.Length - same, same, before.Keys.Except(site.Select(f => f.Path)).Count()), result);
            Assert.Equal(site.Select(f => (f.Path, f.Text)).Append((Manifest.Name, "")).Order(), Files(folder).Select(f => (f, f == Manifest.Name ? "" : File.ReadAllText(folder[f]))).Order());
            Assert.Equal(site.Select(f => (f.Path, (long)f.Text.Length)).OrderBy(f => f.Path, StringComparer.Ordinal), Manifest.Read(folder.Path).Files.Select(f => (f.Path, f.Size)));
        }
    }, iter: 100);

    [Fact]
    public void Folders_that_differ_in_capitals_alone_may_stand_beside_each_other_as_long_as_no_files_would_be_one()
    {
        using var folder = new TempFolder();
        var bag = new DiagnosticBag();
        Assert.NotNull(OutputWriter.Write(folder["one"], [OutputFile.FromText("A/x.html", "a"), OutputFile.FromText("a/y.html", "b")], bag));
        Assert.Empty(bag.ToList());
        Assert.Null(OutputWriter.Write(folder["two"], [OutputFile.FromText("A/x.html", "a"), OutputFile.FromText("a/x.html", "b"), OutputFile.FromText("b", "c"), OutputFile.FromText("B/z", "d")], bag));
        Assert.Equal(["A/x.html and a/x.html would be one file", "b would be a file and a folder"], bag.ToList().Select(d => d.Message).Order(StringComparer.Ordinal));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static WriteResult? Write(TempFolder folder, params (string Path, string Text)[] files) =>
        OutputWriter.Write(folder.Path, [.. files.Select(f => OutputFile.FromText(f.Path, f.Text))], new DiagnosticBag());

    private static List<string> Files(TempFolder folder) =>
        [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
