using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Sources.BrowserTests.Harness;

/// <summary>Writes down whatever a sound page never does: console messages, errors, failed requests, requests that leave the site.</summary>
internal sealed class Faults
{
    private readonly ConcurrentQueue<string> found = new();
    private volatile Uri? address;

    internal IReadOnlyCollection<string> Found => found;

    internal void Begin(Uri at)
    {
        found.Clear();
        address = at;
    }

    internal void End() => address = null;

    internal static async Task<Faults> WatchAsync(IPage page)
    {
        var faults = new Faults();
        page.Console += (_, message) => faults.Add(at =>
            // The address that is tried for its absence answers 404, which the browser says of itself.
            message.Text.Contains("status of 404", StringComparison.Ordinal) && message.Location.StartsWith(at.AbsoluteUri, StringComparison.Ordinal) ? null : $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => faults.Add(_ => $"error: {error}");
        page.Request += (_, request) => faults.Add(at => IsOwn(request.Url, at) ? null : $"request to another host: {request.Url}");
        // A request the browser gives up because the reader went on to another page is no fault.
        page.RequestFailed += (_, request) => faults.Add(_ => request.Failure == "net::ERR_ABORTED" ? null : $"failed request: {request.Url} {request.Failure}");
        page.Response += (_, response) => faults.Add(at => response.Status < 400 || response.Url == at.AbsoluteUri ? null : $"{response.Status}: {response.Url}");
        await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => console.warn('policy violated: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))").ConfigureAwait(false);
        return faults;
    }

    private void Add(Func<Uri, string?> fault)
    {
        if (address is { } at && fault(at) is { } said) found.Enqueue(said);
    }

    private static bool IsOwn(string url, Uri address) =>
        url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal)
        || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == address.Scheme && uri.Authority == address.Authority);
}
