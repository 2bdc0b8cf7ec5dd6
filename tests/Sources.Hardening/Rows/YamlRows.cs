namespace Sources.Hardening.Rows;

/// <summary>Front matter that no one writes by hand.</summary>
internal static class YamlRows
{
    private const string Section = "4 front matter";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Bomb(string last) => "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i =>
        $"{(i == 9 ? last : ((char)('a' + i)).ToString())}: &{(char)('a' + i)} [{string.Join(", ", Enumerable.Repeat("*" + (char)('a' + i - 1), 10))}]\n"));

    public static IEnumerable<Row> All =>
    [
        Of("aliases that multiply to 10^10, in keys that nothing reads", "refused", "title: T\n" + Bomb("j"), ": error bad-yaml: an alias"),
        Of("the same in a key that is read", "refused", "title: T\n" + Bomb("source"), ": error bad-yaml: an alias"),
        Of("`[` 100,000 deep", "refused", "title: " + Repeat("[", 100_000), ": error too-complex: values are nested deeper than 32"),
        Of("`{a: ` 100,000 deep", "refused", "title: " + Repeat("{a: ", 100_000), ": error too-complex: values are nested deeper than 32"),
        Of("`- ` 100,000 deep", "refused", "title:\n  " + Repeat("- ", 100_000), ": error too-complex: values are nested deeper than 32"),
        Of("`? ` 10,000 deep", "refused", "title:\n  " + Repeat("? ", 10_000), ": error "),
        Of("1,000 anchors on one value", "refused", "title: " + Repeat("&a ", 1_000), ": error bad-yaml"),
        Of("10,000 keys", "each told", "title: T\n" + string.Concat(Enumerable.Range(0, 9_000).Select(i => $"key{i}: 1\n")), ":3:1: error unknown-key", ":9002:1: error unknown-key"),
        Of("100,000 values", "refused", "title: T\nsource: {authors: [" + Repeat("x, ", 100_000) + "x]}", ": error too-complex: there are more than 20000 values"),
        Of("a title of 1 MB", "refused", "title: " + new string('a', 1_000_000), ":2:8: error too-complex: `title` has 1000000 characters; the limit is 20000"),
        Of("a title of 1 MB in 200,000 escapes", "refused", "title: \"" + Repeat("\\u0061", 200_000) + "\"", ":2:8: error too-complex: `title` has 200000 characters; the limit is 20000"),
        Of("a key of 1 MB", "refused", new string('k', 1_000_000) + ": T", ": error "),
        Of("1 MB of `#`", "refused", "title: T\n" + new string('#', 1_000_000) + "\nx: y", ": error unknown-key"),
        Of("a date of 100,000 digits", "refused", "title: T\nhorizon: " + new string('1', 19_000), ":3:10: error bad-date"),
        Of("`!!python/object`, `!!js/function` tags", "nothing is run: a tag says nothing here", "title: !!python/object/apply:os.system [\"touch pwned\"]\nsummary: !!js/function \"x\"", ":2:8: error bad-value"),
        new(Section, "site.yml of 10 MB", "refused", (place, c) =>
        {
            place.Begin();
            place.Add("content/site.yml", "title: T\ndescription: " + new string('d', 10_000_000) + "\n");
            place.Article("x", "It fell.");
            Ends.Refused(place, place.Build(), c, "content/site.yml:2:14: error too-complex");
        }),
    ];

    private static Row Of(string name, string expected, string keys, params string[] errors) => new(Section, name, expected, (place, complaints) =>
    {
        place.Begin();
        place.Add("content/articles/x.md", $"---\n{keys}\n---\nIt fell in 1911.\n");
        var run = place.Build();
        Ends.Refused(place, run, complaints);
        foreach (string error in errors) complaints.Unless(run.Errors.Any(e => e.StartsWith("content/articles/x.md", StringComparison.Ordinal) && e.Contains(error, StringComparison.Ordinal)), $"no error `{error}` but `{run.Error.Split('\n')[0]}`");
        complaints.Unless(!File.Exists(place["pwned"]), "something was run");
    });
}
