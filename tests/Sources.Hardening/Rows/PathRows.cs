using Sources.Hardening.Runs;

namespace Sources.Hardening.Rows;

/// <summary>Keys and links that would lead out of the output folder, and code in content.</summary>
internal static class PathRows
{
    private const string Section = "6 paths";

    public static IEnumerable<Row> All =>
    [
        .. ((string[])["url", "slug", "permalink", "alias", "aliases", "redirect_from", "layout", "eleventyComputed", "DestinationPath"]).Select(key => Keyed(key, "../../evil")),
        .. ((string[])["../../../../../../../../../../../../../../tmp/evil", "/tmp/evil", "..\\\\..\\\\evil", "%2e%2e/evil", "C:\\\\evil", "\\\\\\\\host\\\\evil"]).Select(value => Keyed("url", value)),
        Refused("a navigation page `../../evil`", place => place.Add("content/site.yml", "title: T\nnavigation: [{label: x, page: ../../evil}]\n"), "content/site.yml:"),
        Refused("a theme `../../evil`", place => place.Add("content/site.yml", "title: T\ntheme: ../../evil\n"), "content/site.yml:1:1: error unknown-theme"),
        .. ((string[])["../../../../etc/passwd", "/../../etc/passwd", "..\\..\\evil", "%2e%2e/%2e%2e/%2e%2e/evil", "C:/evil", "file:///etc/passwd", "nul"]).Select(target => Refused($"a link to `{target}`", place => place.Article("x", $"Words [x]({target})."), "content/articles/x.md:4:")),
        Refused("a picture `../../../../etc/passwd`", place => place.Article("x", "Words ![x](../../../../etc/passwd)."), "content/articles/x.md:4:"),
        Refused("a record of ids with a path for an id", place => place.Add("content/articles/x.ids.json", "{\"format\":1,\"edition\":\"1\",\"passages\":[{\"id\":\"../../evil\",\"words\":\"x\",\"statements\":[]}],\"gone\":[]}"), "content/articles/x.ids.json"),
        Refused("code in front matter (`---js`)", place => place.Add("content/articles/x.md", "---js\nrequire('fs').writeFileSync('pwned', '')\n---\nIt fell.\n"), "content/articles/x.md:1:1: error missing-front-matter"),
        new(Section, "a manifest that names files outside", "nothing outside is removed", (place, c) =>
        {
            place.Begin();
            place.Article("x", "It fell.");
            place.Add("victim.txt", "mine");
            place.Add("output/.sources-manifest", $"sources manifest 1\n../victim.txt\n{place["victim.txt"]}\na/../../victim.txt\n..\\victim.txt\nindex.html\n");
            var run = place.Build();
            c.Unless(run.Code == 0, run.Error);
            c.Unless(File.Exists(place["victim.txt"]), "the file outside was removed");
        }),
        new(Section, "a template, a script and a configuration among the content", "nothing is run or read", (place, c) =>
        {
            place.Begin();
            place.Article("x", "It fell.");
            foreach (string name in (string[])["_data.js", "config.toml", "layout.cshtml", "Directory.Build.props", "package.json"]) place.Add($"content/{name}", "require('fs').writeFileSync('pwned', '')");
            Ends.Whole(place, place.Build(), c, "articles/x/index.html", ("It fell.", 1));
            c.Unless(!File.Exists(place["pwned"]) && !place.Files.Any(f => f.Contains("_data", StringComparison.Ordinal)), "something was run or published");
        }),
    ];

    private static Row Keyed(string key, string value) => Refused($"`{key}: {value.Replace("\\\\", "\\", StringComparison.Ordinal)}`", place => place.Article("x", "It fell.", $"{key}: \"{value}\"\n"), "content/articles/x.md:3:1: error unknown-key");

    private static Row Refused(string name, Action<Workplace> change, string error) => new(Section, name, "refused; nothing outside is written", (place, c) =>
    {
        place.Begin();
        place.Article("x", "It fell.");
        change(place);
        var before = Workplace.Below(Path.GetDirectoryName(place.Folder)!.Length > 0 ? place.Folder : place.Folder);
        Ends.Refused(place, place.Build(), c, error);
        c.Unless(before.SequenceEqual(Workplace.Below(place.Folder)), "a file was written or removed");
    });
}
