using System.Text.Json;

namespace Sources.Benchmarks.Dates;

/// <summary>One annotated or predicted expression. Offsets count Unicode code points, as the corpora do.</summary>
internal sealed record Tag(int Start, int End, string Text, string Type, string Value);

/// <summary>A document of a corpus with its annotation.</summary>
internal sealed record GoldDocument(string Name, string? Published, string Text, IReadOnlyList<Tag> Tags)
{
    public static IEnumerable<GoldDocument> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var tags = root.GetProperty("timex").EnumerateArray().Select(tag => new Tag(
                tag.GetProperty("start").GetInt32(), tag.GetProperty("end").GetInt32(), tag.GetProperty("text").GetString()!, tag.GetProperty("type").GetString()!, tag.GetProperty("value").GetString()!)).ToList();
            yield return new GoldDocument(root.GetProperty("doc").ToString(), root.TryGetProperty("dct", out var day) ? day.GetString() : null, root.GetProperty("text").GetString()!, tags);
        }
    }
}
