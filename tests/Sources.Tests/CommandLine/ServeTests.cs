// Each wait here has a limit of its own.
#pragma warning disable xUnit1051
using System.Net;
using System.Net.Sockets;

namespace Sources.Tests.CommandLine;

/// <summary>The preview over HTTP, run as a process.</summary>
public sealed class ServeTests : IAsyncLifetime
{
    private static readonly string Files = TestSite.Settings + TestSite.Article("x", "Ada Byrd left in 1911.") + TestSite.Entity("ada: Ada Byrd")
        + "-- content/pages/about.md --\n---\ntitle: About\n---\nWords.\n-- content/assets/map.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n";

    private readonly TestSite site = new(Files);
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private ServeProcess serve = null!;

    public async ValueTask InitializeAsync() => serve = await ServeProcess.StartAsync(site.Folder, "--base", "repository");

    public async ValueTask DisposeAsync()
    {
        await serve.DisposeAsync();
        client.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Addresses_are_found_as_on_GitHub_Pages()
    {
        Assert.Equal("/repository/", serve.Address.AbsolutePath);
        await AssertAsync("", 200, "text/html; charset=utf-8");
        await AssertAsync("index.html", 200, "text/html; charset=utf-8");
        await AssertAsync("about/", 200, "text/html; charset=utf-8");
        await AssertAsync("about?q=1", 301, null, "/repository/about/?q=1");
        await AssertAsync("articles/x", 301, null, "/repository/articles/x/");
        await AssertAsync("/repository", 301, null, "/repository/");
        await AssertAsync("/", 302, null, "/repository/");
        await AssertAsync("404", 200, "text/html; charset=utf-8");
        await AssertAsync("assets/sources.css", 200, "text/css; charset=utf-8");
        await AssertAsync("assets/sources.js", 200, "text/javascript; charset=utf-8");
        await AssertAsync("assets/map.svg", 200, "image/svg+xml");
        await AssertAsync("feed.xml", 200, "application/xml; charset=utf-8");
        foreach (string missing in (string[])["nowhere", "nowhere/", "About/", "assets/", "articles/", "about/index.html/", "site.yml", "..%2fcontent/site.yml", "%2e%2e/%2e%2e/content/site.yml", "a%00b"])
            await AssertAsync(missing, missing.Contains("%00", StringComparison.Ordinal) ? 400 : 404, null);
        await AssertAsync("/elsewhere/", 404, "text/plain; charset=utf-8");
    }

    [Fact]
    public async Task Drafts_are_shown_where_that_is_asked_for()
    {
        using var own = TestSite.Of("It fell in 1911. See [the other](y.md#s1-1).");
        own.Add("content/articles/y.md", "---\ntitle: The other\ndraft: true\n---\nIt rose in 1912.\n");
        Assert.Equal("broken-link", Assert.Single(own.Build().Diagnostics).Code);
        await using var other = await ServeProcess.StartAsync(own.Folder, "--drafts");
        Assert.Contains("It rose", await client.GetStringAsync(new Uri(other.Address, "articles/y/")), StringComparison.Ordinal);
        Assert.Contains("articles/y/index.html#s1-1", (await client.GetStringAsync(new Uri(other.Address, "articles/x/"))).Replace("../y", "articles/y", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("", other.Errors);
        Assert.False(File.Exists(Path.Combine(own.Content, "articles/y.ids.json")));
    }

    [Fact]
    public async Task The_page_for_what_does_not_exist_leads_back_to_the_site()
    {
        using var answer = await client.GetAsync(new Uri(serve.Address, "no/such/page"));
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("href=\"/repository/index.html\"", html, StringComparison.Ordinal);
        Assert.Contains("preview.js", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_that_of_a_build_but_for_one_script_and_is_not_sent_twice()
    {
        site.Build(o => o with { BaseUrl = serve.Address.AbsoluteUri });
        using var answer = await client.GetAsync(new Uri(serve.Address, "articles/x/"));
        string html = await answer.Content.ReadAsStringAsync(), script = html.Split('\n').Single(l => l.Contains("preview.js", StringComparison.Ordinal));
        Assert.Equal(site.Text("articles/x/index.html"), html.Replace(script + "\n", "", StringComparison.Ordinal));
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(serve.Address, "articles/x/"));
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var same = await client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, new Uri(serve.Address, "articles/x/")));
        Assert.Equal((HttpStatusCode.OK, (long)System.Text.Encoding.UTF8.GetByteCount(html)), (head.StatusCode, head.Content.Headers.ContentLength));
        using var post = await client.PostAsync(serve.Address, null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task Only_this_machine_under_its_own_name_and_only_the_previews_own_pages_are_answered()
    {
        foreach (var (field, value, path, expected) in ((string, string, string, int)[])
        [
            ("Host", "evil.example", "", 403),
            ("Host", $"evil.example:{serve.Address.Port}", ".preview/events?page=/", 403),
            ("Host", $"127.0.0.1:{serve.Address.Port + 1}", "", 403),
            ("Host", $"localhost:{serve.Address.Port}", "", 200),
            ("Origin", "http://evil.example", ".preview/events?page=/", 403),
            ("Origin", "null", ".preview/events?page=/", 403),
            ("Origin", $"http://127.0.0.1:{serve.Address.Port + 1}", ".preview/events?page=/", 403),
            ("Sec-Fetch-Site", "cross-site", ".preview/events?page=/", 403),
            ("Sec-Fetch-Site", "same-site", ".preview/events?page=/", 403),
            ("Origin", $"http://127.0.0.1:{serve.Address.Port}", ".preview/events?page=/", 200),
        ])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(serve.Address, path));
            request.Headers.Add(field, value);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.True(expected == (int)answer.StatusCode, $"{field}: {value} at {path} was answered {(int)answer.StatusCode}");
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
        // Not reached from another machine: nothing listens on any other address.
        var other = Dns.GetHostAddresses(Dns.GetHostName()).FirstOrDefault(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        if (other is null) return;
        using var socket = new TcpClient();
        await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(other, serve.Address.Port));
    }

    [Fact]
    public async Task Edits_are_seen_however_an_editor_saves()
    {
        await SeesAsync("articles/x/", "left in ");
        string file = Path.Combine(site.Content, "articles/x.md");
        // Truncated and written in two steps.
        await using (var stream = new FileStream(file, FileMode.Truncate))
        {
            await stream.WriteAsync("---\ntitle: The art"u8.ToArray());
            await stream.FlushAsync();
            await Task.Delay(40);
            await stream.WriteAsync("icle x\n---\nAda Byrd came in 1912.\n"u8.ToArray());
        }
        await SeesAsync("articles/x/", "came in ");
        // Written beside it and renamed over it.
        File.WriteAllText(file + "~", "---\ntitle: The article x\n---\nAda Byrd slept in 1913.\n");
        File.Move(file + "~", file, overwrite: true);
        await SeesAsync("articles/x/", "slept in ");
        // Moved away and written anew.
        File.Move(file, Path.Combine(site.Content, "articles/.x.md.bak"));
        File.WriteAllText(file, "---\ntitle: The article x\n---\nAda Byrd rose in 1914.\n");
        await SeesAsync("articles/x/", "rose in ");
        Assert.DoesNotContain("error", serve.Errors, StringComparison.Ordinal);
        // Many at once, in a new folder.
        for (int i = 0; i < 60; i++) site.Add($"content/articles/new/n{i}.md", $"---\ntitle: N{i}\n---\nIt fell as number {i} did in 1911.\n");
        for (int i = 0; i < 60; i++) await SeesAsync($"articles/n{i}/", $"as number {i} did");
        // A folder that goes.
        Directory.Delete(Path.Combine(site.Content, "articles", "new"), recursive: true);
        await SeesAsync("articles/n1/", "Page not found");
        // The whole folder goes and comes back.
        Directory.Move(site.Content, site.Content + "-away");
        await serve.SaysAsync("no-content");
        await SeesAsync("articles/x/", "rose in ");
        Directory.Move(site.Content + "-away", site.Content);
        await serve.SaysAsync("nothing is wrong any more");
        File.WriteAllText(file, "---\ntitle: The article x\n---\nAda Byrd won in 1915.\n");
        await SeesAsync("articles/x/", "won in ");
    }

    [Fact]
    public async Task A_mistake_is_told_on_the_stream_and_the_terminal_and_the_last_good_site_stays()
    {
        using var stream = new StreamReader(await client.GetStreamAsync(new Uri(serve.Address, ".preview/events?page=%2Frepository%2Farticles%2Fx%2F&shown=")));
        Assert.Equal("data: {\"good\":true,\"list\":[]}", await EventAsync(stream, "problems"));
        await EventAsync(stream, "page");
        site.Add("content/articles/x.md", "---\ntitle: The article x\n---\nSee [the wall](wall.md) of 1911.\n");
        Assert.Contains("\"place\":\"content/articles/x.md:4:6\"", await EventAsync(stream, "problems"), StringComparison.Ordinal);
        await serve.SaysAsync("content/articles/x.md:4:6: error broken-link");
        await serve.SaysAsync("The last good site is still shown");
        await SeesAsync("articles/x/", "left in ");
        site.Add("content/articles/x.md", "---\ntitle: The article x\n---\nAda Byrd saw the wall of 1911.\n");
        Assert.Equal("data: {\"good\":true,\"list\":[]}", await EventAsync(stream, "problems"));
        await EventAsync(stream, "page");
        await SeesAsync("articles/x/", "saw the wall");
        await serve.SaysAsync("nothing is wrong any more");
        // Tokens are only a style sheet: once there is one, a change of it leaves the page as it is.
        site.Add("content/site.yml", "title: A Test Site\ntokens:\n  accent: red\n");
        await EventAsync(stream, "page");
        site.Add("content/site.yml", "title: A Test Site\ntokens:\n  accent: blue\n");
        await EventAsync(stream, "styles");
        await SeesAsync("assets/tokens.css", "blue");
    }

    [Fact]
    public async Task A_page_that_comes_to_listen_after_an_edit_is_told_of_what_changed_beside_it()
    {
        site.Add("content/site.yml", "title: A Test Site\ntokens:\n  accent: red\n");
        await SeesAsync("assets/tokens.css", "red");
        string before = await ListeningAsync();
        site.Add("content/site.yml", "title: A Test Site\ntokens:\n  accent: blue\n");
        await SeesAsync("assets/tokens.css", "blue");
        using var stream = new StreamReader(await client.GetStreamAsync(new Uri(serve.Address, before)));
        await EventAsync(stream, "problems");
        await EventAsync(stream, "styles");

        before = await ListeningAsync();
        site.Add("content/assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' id='another'/>");
        await SeesAsync("assets/map.svg", "another");
        using var later = new StreamReader(await client.GetStreamAsync(new Uri(serve.Address, before)));
        await EventAsync(later, "problems");
        await EventAsync(later, "page");
        // Made anew, it is up to date: else a browser would load it again for ever.
        using var last = new StreamReader(await client.GetStreamAsync(new Uri(serve.Address, await ListeningAsync())));
        await EventAsync(last, "problems");
        site.Add("content/site.yml", "title: A Test Site\ntokens:\n  accent: green\n");
        await EventAsync(last, "styles");

        // Where a page listens, as it says so itself.
        async Task<string> ListeningAsync()
        {
            string page = await client.GetStringAsync(new Uri(serve.Address, "about/"));
            string Of(string name) => System.Text.RegularExpressions.Regex.Match(page, $"data-{name}=\"([^\"]*)\"").Groups[1].Value;
            return $"{Of("events")}?page=%2Frepository%2Fabout%2F&shown={Of("shown")}&styles={Of("styles")}&pictures={Of("pictures")}";
        }
    }

    [Fact]
    public async Task Content_that_cannot_be_built_is_told_in_a_page_of_its_own()
    {
        using var empty = new TestSite("-- content/site.yml --\ntitel: T<b>\n");
        await using var broken = await ServeProcess.StartAsync(empty.Folder);
        using var answer = await client.GetAsync(broken.Address);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("<code>content/site.yml:1:1</code> error: ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        empty.Add("content/site.yml", "title: T\n");
        await broken.SaysAsync("nothing is wrong any more");
        using var mended = await client.GetAsync(broken.Address);
        Assert.Equal(HttpStatusCode.OK, mended.StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_told_with_the_next_one_that_is_free()
    {
        string port = serve.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var second = System.Diagnostics.Process.Start(ServeProcess.StartInfo(site.Folder, "--port", port))!;
        string error = await second.StandardError.ReadToEndAsync();
        await second.WaitForExitAsync();
        Assert.Equal(2, second.ExitCode);
        Assert.Contains($"port {port} cannot be used", error, StringComparison.Ordinal);
        Assert.Matches(@"port \d+ is free: sources serve --port \d+", error);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_0_also_while_a_page_is_open()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such signal for another process.");
        if (ServeProcess.IgnoresInterrupts) Assert.Skip("Ctrl-C is ignored here, as a shell has it for what it runs in the background, and what is started from here ignores it too.");
        using var stream = new StreamReader(await client.GetStreamAsync(new Uri(serve.Address, ".preview/events?page=/repository/")));
        await EventAsync(stream, "problems");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, await serve.InterruptAsync());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"it took {watch.Elapsed}");
        Assert.Equal("", serve.Errors.Trim());
    }

    [Theory]
    [InlineData("--port", "x")]
    [InlineData("--port", "65536")]
    [InlineData("--base", "../up")]
    [InlineData("--base", "https://example.org/")]
    public async Task A_wrong_call_exits_with_2(params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(ServeProcess.StartInfo(site.Folder, arguments))!;
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(2, process.ExitCode);
        Assert.Contains($"'{arguments[1]}'", error, StringComparison.Ordinal);
    }

    private async Task AssertAsync(string path, int status, string? type, string? location = null)
    {
        // Made from a path alone, an address would lose its encoded dots.
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path.StartsWith('/') ? $"http://{serve.Address.Authority}{path}" : serve.Address.AbsoluteUri + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        using var answer = await client.SendAsync(request);
        Assert.True(status == (int)answer.StatusCode, $"{path} was answered {(int)answer.StatusCode}");
        if (type is not null) Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(location, answer.Headers.Location?.OriginalString);
        Assert.DoesNotContain("title: A Test Site", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task SeesAsync(string path, string words)
    {
        string seen = "";
        for (var watch = System.Diagnostics.Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(20))
        {
            using var answer = await client.GetAsync(new Uri(serve.Address, path));
            seen = await answer.Content.ReadAsStringAsync();
            if (seen.Contains(words, StringComparison.Ordinal)) return;
        }
        Assert.Contains(words, seen, StringComparison.Ordinal);
    }

    /// <summary>The data of the next event, which must be of this name.</summary>
    private static async Task<string> EventAsync(StreamReader stream, string name)
    {
        string?[] lines = new string?[3];
        for (int i = 0; i < lines.Length; i++) lines[i] = await stream.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(("event: " + name, ""), (lines[0], lines[2]));
        return lines[1]!;
    }
}
