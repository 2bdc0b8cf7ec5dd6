using System.Diagnostics;
using System.Globalization;

namespace Sources.Benchmarks.Site;

/// <summary>Edits under a preview: from the changed file to the bytes of the page that shows the change, without the time a browser takes.</summary>
internal static class PreviewSpeed
{
    private const int Edits = 15;

    /// <param name="arguments">A content folder, or numbers of generated articles.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        Console.WriteLine("| content | edit | first update (ms) | median of edits (ms) | slowest (ms) |");
        Console.WriteLine("|---|---|---:|---:|---:|");
        foreach (string argument in arguments.Length == 0 ? ["1", "100", "1000"] : arguments)
        {
            string folder = Directory.CreateTempSubdirectory("sources-benchmark-").FullName;
            try
            {
                if (int.TryParse(argument, CultureInfo.InvariantCulture, out int count)) Corpus.Write(folder, count);
                else Copy(argument, folder);
                foreach (string edit in (string[])["article", "entity", "settings", "nothing"]) await RunOneAsync(argument, folder, edit).ConfigureAwait(false);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        return 0;
    }

    private static async Task RunOneAsync(string name, string folder, string edit)
    {
        var preview = new SitePreview(new BuildOptions { Content = folder, Themes = [new Themes.Base.Theme()] });
        var watch = Stopwatch.StartNew();
        var site = preview.Update().Site ?? throw new InvalidOperationException(preview.State.Diagnostics[0].ToString());
        double first = watch.Elapsed.TotalMilliseconds;
        var article = site.Site.Articles[0].Open();
        string file = Path.Combine(folder, edit switch { "article" => article.Article.File.Relative, "entity" => article.Mentions.SelectMany(m => m).First().Entity.File.Relative, _ => "site.yml" });
        string page = edit == "entity" ? article.Mentions.SelectMany(m => m).First().Entity.Path.Value : article.Path.Value;
        var times = new List<double>();
        for (int i = 0; i < Edits; i++)
        {
            string mark = $"Number {i} stands here";
            if (edit == "settings") await File.AppendAllTextAsync(file, $"# {i}\n").ConfigureAwait(false);
            else if (edit != "nothing") await File.AppendAllTextAsync(file, $"\n{mark}.\n").ConfigureAwait(false);
            watch.Restart();
            // As the watcher of `serve` says it; now and then it looks at everything, when nothing is waited for.
            var bytes = (await preview.Update(edit == "nothing" ? null : [Path.GetRelativePath(folder, file).Replace('\\', '/')]).Site!.FileAsync(page).ConfigureAwait(false))!.Bytes;
            times.Add(watch.Elapsed.TotalMilliseconds);
            preview.Update();
            if (edit is "article" or "entity" && bytes.Span.IndexOf(System.Text.Encoding.UTF8.GetBytes(mark)) < 0) throw new InvalidOperationException($"{page} does not show the edit");
        }
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {edit} | {first:0} | {times[times.Count / 2]:0.0} | {times[^1]:0.0} |"));
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
