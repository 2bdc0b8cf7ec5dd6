using Microsoft.Extensions.DependencyInjection;
using Sources.Statiq.Pipelines;
using Statiq.Common;

namespace Sources.Statiq;

/// <summary>Mounts Sources into a Statiq site.</summary>
public static class BootstrapperExtensions
{
    /// <summary>Adds the pipelines of Sources beside those that the site has.</summary>
    /// <param name="bootstrapper">Any, such as that of <c>Bootstrapper.Factory.CreateWeb</c>.</param>
    /// <param name="options">Null for the defaults; a setting of Statiq with the same name goes before them.</param>
    public static TBootstrapper AddSources<TBootstrapper>(this TBootstrapper bootstrapper, SourcesOptions? options = null) where TBootstrapper : IBootstrapper
    {
        var given = options ?? new SourcesOptions();
        return bootstrapper
            .ConfigureServices(services => services
                .AddSingleton(new SourcesRun(given))
                .AddSingleton<IPipeline, SourcesRead>()
                .AddSingleton<IPipeline, SourcesParse>()
                .AddSingleton<IPipeline, SourcesSplit>()
                .AddSingleton<IPipeline, SourcesLink>()
                .AddSingleton<IPipeline, SourcesRender>())
            .ConfigureSettings(settings =>
            {
                var here = given.With(settings);
                // The preview server watches Statiq's input folders; the content lies beside them.
                settings[WatchPaths] = settings.GetList<NormalizedPath>(WatchPaths, []).Append(new NormalizedPath(here.Content)).ToArray();
                // Statiq Web would write its own sitemap.xml, of its own pages, over this one.
                if (here.Folder.Length == 0) settings.TryAdd("GenerateSitemap", false);
            });
    }

    private const string WatchPaths = "WatchPaths";
}
