namespace Sources.Cli;

/// <summary>Files to begin with.</summary>
internal static class Starters
{
    public static string Article(string slug) => $"""
        ---
        title: {Title(slug)}
        # subtitle: A second line
        # summary: What it says, in two or three sentences.
        language: en
        source:                      # the original that this article restates or reproduces
          title: {Title(slug)}
          # authors: [Name of the author]
          # container-title: Name of the journal
          # issue: "1"
          # publisher: Name of the publisher
          # issued: 2023             # EDTF: 2023, 2023-04, 2023-04-01, 1920~
          # url: https://example.org/article
          # rights: Who holds which rights
        edition:
          kind: restatement          # or full-text
          version: "1.0"
          # date: 2026-01-31
          # note: What this edition did with the original.
        horizon: "2023"              # the "now" of the article: dates without a year are read against it
        draft: true                  # remove this line to publish
        ---

        The first paragraph. A sentence with a date, such as this one of 1988, goes to the timeline; one without goes to the analysis.

        """;

    public static string Entity(string slug) => $"""
        ---
        kind: person                 # person, place, organization, event or concept
        name: {Title(slug)}
        names:                       # every other form that the text uses, and the forms readers may look for
          # - Another form
          # - name: Ուրիշ ձև
          #   language: hy
          #   side: Armenian
          #   match: false           # shown, but not looked for in the text
        # dates: 1870/1925           # EDTF
        # coordinates:
        #   latitude: 39.8
        #   longitude: 46.75
        see-also:
          # - title: Wikipedia
          #   url: https://en.wikipedia.org/wiki/...
        ---
        Who or what it is, in a sentence or two that no side would dispute.

        """;

    public static IReadOnlyList<(string, string)> Site(string folder) =>
    [
        ($"{folder}/content/site.yml", $"""
            title: {Title(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))}
            description: What this site is, in a sentence.
            language: en
            # base-url: https://name.github.io/repository/
            navigation:
              - label: About
                page: about

            """),
        ($"{folder}/content/articles/first.md", Article("first").Replace("draft: true                  # remove this line to publish\n", "", StringComparison.Ordinal)),
        ($"{folder}/content/pages/about.md", """
            ---
            title: About
            ---
            What this site is, who wrote the original and from what standpoint, and what this edition did with it.

            """),
    ];

    private static string Title(string slug)
    {
        string words = slug.Replace('-', ' ').Trim();
        return words.Length == 0 ? "Untitled" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
