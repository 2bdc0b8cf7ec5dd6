using System.IO.Compression;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Rendering;

/// <summary>What a reader downloads for the heaviest article page, in bytes as a host sends them (gzip).</summary>
/// <param name="Page">The page.</param>
/// <param name="Total">Page, style sheets and scripts.</param>
/// <param name="Scripts">The scripts alone.</param>
public sealed record PageWeight(SitePath Page, long Total, long Scripts);

/// <summary>Weighs the heaviest article page and holds it to the budget of the settings.</summary>
/// <param name="site">The site.</param>
/// <param name="theme">Its theme, which names the files that every page asks for.</param>
public sealed class PageBudget(Site site, ITheme theme)
{
    private readonly HashSet<SitePath> articles = [.. site.Articles.Select(a => a.Path)];

    /// <summary>The weight; null where there is no article. Compressing every page would cost more than rendering it; the longest is the heaviest, near enough, and is made once more.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="sizes">How many bytes each has.</param>
    /// <param name="bag">Receives a warning where the budget is exceeded.</param>
    public async ValueTask<PageWeight?> CheckAsync(IReadOnlyList<PlannedFile> files, IReadOnlyList<long> sizes, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(bag);
        var longest = files.Zip(sizes).Where(f => articles.Contains(f.First.Path)).OrderByDescending(f => f.Second).ThenBy(f => f.First.Path).FirstOrDefault().First;
        if (longest is null) return null;
        var heaviest = await longest.MakeAsync().ConfigureAwait(false);
        long scripts = 0, styles = 0;
        foreach (var asset in theme.Assets)
        {
            if (heaviest.Bytes.Span.IndexOf(System.Text.Encoding.UTF8.GetBytes("assets/" + asset.Name)) < 0) continue;
            if (asset.Name.EndsWith(".js", StringComparison.Ordinal)) scripts += Compressed(asset.Bytes);
            else if (asset.Name.EndsWith(".css", StringComparison.Ordinal)) styles += Compressed(asset.Bytes);
        }
        var weight = new PageWeight(heaviest.Path, Compressed(heaviest.Bytes) + styles + scripts, scripts);
        var budget = site.Settings.Budget;
        var file = site.Articles.First(a => a.Path == heaviest.Path).Head.File;
        if (weight.Total > budget.Page * 1000)
            bag.Warning(DiagnosticCodes.OverBudget, file.Whole, $"its page weighs {Kilobytes(weight.Total)} kB compressed with style sheets and scripts; the budget is {budget.Page} kB", "divide the article, or raise `budget: page:` in site.yml");
        if (weight.Scripts > budget.Scripts * 1000)
            bag.Warning(DiagnosticCodes.OverBudget, file.Whole, $"the scripts of its page weigh {Kilobytes(weight.Scripts)} kB compressed; the budget is {budget.Scripts} kB", "lighten the theme, or raise `budget: scripts:` in site.yml");
        return weight;
    }

    /// <summary>Bytes as kB with one digit.</summary>
    public static string Kilobytes(long bytes) => (bytes / 1000.0).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);

    private static long Compressed(ReadOnlyMemory<byte> bytes)
    {
        using var counted = new MemoryStream();
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes.Span);
        return counted.Length;
    }
}
