using System.Diagnostics;
using System.Net.Sockets;
using Sources.Reading;

namespace Sources.Tests.Reading;

public class ContentReaderTests
{
    [Fact]
    public void A_content_folder_that_is_not_there_is_told()
    {
        using var site = new TestSite("-- elsewhere/x --\n");
        site.Check();
        Assert.Equal(site.Content + ": error no-content: there is no such folder (name the folder that holds site.yml with --content, or start one with `sources new site`)", Assert.Single(site.Last!.Diagnostics).ToString());
    }

    [Fact]
    public void A_symbolic_link_is_never_followed()
    {
        using var site = TestSite.Of("It fell.");
        site.Add("secret/s.md", "---\ntitle: Secret\n---\nSecret.\n");
        File.CreateSymbolicLink(Path.Combine(site.Content, "articles", "s.md"), Path.Combine(site.Folder, "secret", "s.md"));
        Directory.CreateSymbolicLink(Path.Combine(site.Content, "pages"), Path.Combine(site.Folder, "secret"));
        Directory.CreateSymbolicLink(Path.Combine(site.Content, "articles", "loop"), Path.Combine(site.Content, "articles"));
        site.Build();
        Assert.Equal(["content/articles/loop", "content/articles/s.md", "content/pages"], site.Diagnostics.Select(d => d.Split(": ")[0]));
        Assert.All(site.Diagnostics, d => Assert.Contains(": error special-file: a symbolic link is not followed (put the file itself there)", d, StringComparison.Ordinal));
        Assert.Empty(site.Files);
    }

    [Fact]
    public void A_pipe_does_not_make_the_build_wait()
    {
        using var site = TestSite.Of("It fell.");
        Process.Start("mkfifo", [Path.Combine(site.Content, "articles", "pipe.md")]).WaitForExit();
        site.Check();
        string said = OperatingSystem.IsLinux() ? "this is a pipe, not a file (put an ordinary file there)" : "the file is empty, or is no ordinary file (write something into it, or remove it)";
        Assert.Equal($"content/articles/pipe.md: error special-file: {said}", Assert.Single(site.Diagnostics));
    }

    [Fact]
    public void A_pipe_and_a_socket_are_never_published_as_empty_files()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the system is not asked what a file is.");
        using var site = TestSite.Of("It fell.");
        site.Add("content/assets/map/empty.txt", "");
        Process.Start("mkfifo", [Path.Combine(site.Content, "assets", "map", "pipe.png")]).WaitForExit();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(site.Content, "assets", "s.bin")));
        site.Build();
        Assert.Equal(
        [
            "content/assets/map/pipe.png: error special-file: this is a pipe, not a file (put an ordinary file there)",
            "content/assets/s.bin: error special-file: this is a socket, not a file (put an ordinary file there)",
        ], site.Diagnostics);
        Assert.Empty(site.Files);
    }

    [Fact]
    public async Task A_pipe_in_the_output_folder_is_replaced_and_never_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the system is not asked what a file is.");
        using var site = TestSite.Of("It fell.");
        site.Add("content/assets/empty.txt", "");
        site.Built();
        foreach (string name in (string[])["assets/empty.txt", "index.html", ".sources-manifest"])
        {
            File.Delete(Path.Combine(site.Output, name));
            Process.Start("mkfifo", [Path.Combine(site.Output, name)]).WaitForExit();
            await Task.Run(() => site.Built(), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            await File.ReadAllBytesAsync(Path.Combine(site.Output, name), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
        Assert.NotEmpty(site.Text("index.html"));
    }

    [Fact]
    public void An_empty_file_is_told_and_an_empty_asset_is_copied()
    {
        using var site = TestSite.Of("It fell.");
        site.Add("content/assets/empty.txt", "");
        site.Built();
        Assert.Contains("assets/empty.txt", site.Files);
        site.Add("content/articles/empty.md", "");
        site.Build();
        Assert.StartsWith("content/articles/empty.md: error special-file", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_or_folder_that_may_not_be_read_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Rights bind ordinary users only.");
        if (OperatingSystem.IsWindows()) return;
        using var site = TestSite.Of("It fell.");
        site.Add("content/articles/closed.md", "---\n---\n");
        site.Add("content/pages/about.md", "---\n---\n");
        File.SetUnixFileMode(Path.Combine(site.Content, "articles", "closed.md"), UnixFileMode.None);
        File.SetUnixFileMode(Path.Combine(site.Content, "pages"), UnixFileMode.None);
        site.Check();
        Assert.Equal(2, site.Diagnostics.Count);
        Assert.All(site.Diagnostics, d => Assert.Contains("error unreadable-file", d, StringComparison.Ordinal));
    }

    [Fact]
    public void Hidden_files_are_not_content()
    {
        using var site = TestSite.Of("It fell.");
        site.Add("content/articles/.x.md.swp", "b0VIM");
        site.Add("content/.git/config", "x");
        Assert.Empty(site.Check().Diagnostics);
    }

    [Fact]
    public void Folders_nested_without_end_are_told()
    {
        using var site = TestSite.Of("It fell.");
        site.Add("content/pages/" + string.Concat(Enumerable.Repeat("a/", 20)) + "x.md", "---\ntitle: T\n---\nx\n");
        site.Check();
        Assert.EndsWith(": error too-complex: folders are nested deeper than 16", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_assets_that_differ_in_capitals_only_are_told()
    {
        using var site = TestSite.Of("It fell.");
        site.Add("content/assets/a.png", "1");
        site.Add("content/assets/A.png", "2");
        site.Check();
        Assert.Equal("content/assets/a.png: error path-collision: its name differs from content/assets/A.png in capitals only (rename one of the two files)", Assert.Single(site.Diagnostics));
    }

    [Fact]
    public void An_asset_and_a_folder_of_assets_that_differ_in_capitals_only_are_told()
    {
        using var site = TestSite.Of("It fell.");
        site.Add("content/assets/A", "1");
        site.Add("content/assets/a/b.png", "2");
        site.Check();
        Assert.Equal("content/assets/A: error path-collision: its name differs from that of a folder beside it in capitals only (rename one of the two)", Assert.Single(site.Diagnostics));
    }

    [Fact]
    public void A_file_that_is_too_large_is_told_with_what_can_be_done_about_one_of_its_kind()
    {
        using var site = TestSite.Of("It fell.");
        foreach (string path in (string[])["articles/y.md", "assets/scan.pdf"])
        {
            site.Add("content/" + path, "");
            // Without its bytes: where a file system can, it takes no room.
            using var file = new FileStream(Path.Combine(site.Content, path), FileMode.Open);
            file.SetLength(ContentReader.MaxFileBytes + 1);
        }
        site.Check();
        Assert.Equal(
            [
                "content/articles/y.md: error too-complex: the file has 67108865 bytes; the limit is 67108864 (split it)",
                "content/assets/scan.pdf: error too-complex: the file has 67108865 bytes; the limit is 67108864 (make it smaller, or put it on another host and link to it)",
            ],
            site.Diagnostics);
    }

    [Fact]
    public void An_asset_that_Windows_could_not_hold_is_told()
    {
        using var site = TestSite.Of("It fell.");
        site.Add("content/assets/aux.png", "1");
        site.Add("content/assets/Nul/a.png", "1");
        site.Add("content/assets/dot./a.png", "1");
        site.Check();
        Assert.Equal(
            [
                "content/assets/Nul/a.png: error bad-file-name: `Nul` is the name of a device on Windows, where no file can have it (rename it)",
                "content/assets/aux.png: error bad-file-name: `aux` is the name of a device on Windows, where no file can have it (rename it)",
                "content/assets/dot./a.png: error bad-file-name: a name that ends with a dot is another one on Windows (rename it)",
            ], site.Diagnostics);
    }

    [Fact]
    public void What_a_terminal_would_obey_in_a_name_is_printed_as_a_number()
    {
        using var site = TestSite.Of("It fell.");
        site.Add("content/articles/a\n\u001b[31m\u202eb.md", "---\ntitle: T\n---\nx\n");
        site.Check();
        Assert.StartsWith("content/articles/a\\u000A\\u001B[31m\\u202Eb.md: error bad-file-name", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new\nline.md")]
    [InlineData("\"quotes\".md")]
    [InlineData("<script>alert(1)<x>.md")]
    [InlineData("%2e%2e#.md")]
    [InlineData("e\u0301.md")]
    [InlineData("😀.md")]
    [InlineData("con.md")]
    [InlineData("com1.md")]
    [InlineData("a\\..\\b.md")]
    [InlineData("c:d.md")]
    public void A_name_that_cannot_be_an_address_is_told_and_never_written(string name)
    {
        using var site = TestSite.Of("It fell.");
        site.Add("content/articles/" + name, "---\ntitle: T\n---\nx\n");
        site.Build();
        Assert.Contains("error bad-file-name", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.Empty(site.Files);
    }
}
