using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Sources.Cli.Serving;

/// <summary>
/// Which file of the site an address means, as GitHub Pages finds it: a folder by its <c>index.html</c> and with a slash at its end, a page also without <c>.html</c>, and
/// <c>404.html</c> for the rest. Files are looked up in the site's own list, never on the disk, so no address leads out of it.
/// </summary>
internal sealed class PreviewAddresses(string basePath)
{
    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings =
        {
            [".js"] = "text/javascript", [".xml"] = "application/xml", [".jsonld"] = "application/ld+json", [".geojson"] = "application/geo+json", [".bib"] = "application/x-bibtex",
            [".ris"] = "application/x-research-info-systems", [".md"] = "text/markdown", [".yml"] = "text/yaml", [".yaml"] = "text/yaml", [".nt"] = "application/n-triples", [".ttl"] = "text/turtle",
        },
    };

    /// <summary>Where the site begins: begins and ends with a slash.</summary>
    public string BasePath => basePath;

    /// <summary>The answer to a path, decoded, without its query.</summary>
    public async ValueTask<PreviewAnswer> AnswerAsync(PreviewState state, string path)
    {
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
            return path == "/" || path + "/" == basePath ? PreviewAnswer.Redirect(path == "/" ? StatusCodes.Status302Found : StatusCodes.Status301MovedPermanently, basePath)
                : PreviewAnswer.Text(StatusCodes.Status404NotFound, $"The site begins at {basePath}\n");
        if (state.Site is not { } site) return ProblemPage.Of(state.Diagnostics);

        string file = path[basePath.Length..];
        bool isFolder = file.Length == 0 || file.EndsWith('/');
        if (await FileAsync(site, isFolder ? file + "index.html" : file, StatusCodes.Status200OK).ConfigureAwait(false) is { } found) return found;
        if (!isFolder && await site.FileAsync(file + "/index.html").ConfigureAwait(false) is not null)
            return PreviewAnswer.Redirect(StatusCodes.Status301MovedPermanently, Encoded(path + "/"));
        if (!isFolder && await FileAsync(site, file + ".html", StatusCodes.Status200OK).ConfigureAwait(false) is { } page) return page;
        return await FileAsync(site, "404.html", StatusCodes.Status404NotFound).ConfigureAwait(false) ?? PreviewAnswer.Text(StatusCodes.Status404NotFound, "There is no page at this address.\n");
    }

    private static async ValueTask<PreviewAnswer?> FileAsync(PreviewSite site, string path, int status) =>
        await site.FileAsync(path).ConfigureAwait(false) is { } file ? new PreviewAnswer(status, TypeOf(path), file.Bytes) : null;

    private static string TypeOf(string path)
    {
        if (!Types.TryGetContentType(path, out string? type)) return "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" ? type + "; charset=utf-8" : type;
    }

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
