using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Sources.Diagnostics;

namespace Sources.Cli.Serving;

/// <summary>What is shown while there has never been a site to show.</summary>
internal static class ProblemPage
{
    public static PreviewAnswer Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var html = new StringBuilder("""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none';script-src 'self';base-uri 'none';form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>No site yet</title>
            </head>
            <body>
            <main>
            <h1>There is no site to show yet</h1>
            <p>It appears here as soon as the content can be built.</p>
            <ul>

            """);
        foreach (var diagnostic in diagnostics)
        {
            string severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
            html.Append("<li><code>").Append(Encode(diagnostic.Location.ToString())).Append("</code> ").Append(severity).Append(": ").Append(Encode(diagnostic.Message));
            if (diagnostic.Hint is { } hint) html.Append("<br>").Append(Encode(hint));
            html.Append("</li>\n");
        }
        return new PreviewAnswer(StatusCodes.Status503ServiceUnavailable, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html.Append("</ul>\n</main>\n</body>\n</html>\n").ToString()));
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
