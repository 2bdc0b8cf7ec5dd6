using Microsoft.AspNetCore.Http;

namespace Sources.Cli.Serving;

/// <summary>
/// Who may ask. The host listens on this machine only, but any page in the browser can send requests here: under a name of its own that it points at this machine
/// (DNS rebinding), which the Host field shows, or from its own address, which Origin shows.
/// </summary>
internal sealed class RequestGuard(int port)
{
    private readonly string[] hosts = [$"127.0.0.1:{port}", $"localhost:{port}", .. port == 80 ? (string[])["127.0.0.1", "localhost"] : []];

    public bool AllowsHost(HttpRequest request) => hosts.Contains(request.Headers.Host.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the request is a page's of this site, or no page's.</summary>
    public bool AllowsOrigin(HttpRequest request)
    {
        string origin = request.Headers.Origin.ToString(), site = request.Headers["Sec-Fetch-Site"].ToString();
        return (origin.Length == 0 || hosts.Any(h => string.Equals(origin, "http://" + h, StringComparison.OrdinalIgnoreCase))) && site is "" or "same-origin" or "none";
    }
}
