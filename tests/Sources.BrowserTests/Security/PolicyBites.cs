using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Security;

/// <summary>What the policy is for: markup that got into a page all the same runs nothing and loads nothing.</summary>
public sealed class PolicyBites(Bench bench) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("sources-policy-").FullName, elsewhere = Directory.CreateTempSubdirectory("sources-elsewhere-").FullName;
    private StaticHost host = null!, other = null!;

    public async ValueTask InitializeAsync()
    {
        // Scripts run by their address: from another host they are never the site's own.
        Write(elsewhere, "evil.js", "owned('another host')");
        Write(elsewhere, "evil.css", "#plain { color: rgb(0, 255, 0) }");
        Write(elsewhere, "evil.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        Write(elsewhere, "index.html", "<!doctype html><title>Elsewhere</title>");
        Write(elsewhere, "404.html", "");
        Write(folder, "404.html", "");
        host = await StaticHost.StartAsync(folder);
        other = await StaticHost.StartAsync(elsewhere);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(bench.Own.Folder, "assets"), "*", SearchOption.AllDirectories))
            Write(folder, Path.GetRelativePath(bench.Own.Folder, file), await File.ReadAllTextAsync(file));
        string page = await File.ReadAllTextAsync(Path.Combine(bench.Own.Folder, "index.html")), meta = page[page.IndexOf("<meta http-equiv", StringComparison.Ordinal)..];
        meta = meta[..(meta.IndexOf('>', StringComparison.Ordinal) + 1)];
        Write(folder, "own.js", "window.ran = []; window.owned = what => ran.push(what); window.violated = []; try { eval('1'); window.evalled = 'ran' } catch { window.evalled = 'blocked' } addEventListener('securitypolicyviolation', e => violated.push(e.effectiveDirective + ' ' + e.blockedURI))");
        string injected = page.Replace("<title>", "<script src=\"own.js\"></script>\n<title>", StringComparison.Ordinal).Replace("<main ", Injected(other.Address) + "<main ", StringComparison.Ordinal);
        Assert.NotEqual(page, injected);
        Write(folder, "index.html", injected);
        Write(folder, "without.html", injected.Replace(meta, "", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await other.DisposeAsync();
        Directory.Delete(folder, true);
        Directory.Delete(elsewhere, true);
    }

    private static string Injected(Uri other) => $"""
        <script>owned('a script')</script>
        <script src="{other}evil.js"></script>
        <script src="data:text/javascript,owned('a script in an address')"></script>
        <script type="module">owned('a module')</script>
        <img src="no-such-picture.png" alt="" onerror="owned('a handler')">
        <svg onload="owned('a drawing')"><script>owned('a script in a drawing')</script></svg>
        <iframe srcdoc="<script>parent.owned('a frame')</script>"></iframe>
        <iframe src="{other}"></iframe>
        <object data="{other}evil.svg"></object>
        <img id="picture" src="{other}evil.svg" alt="">
        <link rel="stylesheet" href="{other}evil.css"><style>#plain b {"{ color: rgb(0, 255, 0) }"}</style>
        <p id="plain" style="font-weight: 900">plain <b>words</b></p>
        <a id="link" href="javascript:owned('a link')">a link</a>
        <form id="form" action="{other}"><input name="secret" value="1"></form>
        <base id="base" href="{other}">

        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_that_was_injected_runs_or_loads(bool fromDisk)
    {
        var address = fromDisk ? new Uri(Path.Combine(folder, "index.html")) : host.Address;
        var (ran, answered, state, violated, left) = await TryAsync(address);
        Assert.Empty(ran);
        Assert.DoesNotContain(answered, r => r.StartsWith(other.Address.AbsoluteUri, StringComparison.Ordinal));
        Assert.Equal("""{"weight":"400","green":false,"evalled":"blocked","fetched":"blocked","base":true}""", state);
        foreach (string directive in (string[])["script-src-elem inline", "script-src-elem " + other.Address, "script-src-elem data", "script-src-attr inline", "frame-src", "object-src", "img-src", "style-src-elem inline", "style-src-elem " + other.Address, "style-src-attr inline", "form-action", "base-uri", "connect-src"])
            Assert.Contains(violated, v => v.StartsWith(directive, StringComparison.Ordinal));
        Assert.Equal(address, left);
    }

    [Fact]
    public async Task Without_the_policy_all_of_it_would()
    {
        var (ran, answered, state, violated, left) = await TryAsync(new Uri(host.Address, "without.html"));
        foreach (string what in (string[])["a script", "another host", "a script in an address", "a module", "a handler", "a drawing", "a script in a drawing", "a frame", "a link"]) Assert.Contains(what, ran);
        foreach (string file in (string[])["evil.js", "evil.css", "evil.svg", ""]) Assert.Contains(answered, r => r == other.Address + file);
        Assert.Contains("\"green\":true,\"evalled\":\"ran\"", state, StringComparison.Ordinal);
        Assert.Contains("\"base\":false", state, StringComparison.Ordinal);
        Assert.Equal(other.Address, new Uri(left.GetLeftPart(UriPartial.Path)));
    }

    private async Task<(string[] Ran, List<string> Answered, string State, string[] Violated, Uri Left)> TryAsync(Uri address)
    {
        var window = await Window.OpenAsync(bench.Browser, new Reader());
        try
        {
            var answered = new List<string>();
            // A request that the policy stopped is told too, and has no answer.
            window.Page.Response += (_, response) => { lock (answered) answered.Add(response.Url); };
            await window.GoAsync(address, new Reader());
            string state = await window.Page.EvaluateAsync<string>("""
                async elsewhere => {
                  document.getElementById('link').click();
                  const fetched = await fetch(elsewhere + 'evil.js', { mode: 'no-cors' }).then(() => 'loaded', () => 'blocked');
                  const style = getComputedStyle(document.getElementById('plain'));
                  return JSON.stringify({ weight: style.fontWeight, green: style.color === 'rgb(0, 255, 0)', evalled, fetched, base: document.baseURI === location.href });
                }
                """, other.Address.AbsoluteUri).WaitAsync(TimeSpan.FromSeconds(20));
            string[] ran = await window.Page.EvaluateAsync<string[]>("() => window.ran");
            await window.Page.EvaluateAsync("() => setTimeout(() => document.getElementById('form').submit())");
            await Task.Delay(500);
            var left = new Uri(window.Page.Url);
            return (ran, answered, state, left == address ? await window.Page.EvaluateAsync<string[]>("() => window.violated") : [], left);
        }
        finally
        {
            await window.CloseAsync();
        }
    }

    private static void Write(string folder, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }
}
