using System.Buffers;
using Sources.Diagnostics;
using Sources.Importing.Documents;
using Sources.Importing.Writing;
using Sources.Model;
using Sources.Parsing;
using YamlDotNet.RepresentationModel;

namespace Sources.Importing.Markdowns;

/// <summary>Markdown: its text is kept as it is, its front matter where it is one of ours; else what is known is put into one.</summary>
internal static class MarkdownReader
{
    private static readonly (string Key, string Field)[] Fields =
    [
        ("title", "title"), ("subtitle", "subtitle"), ("summary", "summary"), ("description", "summary"), ("abstract", "summary"), ("language", "language"), ("lang", "language"), ("container-title", "container-title"),
        ("journal", "container-title"), ("publication", "container-title"), ("issue", "issue"), ("publisher", "publisher"), ("date", "issued"), ("issued", "issued"), ("published", "issued"), ("url", "url"), ("canonical_url", "url"),
        ("canonical", "url"), ("link", "url"), ("rights", "rights"), ("license", "rights"), ("copyright", "rights"),
    ];

    private const int MaxDepth = 64;

    private static readonly SearchValues<char> Signs = SearchValues.Create("*_[]`\\<&{^~");

    internal static ImportedArticle Read(ContentFile file, string slug)
    {
        string text = file.Text.EndsWith('\n') ? file.Text : file.Text + "\n";
        var bag = new DiagnosticBag();
        if (IsOpening(text) && ArticleParser.Parse(file, "en", bag) is not null && !bag.HasErrors) return new ImportedArticle(text, []);

        var document = new ImportDocument();
        var (front, body) = Split(text);
        if (front is not null) ReadFront(front, document);
        string rest = body.TrimStart('\n');
        TakeTitle(ref rest, document, slug);
        if (document.Record.Authors.Count == 0) document.DoubtOf("authors", "no author was found");
        if (document.Record["issued"] is null) document.DoubtOf("issued", "no date of issue was found");
        var head = FrontMatterWriter.Write(document.Record, document.OtherFields);
        return new ImportedArticle($"{string.Join('\n', head)}\n\n{rest}", [.. document.Doubts.Select(d => new ImportDoubt(FrontMatterWriter.LineOf(d.Field, head), d.Message)).Distinct().OrderBy(d => d.Line)]);
    }

    /// <summary>The front matter between the lines that open and close it in an article too, and what comes behind.</summary>
    private static (string? Front, string Body) Split(string text)
    {
        if (!IsOpening(text)) return (null, text);
        int first = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        for (int line = first, end; (end = text.IndexOf('\n', line)) >= 0; line = end + 1)
            if (text.AsSpan(line, end - line).TrimEnd() is "---" or "...") return (text[first..line], text[(end + 1)..]);
        return (null, text);
    }

    private static bool IsOpening(string text) => text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal)).TrimEnd() is "---";

    private static void ReadFront(string front, ImportDocument document)
    {
        try
        {
            var yaml = new YamlStream();
            if (!IsTooDeep(front)) yaml.Load(new StringReader(front));
            if (yaml.Documents is [{ RootNode: YamlMappingNode map }])
            {
                string[] lines = front.TrimEnd('\n').Split('\n');
                var starts = map.Children.Select(c => LineOf(c.Key)).Append(lines.Length).ToList();
                foreach (var (key, value) in map.Children)
                {
                    if (Take(((YamlScalarNode)key).Value ?? "", value, document.Record)) continue;
                    int first = LineOf(key);
                    document.OtherFields.AddRange(lines[first..Math.Max(first + 1, starts.Find(s => s > first))]);
                    document.Doubt(null, $"no key is for `{((YamlScalarNode)key).Value}`; it stands as a comment");
                }
                return;
            }
        }
        catch (Exception e) when (e is YamlDotNet.Core.YamlException or InvalidCastException or InvalidOperationException or ArgumentException)
        {
        }
        document.OtherFields.AddRange(front.TrimEnd('\n').Split('\n'));
        document.Doubt(null, "the front matter is not read as keys and values; it stands as a comment");

        // By the offset: lines end at other signs for YAML than for us.
        int LineOf(YamlNode node) => front.AsSpan(0, (int)Math.Min(node.Start.Index, front.TrimEnd('\n').Length)).Count('\n');
    }

    /// <summary>Measured in the stream of events, before anything recurses.</summary>
    private static bool IsTooDeep(string front)
    {
        var parser = new YamlDotNet.Core.Parser(new StringReader(front));
        int depth = 0;
        while (parser.MoveNext())
            if ((depth += parser.Current!.NestingIncrease) > MaxDepth) return true;
        return false;
    }

    private static bool Take(string key, YamlNode value, DocumentRecord record)
    {
        if (key is "author" or "authors" or "by")
        {
            int before = record.Authors.Count;
            foreach (var one in value is YamlSequenceNode list ? list.Children : [value])
                record.OfferAuthor(one is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode("name"), out var name) ? (name as YamlScalarNode)?.Value : (one as YamlScalarNode)?.Value);
            return record.Authors.Count > before;
        }
        if (value is not YamlScalarNode { Value: { } words }) return false;
        string field = Fields.FirstOrDefault(f => f.Key == key).Field ?? "";
        return field.Length > 0 && record.Offer(field, field == "issued" ? WrittenDates.ToEdtf(words) : words);
    }

    /// <summary>A first heading of the first level is the title.</summary>
    private static void TakeTitle(ref string body, ImportDocument document, string slug)
    {
        int end = body.IndexOf('\n', StringComparison.Ordinal);
        if (body.StartsWith("# ", StringComparison.Ordinal) && end > 0)
        {
            string words = WithoutClosing(body[2..end].Trim());
            bool isPlain = words.AsSpan().IndexOfAny(Signs) < 0;
            if (isPlain) document.Record.Offer("title", words);
            if (isPlain && document.Record["title"] == DocumentRecord.Words(words)) body = body[(end + 1)..].TrimStart('\n');
        }
        if (document.Record["title"] is not null) return;
        string title = slug.Replace('-', ' ');
        document.Record.Offer("title", char.ToUpperInvariant(title[0]) + title[1..]);
        document.DoubtOf("title", "no title was found; the name of the file is the title");
    }

    /// <summary>Signs at the end of a heading close it behind a blank only: those of "Learning C#" are a part of its words.</summary>
    private static string WithoutClosing(string words) => words.TrimEnd('#') is var open && (open.Length == 0 || char.IsWhiteSpace(open[^1])) ? open.TrimEnd() : words;
}
