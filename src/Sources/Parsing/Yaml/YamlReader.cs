using Sources.Diagnostics;
using Sources.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sources.Parsing.Yaml;

/// <summary>Reads YAML through the event stream, which gives every value its place and costs half of deserializing.</summary>
internal static class YamlReader
{
    /// <summary>The library; another edition of it may read the same text in another way.</summary>
    internal static Type Library => typeof(Parser);

    private const int MaxDepth = 32;
    private const int MaxValues = 20_000;
    private const string Hint = "put quotation marks around a text that holds `: `, `#`, `[`, `{`, `*` or `&`, and indent with blanks, not tabs";

    /// <summary>Reads one document. Null where it is not YAML we read, which is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the document begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="bag">Receives what is wrong.</param>
    internal static YamlValue? Read(ContentFile file, int start, int end, DiagnosticBag bag)
    {
        var walk = new Walk(file, start, end, bag);
        var scanner = new Scanner(new StringReader(file.Text[start..end]), skipComments: true);
        try
        {
            return walk.Document(new Parser(scanner));
        }
        catch (YamlException e)
        {
            bag.Error(DiagnosticCodes.BadYaml, walk.At(e.Start), $"this is not YAML: {Sentence(e.InnerException?.Message ?? e.Message)}", Hint);
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner's own state breaks on a bracket that is never closed before a line at the margin, and on a tag that is no address.
            bag.Error(DiagnosticCodes.BadYaml, walk.At(scanner.CurrentPosition), $"this is not YAML: {(e is ArgumentException ? "a tag (`!name`) before this place has a sign that it may not have" : "a `{` or `[` before this place is not closed")}", Hint);
            return null;
        }
    }

    private static string Sentence(string message)
    {
        // YamlDotNet puts the place in front: "(Line: 3, Col: 1, Idx: 20) - (...): message"; the place is ours to tell.
        int end = message.LastIndexOf("): ", StringComparison.Ordinal);
        string text = end >= 0 ? message[(end + 3)..] : message;
        return text.TrimEnd('.', ' ').ReplaceLineEndings(" ");
    }

    private sealed class Walk(ContentFile file, int start, int end, DiagnosticBag bag)
    {
        private int values;

        /// <summary>By the offset: lines end at other signs for YAML than for an editor.</summary>
        internal SourceLocation At(in Mark mark) => file.At((int)Math.Min(start + mark.Index, end));

        internal YamlValue? Document(Parser parser)
        {
            YamlValue? root = null;
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case StreamStart or StreamEnd or DocumentEnd: break;
                    case DocumentStart start:
                        if (root is null) break;
                        bag.Error(DiagnosticCodes.BadYaml, At(start.Start), "a second document begins here; one was expected", "remove the line `---`");
                        return root;
                    case { } content:
                        root = Value(parser, content, 0);
                        if (root is null) return null;
                        break;
                }
            }
            return root ?? new YamlMap(file.At(start), []);
        }

        private YamlValue? Value(Parser parser, ParsingEvent current, int depth)
        {
            if (depth > MaxDepth || ++values > MaxValues)
            {
                bag.Error(DiagnosticCodes.TooComplex, At(current.Start), depth > MaxDepth ? $"values are nested deeper than {MaxDepth}" : $"there are more than {MaxValues} values");
                return null;
            }
            switch (current)
            {
                case Scalar scalar:
                    if (ControlCharacters.IndexInEscaped(scalar.Value) is >= 0 and var control)
                        bag.Error(DiagnosticCodes.BadYaml, At(scalar.Start), $"the text holds the control character U+{(int)scalar.Value[control]:X4}", "remove it");
                    // An escaped line end is one as in the file: HTML and XML cannot hold a carriage return.
                    return new YamlScalar(At(scalar.Start), scalar.Value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), scalar.Style == ScalarStyle.Plain);
                case SequenceStart:
                    var items = new List<YamlValue>();
                    while (parser.MoveNext() && parser.Current is not SequenceEnd)
                    {
                        if (Value(parser, parser.Current!, depth + 1) is not { } item) return null;
                        items.Add(item);
                    }
                    return new YamlList(At(current.Start), items);
                case MappingStart:
                    return Map(parser, current, depth);
                default:
                    bag.Error(DiagnosticCodes.BadYaml, At(current.Start), "an alias (`*name`) is not read here", "write the value itself");
                    return null;
            }
        }

        private YamlMap? Map(Parser parser, ParsingEvent start, int depth)
        {
            var pairs = new List<(YamlScalar, YamlValue)>();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            while (parser.MoveNext() && parser.Current is not MappingEnd)
            {
                if (Value(parser, parser.Current!, depth + 1) is not { } key || !parser.MoveNext() || Value(parser, parser.Current!, depth + 1) is not { } value) return null;
                if (key is not YamlScalar name)
                    bag.Error(DiagnosticCodes.BadYaml, key.Location, $"a key is a text, not {key.Word}");
                else if (!keys.Add(name.Text))
                    bag.Error(DiagnosticCodes.DuplicateKey, name.Location, $"the key `{name.Text}` is given twice", "keep one of the two");
                else
                    pairs.Add((name, value));
            }
            return new YamlMap(At(start.Start), pairs);
        }
    }
}
