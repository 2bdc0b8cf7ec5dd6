using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Sources.BrowserTests.Harness;

/// <summary>Serves a folder as GitHub Pages does: <c>index.html</c> for a folder, a slash added where it lacks, <c>404.html</c> for the rest.</summary>
internal sealed class StaticHost : IAsyncDisposable
{
    /// <summary>Nothing but the site's own files, and no script or style inside a page.</summary>
    internal const string StrictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";

    private readonly WebApplication app;

    private StaticHost(WebApplication app, string below) => (this.app, Address) = (app, new Uri(app.Urls.First() + below));

    /// <summary>Where the site begins, with a slash at the end.</summary>
    internal Uri Address { get; }

    internal static async Task<StaticHost> StartAsync(string folder, string below = "/", string? policy = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        app.Run(context => AnswerAsync(context, folder, below, policy, types));
        await app.StartAsync().ConfigureAwait(false);
        return new StaticHost(app, below);
    }

    private static async Task AnswerAsync(HttpContext context, string folder, string below, string? policy, FileExtensionContentTypeProvider types)
    {
        var response = context.Response;
        if (policy is not null) response.Headers.ContentSecurityPolicy = policy;
        string path = context.Request.Path.Value ?? "/";
        if (!path.StartsWith(below, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        string file = Path.GetFullPath(Path.Combine(folder, path[below.Length..]));
        if (Directory.Exists(file) && !path.EndsWith('/'))
        {
            response.Redirect(path + "/", permanent: true);
            return;
        }
        if (Directory.Exists(file)) file = Path.Combine(file, "index.html");
        if (!File.Exists(file) || !file.StartsWith(folder, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }
        response.ContentType = types.TryGetContentType(file, out string? type) ? type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type : "application/octet-stream";
        await response.SendFileAsync(file).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync().ConfigureAwait(false);
}
