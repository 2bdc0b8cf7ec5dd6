using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Sources.Cli.Serving;

/// <summary>The preview over HTTP, on this machine only.</summary>
internal sealed class PreviewHost : IAsyncDisposable
{
    private const string Own = ".preview/";
    private static readonly byte[] Script = ReadScript();

    private readonly WebApplication app;
    private readonly CancellationTokenSource ending = new();
    private readonly PublishedState published;
    private readonly PreviewAddresses addresses;
    private readonly EventStream events;
    private readonly RequestGuard guard;

    private PreviewHost(WebApplication app, PublishedState published, PreviewAddresses addresses, int port)
    {
        (this.app, this.published, this.addresses) = (app, published, addresses);
        events = new EventStream(published, addresses);
        guard = new RequestGuard(port);
        app.Run(AnswerOrSayWhyNotAsync);
    }

    /// <summary>Begins to answer.</summary>
    /// <exception cref="IOException">The port cannot be had.</exception>
    public static async Task<PreviewHost> StartAsync(PublishedState published, PreviewAddresses addresses, int port, CancellationToken cancel)
    {
        // Empty, not slim: no configuration of the surroundings is read, and nothing is logged beside the preview's own lines.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
        });
        var host = new PreviewHost(builder.Build(), published, addresses, port);
        try
        {
            await host.app.StartAsync(cancel).ConfigureAwait(false);
            return host;
        }
        catch (Exception)
        {
            await host.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A page that cannot be made is a fault of the program: it is told, and the preview goes on.</summary>
    private async Task AnswerOrSayWhyNotAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"sources: {context.Request.Path} could not be shown: {e}").ConfigureAwait(false);
            if (!context.Response.HasStarted) await WriteAsync(context, PreviewAnswer.Text(StatusCodes.Status500InternalServerError, $"This page could not be shown: {e.Message}\n")).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // What a page cannot say of itself; all else stands in the page, as it does when it is published.
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        string path = request.Path.Value ?? "/";
        if (!guard.AllowsHost(request)) await WriteAsync(context, PreviewAnswer.Text(StatusCodes.Status403Forbidden, "This preview answers under 127.0.0.1 and localhost only.\n")).ConfigureAwait(false);
        else if (request.Method is not ("GET" or "HEAD"))
        {
            response.Headers.Allow = "GET, HEAD";
            await WriteAsync(context, PreviewAnswer.Text(StatusCodes.Status405MethodNotAllowed, "This preview can be read only.\n")).ConfigureAwait(false);
        }
        else if (path == addresses.BasePath + Own + "events")
        {
            if (guard.AllowsOrigin(request)) await StreamAsync(context).ConfigureAwait(false);
            else await WriteAsync(context, PreviewAnswer.Text(StatusCodes.Status403Forbidden, "Only the preview's own pages are told of edits.\n")).ConfigureAwait(false);
        }
        else if (path == addresses.BasePath + Own + "preview.js")
        {
            // Of the worker that the script also is; for a page's script it says nothing.
            response.Headers.ContentSecurityPolicy = "default-src 'none';connect-src 'self'";
            await WriteAsync(context, new PreviewAnswer(StatusCodes.Status200OK, "text/javascript; charset=utf-8", Script)).ConfigureAwait(false);
        }
        else
        {
            var state = published.Current;
            await WriteAsync(context, await addresses.AnswerAsync(state, path).ConfigureAwait(false), state).ConfigureAwait(false);
        }
    }

    private async Task StreamAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending.Token);
        try
        {
            await events.WriteAsync(context, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The reader went, or the preview ends.
        }
    }

    private async Task WriteAsync(HttpContext context, PreviewAnswer answer, PreviewState? state = null)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers.CacheControl = "no-cache";
        if (answer.Location is { } location)
        {
            response.Headers.Location = location + context.Request.QueryString;
            return;
        }
        // A page says what stands beside it, so that one from the browser's store is not as of another moment.
        var beside = answer.IsPage && state is not null ? PreviewMarks.Of(state) : PreviewMarks.None;
        string tag = $"\"{answer.Mark}{beside.Styles}{beside.Pictures}\"";
        response.Headers.ETag = tag;
        if (answer.Status == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch.ToString() == tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var body = answer.IsPage ? WithScript(answer, beside) : answer.Bytes;
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        if (context.Request.Method != "HEAD") await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The page with the preview's own script at its end. It is the only thing that a published page does not have.</summary>
    private byte[] WithScript(PreviewAnswer answer, PreviewMarks beside)
    {
        int end = answer.Bytes.Span.LastIndexOf("</body>"u8);
        if (end < 0) end = answer.Bytes.Length;
        string own = addresses.BasePath + Own, panel = answer.Status == StatusCodes.Status503ServiceUnavailable ? " data-without-panel" : "";
        byte[] script = Encoding.UTF8.GetBytes($"<script src=\"{own}preview.js\" data-events=\"{own}events\" data-shown=\"{answer.Mark}\" data-styles=\"{beside.Styles}\" data-pictures=\"{beside.Pictures}\"{panel} defer></script>\n");
        return [.. answer.Bytes.Span[..end], .. script, .. answer.Bytes.Span[end..]];
    }

    private static byte[] ReadScript()
    {
        using var stream = typeof(PreviewHost).Assembly.GetManifestResourceStream("preview.js")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
        ending.Dispose();
    }
}
