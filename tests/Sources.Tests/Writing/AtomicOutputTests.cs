using System.Collections.Concurrent;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Writing;

namespace Sources.Tests.Writing;

/// <summary>At any moment the output folder holds one whole site.</summary>
public class AtomicOutputTests
{
    [Fact]
    public async Task A_reader_sees_the_old_site_or_the_new_one_and_never_a_mix()
    {
        using var folder = new TempFolder();
        string output = folder["output"];
        Write(output, 0);
        using var stop = new CancellationTokenSource();
        var mixes = new ConcurrentBag<string>();
        var reader = Task.Run(() =>
        {
            int looks = 0;
            for (; !stop.IsCancellationRequested; looks++)
            {
                try
                {
                    // Both names are looked up in one folder: the one that stands there when it is opened.
                    string[] said = ReadTogether(output);
                    if (said.Distinct().Count() != 1) mixes.Add(string.Join(" ", said));
                }
                catch (IOException e)
                {
                    mixes.Add(e.Message);
                }
            }
            return looks;
        }, TestContext.Current.CancellationToken);
        for (int i = 1; i <= 60; i++) Write(output, i);
        await stop.CancelAsync();
        Assert.True(await reader > 100);
        Assert.Empty(mixes);
    }

    [Fact]
    public void Nothing_is_left_beside_the_folder()
    {
        using var folder = new TempFolder();
        Write(folder["output"], 1);
        Write(folder["output"], 2);
        Assert.Equal([folder["output"]], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void What_a_killed_build_left_is_cleaned_and_a_folder_between_two_names_comes_back()
    {
        using var folder = new TempFolder();
        Write(folder["output"], 1);
        Directory.CreateDirectory(folder[".output.sources-next/a"]);
        File.WriteAllText(folder[".output.sources-next/a/half.html"], "<p>");
        Directory.Move(folder["output"], folder[".output.sources-old"]);
        File.WriteAllText(folder[".output.sources-lock"], "12345 1\n");
        var written = Write(folder["output"], 1);
        Assert.Equal(new WriteResult(0, 40, 0), written);
        Assert.Equal([folder["output"]], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_second_build_into_the_same_folder_is_told_that_another_is_at_work()
    {
        using var folder = new TempFolder();
        Write(folder["output"], 1);
        using (new FileStream(folder[".output.sources-lock"], FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            var bag = new DiagnosticBag();
            Assert.Null(OutputWriter.Write(folder["output"], Site(2), bag));
            Assert.Equal(DiagnosticCodes.BusyOutput, Assert.Single(bag.ToList()).Code);
            Assert.Equal("1", ReadTogether(folder["output"])[0]);
        }
        Assert.NotNull(Write(folder["output"], 2));
    }

    [Fact]
    public void Builds_at_once_leave_one_whole_site()
    {
        using var folder = new TempFolder();
        for (int round = 0; round < 10; round++)
        {
            Parallel.For(0, 8, i => OutputWriter.Write(folder["output"], Site(i), new DiagnosticBag()));
            Assert.Single(ReadTogether(folder["output"]).Distinct());
            Assert.Equal([folder["output"]], Directory.EnumerateFileSystemEntries(folder.Path));
        }
    }

    [Fact]
    public void What_others_put_into_the_folder_comes_along_with_its_time_stamps()
    {
        using var folder = new TempFolder();
        string output = folder["output"];
        Write(output, 1);
        var time = new DateTime(2020, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.WriteAllText(Path.Combine(output, "CNAME"), "example.org\n");
        File.SetLastWriteTimeUtc(Path.Combine(output, "CNAME"), time);
        Directory.CreateDirectory(Path.Combine(output, ".git/objects"));
        File.WriteAllText(Path.Combine(output, ".git/HEAD"), "ref\n");
        Directory.CreateDirectory(Path.Combine(output, "page1/own"));
        if (!OperatingSystem.IsWindows()) File.CreateSymbolicLink(Path.Combine(output, "latest"), "page1");
        Write(output, 2);
        Assert.Equal("example.org\n", File.ReadAllText(Path.Combine(output, "CNAME")));
        Assert.Equal(time, File.GetLastWriteTimeUtc(Path.Combine(output, "CNAME")));
        Assert.Equal("ref\n", File.ReadAllText(Path.Combine(output, ".git/HEAD")));
        Assert.True(Directory.Exists(Path.Combine(output, ".git/objects")));
        Assert.True(Directory.Exists(Path.Combine(output, "page1/own")));
        if (!OperatingSystem.IsWindows()) Assert.Equal("page1", new FileInfo(Path.Combine(output, "latest")).LinkTarget);
    }

    [Fact]
    public void What_links_in_the_last_site_lead_to_stays_when_that_site_is_deleted()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right that few have there.");
        using var folder = new TempFolder();
        string output = folder["output"];
        Write(output, 1);
        Directory.CreateDirectory(folder["elsewhere/deep/deeper"]);
        File.WriteAllText(folder["elsewhere/deep/deeper/mine.txt"], "mine");
        foreach (string link in (string[])["one", "page1/two", "own/folder/three"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(output, link))!);
            Directory.CreateSymbolicLink(Path.Combine(output, link), folder["elsewhere"]);
        }
        Write(output, 2);
        Assert.Equal("mine", File.ReadAllText(folder["elsewhere/deep/deeper/mine.txt"]));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(output, "page1/two/deep/deeper/mine.txt")));
        Assert.Equal(["elsewhere", "output"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_of_others_gets_the_site_added_and_keeps_its_own()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["output/notes"]);
        File.WriteAllText(folder["output/notes/mine.txt"], "mine");
        Write(folder["output"], 1);
        Assert.Equal("mine", File.ReadAllText(folder["output/notes/mine.txt"]));
        Assert.Single(ReadTogether(folder["output"]).Distinct());
        Assert.Equal([folder["output"]], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_keeps_being_one()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right that few have there.");
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["real"]);
        Directory.CreateSymbolicLink(folder["output"], folder["real"]);
        Write(folder["output"], 1);
        Write(folder["output"], 2);
        Assert.Equal(folder["real"], new DirectoryInfo(folder["output"]).LinkTarget);
        Assert.Equal("2", ReadTogether(folder["real"])[0]);
    }

    /// <summary>What every page of a site says, all read from one and the same folder: files are opened by a link to the folder as it was found, so that they are of one moment.</summary>
    private static string[] ReadTogether(string output)
    {
        // The manifest lists each file's hash: the site is whole if it holds them all.
        for (int attempt = 0; ; attempt++)
        {
            string before = File.ReadAllText(Path.Combine(output, ".sources-manifest"));
            string[] said = [.. Enumerable.Range(0, 40).Select(i => File.ReadAllText(Path.Combine(output, $"page{i}/index.html")))];
            // Read while the folder changed its place: that reader saw two moments, not one folder with a mix.
            if (before == File.ReadAllText(Path.Combine(output, ".sources-manifest")) || attempt == 20) return said;
        }
    }

    private static WriteResult? Write(string output, int number)
    {
        var bag = new DiagnosticBag();
        var written = OutputWriter.Write(output, Site(number), bag);
        Assert.Empty(bag.ToList());
        return written;
    }

    private static List<OutputFile> Site(int number) => [.. Enumerable.Range(0, 40).Select(i => OutputFile.FromText($"page{i}/index.html", $"{number}"))];
}
