// Each wait here has a limit of its own.
#pragma warning disable xUnit1051
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Sources.Tests.CommandLine;

/// <summary>Who is answered by the preview, and with what: asked over a bare socket, since clients tidy what they send.</summary>
public sealed class ServeConfinementTests : IAsyncLifetime
{
    private const string Secret = "a secret of this machine";

    private readonly TestSite site = new(TestSite.Settings + TestSite.Article("x", "It fell in 1911.") + "-- content/pages/about.md --\n---\ntitle: About\n---\nWords.\n-- content/assets/map.txt --\nA map.\n-- secret.txt --\n" + Secret + "\n-- output/secret.txt --\n" + Secret + "\n-- content/.hidden --\n" + Secret + "\n");
    private ServeProcess serve = null!;

    public async ValueTask InitializeAsync() => serve = await ServeProcess.StartAsync(site.Folder);

    public async ValueTask DisposeAsync()
    {
        await serve.DisposeAsync();
        site.Dispose();
    }

    [Fact]
    public void It_listens_on_the_loopback_address_alone()
    {
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(l => l.Port == serve.Address.Port).ToList();
        Assert.NotEmpty(listening);
        Assert.All(listening, l => Assert.True(IPAddress.IsLoopback(l.Address), l.ToString()));
    }

    private static readonly string[] Paths =
    [
        "/../secret.txt", "/assets/../../secret.txt", "/./../secret.txt", "/assets/..", "/..", "/../", "/%2e%2e/secret.txt", "/.%2e/secret.txt", "/%2e%2e%2fsecret.txt", "/assets%2f..%2f..%2fsecret.txt",
        "/..%5csecret.txt", "/..\\secret.txt", "/assets\\..\\..\\secret.txt", "/%5c..%5csecret.txt", "/%252e%252e/secret.txt", "/%252e%252e%252fsecret.txt", "/%c0%ae%c0%ae/secret.txt", "/%c0%ae%c0%ae%c0%afsecret.txt",
        "/%e0%80%ae%e0%80%ae/secret.txt", "/..%c0%afsecret.txt", "/..%ef%bc%8fsecret.txt", "/%uff0e%uff0e/secret.txt", "/..;/secret.txt", "/.../secret.txt", "/....//secret.txt", "/secret.txt", "/output/secret.txt",
        "/content/site.yml", "/site.yml", "/.hidden", "/assets/.hidden", "//secret.txt", "///etc/passwd", "//etc/passwd", "/etc/passwd", "/%2fetc/passwd", "/assets//etc/passwd", "/C:/Windows/win.ini", "/C%3a%5cWindows%5cwin.ini",
        "/file:///etc/passwd", "/%00", "/index.html%00", "/index.html%00.txt", "/../secret.txt%00.html", "/assets/map.txt/", "/assets/map.txt/..", "/assets/map.txt%2f..%2f..%2fsecret.txt", "/.sources-manifest", "/.git/config",
        "/assets/map.txt::$DATA", "/ASSETS/MAP.TXT", "/index.html ", "/%0d%0aX-Owned:%201", "/about%0d%0aX-Owned:%201", "//evil.example/about", "/\\evil.example/about", "/%2f%2fevil.example", "/about/%2e%2e/%2e%2e/secret.txt",
        "/about/..%2f..%2fsecret.txt?x=../secret.txt", "/" + new string('a', 7000), "/" + string.Concat(Enumerable.Repeat("../", 2000)) + "etc/passwd", "/" + string.Concat(Enumerable.Repeat("%2e%2e/", 900)) + "etc/passwd",
    ];

    [Fact]
    public async Task No_path_leads_out_of_the_site()
    {
        foreach (string path in Paths) await AssertConfinedAsync(path);
    }

    private async Task AssertConfinedAsync(string path)
    {
        string answer = await AskAsync($"GET {path} HTTP/1.1\r\nHost: {serve.Address.Authority}\r\nConnection: close\r\n\r\n");
        // A path that a browser would tidy to one of the site may be answered with that page, and with no other.
        Assert.True(Regex.IsMatch(answer, @"\AHTTP/1\.1 (200|301|302|400|404|414) "), $"{path}: {answer.Split('\n')[0]}");
        Assert.DoesNotContain(Secret, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("title: A Test Site", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\nX-Owned", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"(?im)^location: *(//|/\\|\\|https?:)", answer);
        if (answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)) Assert.Contains("A Test Site</title>", answer, StringComparison.Ordinal);
    }

    private static readonly (string Request, int Status)[] Requests =
    [
        ("GET / HTTP/1.1\r\nHost: {0}", 200),
        ("GET / HTTP/1.1\r\nHost: LOCALHOST:{1}", 200),
        ("GET / HTTP/1.1\r\nHost: 127.0.0.1", 403),
        ("GET / HTTP/1.1\r\nHost: localhost.evil.example:{1}", 403),
        ("GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example:{1}", 403),
        ("GET / HTTP/1.1\r\nHost: 2130706433:{1}", 403),
        ("GET / HTTP/1.1\r\nHost: 0.0.0.0:{1}", 403),
        ("GET / HTTP/1.1\r\nHost: [::1]:{1}", 403),
        ("GET / HTTP/1.1\r\nHost: localhost.:{1}", 403),
        ("GET / HTTP/1.1\r\nHost: user@{0}", 400),
        ("GET / HTTP/1.1\r\nHost: {0}\r\nHost: evil.example", 400),
        ("GET / HTTP/1.1\r\nHost:", 403),
        ("GET / HTTP/1.1\r\nX: 1", 400),
        ("GET / HTTP/1.0\r\nX: 1", 403),
        ("GET http://evil.example/ HTTP/1.1\r\nHost: {0}", 400),
        ("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example", 403),
        ("GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: {0}\r\nForwarded: host={0}\r\nX-Original-URL: /", 403),
        ("OPTIONS * HTTP/1.1\r\nHost: {0}", 405),
        ("OPTIONS / HTTP/1.1\r\nHost: {0}\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: GET", 405),
        ("TRACE / HTTP/1.1\r\nHost: {0}", 405),
        ("PUT /index.html HTTP/1.1\r\nHost: {0}\r\nContent-Length: 0", 405),
        ("DELETE /index.html HTTP/1.1\r\nHost: {0}", 405),
        ("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443", 403),
    ];

    [Fact]
    public async Task Only_requests_for_this_preview_are_answered()
    {
        foreach (var (request, status) in Requests)
        {
            string answer = await AskAsync(request.Replace("{0}", serve.Address.Authority, StringComparison.Ordinal).Replace("{1}", serve.Address.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\r\nConnection: close\r\n\r\n");
            Assert.True(answer.StartsWith($"HTTP/1.1 {status} ", StringComparison.Ordinal), $"{request}: {answer.Split('\n')[0]}");
            Assert.DoesNotContain("Access-Control-", answer, StringComparison.OrdinalIgnoreCase);
            if (status != 200) Assert.DoesNotContain("<!doctype", answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_symbolic_link_among_the_content_is_told_and_not_followed()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Making one needs a right that few have.");
        File.CreateSymbolicLink(Path.Combine(site.Content, "assets/link.txt"), Path.Combine(site.Folder, "secret.txt"));
        await serve.SaysAsync("content/assets/link.txt: error special-file");
        Assert.DoesNotContain(Secret, await AskAsync($"GET /assets/link.txt HTTP/1.1\r\nHost: {serve.Address.Authority}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        // What stands there when it is asked for, rather than when it was read, is not looked at.
        File.Delete(Path.Combine(site.Content, "assets/link.txt"));
        await serve.SaysAsync("nothing is wrong any more");
        string map = Path.Combine(site.Content, "assets/map.txt");
        File.Delete(map);
        File.CreateSymbolicLink(map, Path.Combine(site.Folder, "secret.txt"));
        Assert.DoesNotContain(Secret, await AskAsync($"GET /assets/map.txt HTTP/1.1\r\nHost: {serve.Address.Authority}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_say_that_no_other_site_may_use_them()
    {
        foreach (var (path, policy) in ((string, string)[])[("/", "frame-ancestors 'none'"), ("/assets/previews.js", "frame-ancestors 'none'"), ("/no/such", "frame-ancestors 'none'"), ("/.preview/preview.js", "default-src 'none';connect-src 'self'")])
        {
            string[] head = (await AskAsync($"GET {path} HTTP/1.1\r\nHost: {serve.Address.Authority}\r\nConnection: close\r\n\r\n")).Split("\r\n\r\n")[0].Split("\r\n");
            foreach (string line in (string[])["X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin", "Content-Security-Policy: " + policy]) Assert.Contains(line, head);
            Assert.DoesNotContain(head, l => l.StartsWith("Server:", StringComparison.OrdinalIgnoreCase));
        }
    }

    private async Task<string> AskAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, serve.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));
    }
}
