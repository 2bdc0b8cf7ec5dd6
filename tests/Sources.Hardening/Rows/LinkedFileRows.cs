using Sources.Hardening.Runs;

namespace Sources.Hardening.Rows;

/// <summary>Symbolic links among the content: never followed.</summary>
internal static class LinkedFileRows
{
    private const string Section = "6 links of the disk";

    public static IEnumerable<Row> All =>
    [
        Of("a page that is a link to a file outside", place => File.CreateSymbolicLink(place["content/pages/s.md"], place["secret/s.md"]), "content/pages/s.md"),
        Of("a page that is a link to /etc/passwd", place => File.CreateSymbolicLink(place["content/pages/s.md"], "/etc/passwd"), "content/pages/s.md"),
        Of("a folder that is a link to one outside", place => Directory.CreateSymbolicLink(place["content/pages/s"], place["secret"]), "content/pages/s"),
        Of("an asset that is a link to a file outside", place => File.CreateSymbolicLink(place["content/assets/s.txt"], place["secret/s.md"]), "content/assets/s.txt"),
        Of("a link to a file inside the content", place => File.CreateSymbolicLink(place["content/pages/s.md"], place["content/pages/about.md"]), "content/pages/s.md"),
        Of("a link to nothing", place => File.CreateSymbolicLink(place["content/pages/s.md"], place["nothing"]), "content/pages/s.md"),
        Of("the record of ids is a link to a file outside", place => File.CreateSymbolicLink(place["content/articles/x.ids.json"], place["secret/s.md"]), "content/articles/x.ids.json"),
    ];

    private static Row Of(string name, Action<Workplace> link, string path) => new(Section, name, "told; nothing of it is read", (place, c) =>
    {
        place.Begin();
        place.Article("x", "It fell.");
        place.Add("content/pages/about.md", "---\ntitle: T\n---\nx\n");
        place.Add("content/assets/a.txt", "x");
        place.Add("secret/s.md", "---\ntitle: Secret\n---\nSecret.\n");
        link(place);
        Ends.Refused(place, place.Build(), c, path + ": error special-file: a symbolic link is not followed");
        c.Unless(File.ReadAllText(place["secret/s.md"]).Contains("Secret.", StringComparison.Ordinal), "the file outside was written");
    });
}
