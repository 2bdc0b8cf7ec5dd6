using System.Globalization;
using System.Text;
using Sources.BrowserTests.Harness;
using Sources.BrowserTests.Search;
using Xunit;

[assembly: AssemblyFixture(typeof(SearchSites))]

namespace Sources.BrowserTests.Search;

/// <summary>Two sites to search: a small one with names in many forms, and one so large that its index is in parts. Both below a path, under a strict content security policy.</summary>
public sealed class SearchSites : IAsyncLifetime
{
    private readonly string content = Directory.CreateTempSubdirectory("sources-search-").FullName;

    internal BuiltSite Small { get; private set; } = null!;
    internal BuiltSite Large { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Small = await BuildAsync("small", SmallFiles.Replace("%%%", new string('石', 500) + "玉" + new string('石', 600), StringComparison.Ordinal));
        Large = await BuildAsync("large", LargeFiles());
    }

    public async ValueTask DisposeAsync()
    {
        if (Small is not null) await Small.DisposeAsync();
        if (Large is not null) await Large.DisposeAsync();
        Directory.Delete(content, true);
    }

    private async Task<BuiltSite> BuildAsync(string name, string files)
    {
        string folder = Path.Combine(content, name), path = "";
        foreach (var file in files.Split("-- ", StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split(" --\n", 2)))
        {
            path = Path.Combine(folder, file[0]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, file[1]);
        }
        return await BuiltSite.BuildAsync(folder, "/repository/", knowsItsAddress: false, StaticHost.StrictPolicy);
    }

    private const string SmallFiles = """
        -- site.yml --
        title: A town of many names
        -- articles/town.md --
        ---
        title: The town and its council
        horizon: "1995"
        ---
        On 29 November 1920, the council of Stepanakert met for the first time. Soon its clerks wrote in three alphabets. In December 1920 the post office opened. Between 1988 and 1994 no mail came.

        Khankendi, say the maps of the neighbours, lies on a hill. The hill is the reason for the railway’s long way round, for no engine of that time could climb it.

        In 1969, Heydər Əliyev rose to the head of the party. Since 1971 the council has kept its minutes. In the 1850s nobody kept any. The library is small.
        -- articles/river.md --
        ---
        title: The river below
        ---
        In 1935, a flood took the mill. The miller Ordzhonikidze said that “the water asks nobody”. It follows that nobody asks the water either. Its bridge is 2.1 metres wide.
        -- articles/stone.md --
        ---
        title: 石
        language: zh
        ---
        %%%。
        -- articles/jidar.md --
        ---
        title: الجدار
        language: ar
        ---
        انهار الجدار القديم.

        كتب عنه كثيرون في Oldport Harbour.
        -- entities/stepanakert.md --
        ---
        kind: place
        name: Stepanakert
        names:
          - name: Khankendi
          - name: Xankəndi
            language: az
          - name: Ստեփանակերտ
            language: hy
          - name: Степанакерт
            language: ru
        dates: "1847/.."
        ---
        A town on a hill.
        -- entities/aliyev.md --
        ---
        kind: person
        name: Heydər Əliyev
        names:
          - name: Гейдар Алиев
            language: ru
        dates: "1923-05-10/2003-12-12"
        ---
        A party official.
        -- entities/miller.md --
        ---
        kind: person
        name: Ordzhonikidze
        ---
        A miller.
        -- entities/flood.md --
        ---
        kind: event
        name: flood
        names:
          - name: great water
        dates: "1935"
        ---
        A flood of the river.
        """;

    private static string LargeFiles()
    {
        string[] names = [.. Enumerable.Range(0, 60).Select(i => $"Name{(char)('a' + i % 26)}{(char)('a' + i / 26)}")];
        var files = new StringBuilder("-- site.yml --\ntitle: Many rivers\nbudget:\n  page: 1000\n");
        foreach (string name in names) files.Append(CultureInfo.InvariantCulture, $"-- entities/{name.ToLowerInvariant()}.md --\n---\nkind: place\nname: {name}\n---\nA town.\n");
        for (int article = 0; article < 70; article++)
        {
            files.Append(CultureInfo.InvariantCulture, $"-- articles/a{article:00}.md --\n---\ntitle: River number {article}\n---\n");
            for (int i = 0; i < 50; i++) files.Append(CultureInfo.InvariantCulture, $"In {1800 + i}, the river of {names[(article * 7 + i) % 60]} rose as no river w{article}x{i} had ever risen before it. ").Append(i % 6 == 5 ? "\n\n" : "");
            files.Append('\n');
        }
        return files.ToString();
    }
}
