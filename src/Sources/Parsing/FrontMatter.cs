using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing.Keys;
using Sources.Parsing.Yaml;

namespace Sources.Parsing;

/// <summary>The front matter of a Markdown file and where its text begins.</summary>
/// <param name="Map">The keys and values.</param>
/// <param name="BodyStart">Offset of the first character after the closing line.</param>
internal sealed record FrontMatter(FrontMatterMap Map, int BodyStart)
{
    /// <summary>Finds and reads the front matter. Null where there is none that can be read, which is reported.</summary>
    internal static FrontMatter? Read(ContentFile file, KeyTable keys, DiagnosticBag bag)
    {
        string text = file.Text;
        int firstEnd = LineEnd(text, 0);
        if (text.AsSpan(0, firstEnd).TrimEnd() is not "---")
        {
            bag.Error(DiagnosticCodes.MissingFrontMatter, file.At(0), "the file begins with front matter: a line `---`, keys and values, a line `---`",
                "put `---` into the first line, `title: ...` into the second, `---` into the third");
            return null;
        }
        for (int line = firstEnd + 1; line < text.Length;)
        {
            int end = LineEnd(text, line);
            if (text.AsSpan(line, end - line).TrimEnd() is "---" or "...")
            {
                var root = YamlReader.Read(file, firstEnd + 1, line, bag);
                if (root is null) return null;
                if (root is YamlMap map) return new FrontMatter(new FrontMatterMap(map, keys, file.At(0), bag), Math.Min(end + 1, text.Length));
                bag.Error(DiagnosticCodes.BadYaml, root.Location, $"the front matter holds keys and values, not {root.Word}", "write `key: value` lines");
                return null;
            }
            line = end + 1;
        }
        bag.Error(DiagnosticCodes.UnclosedFrontMatter, file.At(0), "the front matter that begins here has no closing line", "put a line `---` after the last key");
        return null;
    }

    private static int LineEnd(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
