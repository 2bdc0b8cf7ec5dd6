using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sources.Diagnostics;

namespace Sources.Cli.Serving;

/// <summary>
/// What an open page is told, as server-sent events: <c>problems</c> with the diagnostics, <c>page</c> when it is no longer what its address shows, <c>styles</c> when only
/// its style sheets are.
/// </summary>
internal sealed class EventStream(PublishedState published, PreviewAddresses addresses)
{
    /// <summary>Writes events until the reader goes or the preview ends.</summary>
    public async Task WriteAsync(HttpContext context, CancellationToken cancel)
    {
        var query = context.Request.Query;
        string page = Uri.UnescapeDataString(query["page"].ToString()), shown = query["shown"].ToString();
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        var state = published.Current;
        // The page says what it was made with: there may have been an edit before it came to listen.
        var beside = PreviewMarks.Of(state);
        beside = new PreviewMarks(query["styles"].FirstOrDefault() ?? beside.Styles, query["pictures"].FirstOrDefault() ?? beside.Pictures);
        string told = "";
        while (true)
        {
            string problems = ProblemsOf(state);
            if (problems != told) await SendAsync(context, "problems", told = problems, cancel).ConfigureAwait(false);
            var answer = await addresses.AnswerAsync(state, page).ConfigureAwait(false);
            var now = PreviewMarks.Of(state);
            if (answer.Mark != shown || now.Pictures != beside.Pictures) await SendAsync(context, "page", answer.Mark, cancel).ConfigureAwait(false);
            else if (now.Styles != beside.Styles) await SendAsync(context, "styles", now.Styles, cancel).ConfigureAwait(false);
            (shown, beside) = (answer.Mark, now);
            state = await published.NextAsync(state, cancel).ConfigureAwait(false);
        }
    }

    private static async Task SendAsync(HttpContext context, string name, string data, CancellationToken cancel)
    {
        await context.Response.WriteAsync($"event: {name}\ndata: {data}\n\n", cancel).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(cancel).ConfigureAwait(false);
    }

    private static string ProblemsOf(PreviewState state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteBoolean("good", state.IsGood);
            json.WriteStartArray("list");
            foreach (var diagnostic in state.Diagnostics)
            {
                json.WriteStartObject();
                json.WriteBoolean("error", diagnostic.Severity == Severity.Error);
                json.WriteString("code", diagnostic.Code);
                json.WriteString("place", diagnostic.Location.ToString());
                json.WriteString("message", diagnostic.Message);
                json.WriteString("hint", diagnostic.Hint);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
