using Sources.Benchmarks.Dates;
using Sources.Benchmarks.Micro;
using Sources.Benchmarks.Site;

return args switch
{
    ["dates-accuracy", var gold, .. var rest] => DatesAccuracy.Run(gold, rest),
    ["dates-speed"] => DatesSpeed.Run(),
    ["dates-speed", "cold", var directory] => DatesSpeed.RunCold(directory),
    ["site", .. var counts] => await SiteSpeed.RunAsync(counts),
    ["hugo", var program, .. var others] => HugoSpeed.Compare(program, others),
    ["corpus", var count, var folder] => CorpusFolder.Write(count, folder),
    ["search", .. var counts] => await SearchSpeed.RunAsync(counts),
    ["preview", .. var contents] => await PreviewSpeed.RunAsync(contents),
    ["micro", .. var options] => HopSpeed.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dates-accuracy GOLD.jsonl [news]   the two tables of F1, and the errors by class
        dates-speed                        KB/s on one thread, cold start, growth with length, allocation
        site [N ...]                       builds of N generated articles of 1,000 words: time by stage, peak memory, files
        hugo PROGRAM [N ...] [FILE.svg]    full builds beside Hugo's, where that is installed; PROGRAM is the published command line; the file receives a drawing
        corpus N FOLDER                    the content folder of N generated articles, for other programs
        search [N ...] [FOLDER/]           the search index of N generated articles: time, size, parts; with a folder (with a slash) it is kept there
        micro [OPTIONS]                    single hops of a build, each alone and often: time and allocation of one article (BenchmarkDotNet's options, such as --filter '*Names')
        preview [N|FOLDER ...]             edits under a preview: from the changed file to the page that shows it
        """);
    return 2;
}
