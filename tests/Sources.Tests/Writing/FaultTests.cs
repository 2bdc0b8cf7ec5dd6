using System.Runtime.CompilerServices;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Writing;

namespace Sources.Tests.Writing;

/// <summary>
/// Every call that a build makes to the file system fails once, in each of the ways in which such calls fail, and once for good. Whatever call it was, the folder holds one whole site, what
/// happened is reported, and the next build puts everything right.
/// </summary>
public class FaultTests
{
    public static TheoryData<string> Faults => [.. Makers.Keys];

    /// <summary>What the operating system can answer, as .NET says it.</summary>
    private static readonly Dictionary<string, Func<string, Exception>> Makers = new()
    {
        ["ENOSPC"] = path => new IOException($"No space left on device : '{path}'", 28),
        ["EACCES"] = path => new UnauthorizedAccessException($"Access to the path '{path}' is denied."),
        ["EIO"] = path => new IOException($"Input/output error : '{path}'", 5),
        ["EINTR"] = path => new IOException($"Interrupted system call : '{path}'", 4),
        ["ENOENT"] = path => new DirectoryNotFoundException($"Could not find a part of the path '{path}'."),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_call_that_fails_once_leaves_one_whole_site(string fault) => FailEach(fault, forGood: false, InFolderOfOurs);

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_disk_that_fails_from_some_call_on_leaves_one_whole_site(string fault) => FailEach(fault, forGood: true, InFolderOfOurs);

    /// <summary>There nothing can be done in one step, but what is in the folder is whole files, and a full disk is met before any changes.</summary>
    [Theory]
    [MemberData(nameof(Faults))]
    public void Where_files_are_replaced_one_by_one_each_is_whole_and_the_next_build_mends_the_rest(string fault) => FailEach(fault, forGood: false, InFolderOfOthers, canMix: true);

    /// <summary>As on Windows, and on file systems that cannot let two folders change places: it takes two steps, and where the folder cannot be moved at all its files are replaced.</summary>
    [Theory]
    [MemberData(nameof(Faults))]
    public void Where_two_folders_cannot_change_places_at_once_a_call_that_fails_leaves_one_whole_site(string fault) => FailEach(fault, forGood: false, InFolderOfOurs, canExchange: false);

    [Fact]
    public void A_record_of_ids_is_the_old_or_the_new_whatever_call_fails_and_what_is_left_goes()
    {
        foreach (string fault in Makers.Keys)
        {
            for (int at = 0; ; at++)
            {
                using var folder = new TempFolder();
                Record(folder, "old", null, new DiagnosticBag());
                int calls = 0;
                bool isHit = false;
                var bag = new DiagnosticBag();
                Record(folder, "new", (_, path) =>
                {
                    if (calls++ != at) return;
                    isHit = true;
                    throw Makers[fault](path);
                }, bag);
                if (!isHit)
                {
                    Assert.InRange(at, 5, 50);
                    break;
                }
                Assert.Equal(DiagnosticCodes.UnwritableRecord, Assert.Single(bag.ToList()).Code);
                Assert.Equal("old", File.ReadAllText(folder["x.ids.json"]));
                Record(folder, "new", null, new DiagnosticBag());
                Assert.Equal("new", File.ReadAllText(folder["x.ids.json"]));
                Assert.Equal([folder["x.ids.json"]], Directory.EnumerateFileSystemEntries(folder.Path));
            }
        }
    }

    [Fact]
    public void A_text_of_the_author_is_the_old_or_the_new_whatever_call_fails()
    {
        foreach (string fault in Makers.Keys)
        {
            for (int at = 0; ; at++)
            {
                using var folder = new TempFolder();
                File.WriteAllText(folder["x.md"], "old");
                int calls = 0;
                bool isHit = false;
                var failed = Xunit.Record.Exception(() => ContentWriter.TryReplace(folder["x.md"], "new"u8.ToArray(), "old"u8.ToArray(), (_, path) =>
                {
                    if (calls++ != at) return;
                    isHit = true;
                    throw Makers[fault](path);
                }));
                if (!isHit)
                {
                    Assert.InRange(at, 5, 50);
                    Assert.Null(failed);
                    Assert.Equal("new", File.ReadAllText(folder["x.md"]));
                    break;
                }
                Assert.Equal("old", File.ReadAllText(folder["x.md"]));
                Assert.Equal([folder["x.md"]], Directory.EnumerateFileSystemEntries(folder.Path));
            }
        }
    }

    [Fact]
    public void A_text_that_was_edited_meanwhile_stays_as_it_was_edited()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["x.md"], "old");
        Assert.False(ContentWriter.TryReplace(folder["x.md"], "new"u8.ToArray(), "old"u8.ToArray(), (call, _) =>
        {
            if (call == DiskCall.Sync) File.WriteAllText(folder["x.md"], "edited");
        }));
        Assert.Equal("edited", File.ReadAllText(folder["x.md"]));
        Assert.Equal([folder["x.md"]], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_text_that_is_replaced_keeps_its_rights_and_a_link_is_not_written_through()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TempFolder();
        File.WriteAllText(folder["x.md"], "old");
        File.SetUnixFileMode(folder["x.md"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.True(ContentWriter.TryReplace(folder["x.md"], "new"u8.ToArray()));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["x.md"]));
        File.CreateSymbolicLink(folder["link.md"], folder["x.md"]);
        Assert.True(ContentWriter.TryReplace(folder["link.md"], "other"u8.ToArray()));
        Assert.Equal(("new", "other"), (File.ReadAllText(folder["x.md"]), File.ReadAllText(folder["link.md"])));
    }

    private static void Record(TempFolder folder, string text, Action<DiskCall, string>? before, DiagnosticBag bag) =>
        ContentWriter.Write(folder.Path, [new ContentFile(ContentKind.Permalinks, "content/x.ids.json", "x", text) { Relative = "x.ids.json" }], bag, before);

    [Fact]
    public void A_full_disk_changes_nothing_where_files_are_replaced_one_by_one()
    {
        using var folder = new TempFolder();
        string output = Prepare(folder, InFolderOfOthers);
        int room = 2;
        var bag = new DiagnosticBag();
        Assert.Null(OutputWriter.Write(output, Site(2), bag, (call, path) =>
        {
            if (call == DiskCall.Write && Interlocked.Decrement(ref room) < 0) throw Makers["ENOSPC"](path);
        }));
        Assert.Equal(DiagnosticCodes.UnwritableOutput, Assert.Single(bag.ToList()).Code);
        AssertHolds(output, 1);
    }

    [Fact]
    public void A_folder_that_vanishes_while_a_site_is_laid_out_is_reported_and_the_old_site_stays()
    {
        using var folder = new TempFolder();
        string output = Prepare(folder, InFolderOfOurs);
        int writes = 0;
        var bag = new DiagnosticBag();
        Assert.Null(OutputWriter.Write(output, Site(2), bag, (call, _) =>
        {
            if (call == DiskCall.Write && Interlocked.Increment(ref writes) == 3) Directory.Delete(folder[".output.sources-next"], recursive: true);
        }));
        Assert.Contains(bag.ToList(), d => d.Code == DiagnosticCodes.UnwritableOutput);
        AssertHolds(output, 1);
        AssertNextBuildIsWhole(folder, output);
    }

    [Fact]
    public void A_disk_that_does_not_confirm_what_was_written_is_reported()
    {
        using var folder = new TempFolder();
        string output = Prepare(folder, InFolderOfOurs);
        var bag = new DiagnosticBag();
        Assert.Null(OutputWriter.Write(output, Site(2), bag, (call, path) =>
        {
            if (call == DiskCall.Sync && path.StartsWith(output, StringComparison.Ordinal)) throw Makers["EIO"](path);
        }));
        Assert.Equal(DiagnosticCodes.UnwritableOutput, Assert.Single(bag.ToList()).Code);
        AssertHolds(output, 2);
    }

    [Fact]
    public void A_file_of_the_last_site_that_cannot_be_read_is_written_again()
    {
        using var folder = new TempFolder();
        string output = Prepare(folder, InFolderOfOurs);
        var bag = new DiagnosticBag();
        var written = OutputWriter.Write(output, Site(1), bag, (call, path) =>
        {
            if (call == DiskCall.Read && path.EndsWith("page3/index.html", StringComparison.Ordinal)) throw Makers["EIO"](path);
        });
        Assert.Equal(new WriteResult(1, Pages, 0), written);
        Assert.Empty(bag.ToList());
        AssertHolds(output, 1);
    }

    private const int Pages = 5;
    private static readonly Action<TempFolder> InFolderOfOurs = _ => { };
    private static readonly Action<TempFolder> InFolderOfOthers = folder =>
    {
        Directory.CreateDirectory(folder["output"]);
        File.WriteAllText(folder["output/theirs.txt"], "theirs");
    };

    private static void FailEach(string fault, bool forGood, Action<TempFolder> arrange, bool canMix = false, bool canExchange = true, [CallerMemberName] string test = "")
    {
        int failed = 0, reported = 0;
        for (int at = 0; ; at++)
        {
            using var folder = new TempFolder();
            string output = Prepare(folder, arrange);
            int calls = 0;
            DiskCall? hit = null;
            var bag = new DiagnosticBag();
            var written = OutputWriter.Write(output, Site(2), bag, (call, path) =>
            {
                if (call == DiskCall.Exchange && !canExchange) throw new PlatformNotSupportedException();
                int number = Interlocked.Increment(ref calls) - 1;
                if (forGood ? number < at : number != at) return;
                hit ??= call;
                throw Makers[fault](path);
            });
            if (hit is null) break;
            failed++;
            string place = $"{test}: {fault} at call {at}, {hit}";
            // What a build says it did, it did; what it did not do, it says.
            Assert.True(written is null == bag.HasErrors, $"{place}: {(written is null ? "nothing was written and nothing said" : "written, and an error said")}");
            if (bag.HasErrors) reported++;
            AssertIsWhole(output, place, canMix);
            if (written is not null) AssertHolds(output, 2);
            AssertNextBuildIsWhole(folder, output);
        }
        Assert.True(failed > 25, $"only {failed} calls could be made to fail");
        Assert.True(reported > 10, $"only {reported} failures were reported");
    }

    private static string Prepare(TempFolder folder, Action<TempFolder> arrange)
    {
        arrange(folder);
        Assert.NotNull(OutputWriter.Write(folder["output"], Site(1), new DiagnosticBag()));
        // What is compared below would otherwise be what the first build wrote itself.
        AssertHolds(folder["output"], 1);
        return folder["output"];
    }

    /// <summary>The number of the site that the folder holds; every page of it says the same.</summary>
    private static void AssertIsWhole(string output, string place, bool canMix)
    {
        string[] said = [.. Enumerable.Range(0, Pages).Select(i => File.ReadAllText(Path.Combine(output, $"page{i}/index.html")))];
        Assert.True(said.All(s => s is "site 1" or "site 2" or "always the same"), $"{place}: a page is cut");
        if (canMix) return;
        Assert.True(said.Where(s => s[0] == 's').Distinct().Count() == 1, $"{place}: the old and the new site are mixed");
        bool isNew = said[0] == "site 2";
        Assert.True(File.Exists(Path.Combine(output, "only1.html")) != isNew && File.Exists(Path.Combine(output, "only2.html")) == isNew, $"{place}: a page of the other site is there");
    }

    private static void AssertHolds(string output, int number)
    {
        foreach (var file in Site(number)) Assert.Equal(file.Bytes.ToArray(), File.ReadAllBytes(Path.Combine(output, file.Path.Value)));
        Assert.False(File.Exists(Path.Combine(output, $"only{3 - number}.html")));
    }

    private static void AssertNextBuildIsWhole(TempFolder folder, string output)
    {
        bool hasTheirs = File.Exists(folder["output/theirs.txt"]);
        var bag = new DiagnosticBag();
        Assert.NotNull(OutputWriter.Write(output, Site(2), bag));
        Assert.Empty(bag.ToList());
        AssertHolds(output, 2);
        Assert.Equal([output], Directory.EnumerateFileSystemEntries(folder.Path));
        string[] expected = [".sources-manifest", .. Site(2).Select(f => f.Path.Value), .. hasTheirs ? ["theirs.txt"] : (string[])[]];
        Assert.Equal(expected.Order(StringComparer.Ordinal), new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(output, f.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    private static List<OutputFile> Site(int number) =>
    [
        .. Enumerable.Range(0, Pages).Select(i => OutputFile.FromText($"page{i}/index.html", i == 3 ? "always the same" : $"site {number}")),
        OutputFile.FromText($"only{number}.html", "x"),
    ];
}
