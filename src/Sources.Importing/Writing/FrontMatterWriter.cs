using Sources.Importing.Documents;

namespace Sources.Importing.Writing;

/// <summary>What is known as front matter; what is not known stands as the comments that <c>sources new article</c> writes.</summary>
internal static class FrontMatterWriter
{
    internal static List<string> Write(DocumentRecord record, IReadOnlyList<string> others)
    {
        string title = YamlText.Of(record["title"]!);
        List<string> lines =
        [
            "---",
            $"title: {title}",
            Line(record, "", "subtitle", "A second line"),
            Line(record, "", "summary", "What it says, in two or three sentences."),
            Line(record, "", "language", "en"),
            "source:",
            $"  title: {title}",
        ];
        if (record.Authors.Count == 0) lines.Add("  # authors: [Name of the author]");
        else lines.AddRange(["  authors:", .. record.Authors.Select(a => $"    - {YamlText.Of(a)}")]);
        lines.AddRange(
        [
            Line(record, "  ", "container-title", "Name of the journal"),
            Line(record, "  ", "issue", "\"1\""),
            Line(record, "  ", "publisher", "Name of the publisher"),
            Line(record, "  ", "issued", "2023             # EDTF: 2023, 2023-04, 2023-04-01, 1920~"),
            Line(record, "  ", "url", "https://example.org/article"),
            .. record["language"] is null ? (string[])[] : [Line(record, "  ", "language", "en")],
            Line(record, "  ", "rights", "Who holds which rights"),
            "edition:",
            "  kind: full-text            # or restatement",
            "  version: \"1.0\"",
            "  # note: What this edition did with the original.",
            "# horizon: \"2023\"            # the \"now\" of the article; without it, the date of issue",
        ]);
        if (others.Count > 0) lines.Add("# Also stood in front of the text:");
        lines.AddRange(others.Select(o => "#   " + DocumentRecord.Words(Inlines.Clean(o))));
        lines.Add("---");
        return lines;
    }

    /// <summary>The line of a key, filled or not, from 1; 1 where there is none.</summary>
    internal static int LineOf(string? field, List<string> lines) =>
        field is null ? 1 : 1 + Math.Max(0, lines.FindIndex(l => l.TrimStart(' ', '#').StartsWith(field + ":", StringComparison.Ordinal)));

    private static string Line(DocumentRecord record, string indent, string key, string example) =>
        record[key] is { } value ? $"{indent}{key}: {(key == "issued" ? $"\"{value}\"" : YamlText.Of(value))}" : $"{indent}# {key}: {example}";
}
