using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using RazorSlices;
using Sources.Pages.Views;
using Sources.Rendering;
using Sources.Themes.Base.Templates;

namespace Sources.Themes.Base;

/// <summary>
/// The theme that ships. Another theme extends it: it overrides the templates it draws differently and, by giving an asset the
/// same name, the files it ships differently.
/// </summary>
public class Theme : ITheme
{
    // Letters of every script stay letters; only what HTML needs encoded is encoded.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly Lazy<IReadOnlyList<ThemeAsset>> assets;

    /// <summary>Creates the theme.</summary>
    public Theme() => assets = new(LayAssets);

    /// <inheritdoc/>
    public virtual string Name => "base";

    /// <inheritdoc/>
    public IReadOnlyList<ThemeAsset> Assets => assets.Value;

    /// <inheritdoc/>
    public async ValueTask RenderAsync(PageView view, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(view);
        using RazorSlice page = Layout(new Framed(view, Body(view), Policy(view)));
        await page.RenderAsync(output, Encoder).ConfigureAwait(false);
    }

    /// <summary>
    /// What a page may load and run, as a content security policy: the site's own scripts, style sheets and pictures as files, and nothing else. A theme that ships more, such as
    /// fonts, names it here too. <c>file:</c> is for pages opened from the disk, which to browsers have no origin that <c>'self'</c> could mean; a page from a host can load no such file.
    /// </summary>
    protected virtual HtmlString Policy(PageView view) => new("default-src 'none';script-src 'self' file:;style-src 'self' file:;img-src 'self' file:;base-uri 'none';form-action 'none'");

    /// <summary>What stands around every page: head, way around the site, foot.</summary>
    protected virtual RazorSlice Layout(Framed page) => Templates.Layout.Create(page);
    /// <summary>The home page.</summary>
    protected virtual RazorSlice Home(HomeView view) => Templates.Home.Create(view);
    /// <summary>The article.</summary>
    protected virtual RazorSlice Article(ArticleView view) => Templates.Article.Create(view);
    /// <summary>A timeline.</summary>
    protected virtual RazorSlice Timeline(TimelineView view) => Templates.Timeline.Create(view);
    /// <summary>An analysis.</summary>
    protected virtual RazorSlice Analysis(AnalysisView view) => Templates.Analysis.Create(view);
    /// <summary>A ledger of statements.</summary>
    protected virtual RazorSlice Coverage(CoverageView view) => Templates.Coverage.Create(view);
    /// <summary>What the editions of an article changed.</summary>
    protected virtual RazorSlice Corrections(CorrectionsView view) => Templates.Corrections.Create(view);
    /// <summary>A person, place, organization, event or concept.</summary>
    protected virtual RazorSlice Entity(EntityView view) => Templates.Entity.Create(view);
    /// <summary>The A-Z.</summary>
    protected virtual RazorSlice EntityIndex(EntityIndexView view) => Templates.EntityIndex.Create(view);
    /// <summary>A page of plain text.</summary>
    protected virtual RazorSlice Text(TextView view) => Templates.Text.Create(view);
    /// <summary>The search page.</summary>
    protected virtual RazorSlice Search(SearchView view) => Templates.Search.Create(view);
    /// <summary>What a host serves for an address that does not exist.</summary>
    protected virtual RazorSlice NotFound(NotFoundView view) => Templates.NotFound.Create(view);
    /// <summary>A view this theme does not know; an extending theme may.</summary>
    protected virtual RazorSlice Other(PageView view) => throw new NotSupportedException($"The theme has no template for the page kind '{view?.Kind}'.");

    /// <summary>The assemblies whose embedded assets are shipped; a later one replaces files of the same name.</summary>
    protected virtual IReadOnlyList<Assembly> AssetAssemblies => [typeof(Theme).Assembly];

    private RazorSlice Body(PageView view) => view switch
    {
        HomeView home => Home(home),
        ArticleView article => Article(article),
        TimelineView timeline => Timeline(timeline),
        AnalysisView analysis => Analysis(analysis),
        CoverageView coverage => Coverage(coverage),
        CorrectionsView corrections => Corrections(corrections),
        EntityView entity => Entity(entity),
        EntityIndexView index => EntityIndex(index),
        TextView text => Text(text),
        SearchView search => Search(search),
        NotFoundView notFound => NotFound(notFound),
        _ => Other(view),
    };

    private ThemeAsset[] LayAssets()
    {
        const string folder = "assets/";
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (Assembly assembly in AssetAssemblies)
        {
            foreach (string resource in assembly.GetManifestResourceNames())
            {
                // Folders come with the separator of the machine that built the assembly.
                string name = resource.Replace('\\', '/');
                if (name.StartsWith(folder, StringComparison.Ordinal)) files[name[folder.Length..]] = Read(assembly, resource);
            }
        }
        return [.. files.Select(file => new ThemeAsset(file.Key, file.Value))];
    }

    private static byte[] Read(Assembly assembly, string resource)
    {
        using Stream stream = assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
