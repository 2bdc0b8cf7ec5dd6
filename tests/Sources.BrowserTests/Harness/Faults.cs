using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Sources.BrowserTests.Harness;

/// <summary>Writes down whatever a sound page never does: console messages, errors, failed requests, requests that leave the site.</summary>
internal sealed class Faults
{
    private readonly ConcurrentQueue<string> found = new();

    internal IReadOnlyCollection<string> Found => found;

    internal static async Task<Faults> WatchAsync(IPage page, Uri address)
    {
        var faults = new Faults();
        page.Console += (_, message) =>
        {
            // The address that is tried for its absence answers 404, which the browser says of itself.
            if (message.Text.Contains("status of 404", StringComparison.Ordinal) && message.Location.StartsWith(address.AbsoluteUri, StringComparison.Ordinal)) return;
            faults.found.Enqueue($"console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => faults.found.Enqueue($"error: {error}");
        page.Request += (_, request) =>
        {
            if (!IsOwn(request.Url, address)) faults.found.Enqueue($"request to another host: {request.Url}");
        };
        page.RequestFailed += (_, request) =>
        {
            // A request the browser gives up because the reader went on to another page is no fault.
            if (request.Failure != "net::ERR_ABORTED") faults.found.Enqueue($"failed request: {request.Url} {request.Failure}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Url != address.AbsoluteUri) faults.found.Enqueue($"{response.Status}: {response.Url}");
        };
        await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => console.warn('policy violated: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))");
        return faults;
    }

    private static bool IsOwn(string url, Uri address) =>
        url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal)
        || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == address.Scheme && uri.Authority == address.Authority);
}
