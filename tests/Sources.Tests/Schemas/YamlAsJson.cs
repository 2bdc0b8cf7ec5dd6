using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sources.Tests.Schemas;

/// <summary>YAML as an editor sees it: the core schema of YAML 1.2, in which unquoted words and figures have types.</summary>
internal static partial class YamlAsJson
{
    /// <summary>The keys and values of a file of content; null where they are no YAML.</summary>
    public static string? Of(string path)
    {
        string text = File.ReadAllText(path).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            if (FrontMatter().Match(text) is not { Success: true } found) return null;
            text = found.Groups[1].Value;
        }
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 0 ? "{}" : Node(stream.Documents[0].RootNode)?.ToJsonString() ?? "null";
        }
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidCastException)
        {
            return null;
        }
    }

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(p => KeyValuePair.Create(((YamlScalarNode)p.Key).Value!, Node(p.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Node)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" or "Null" or "NULL" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "True" or "TRUE" } => JsonValue.Create(true),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "false" or "False" or "FALSE" } => JsonValue.Create(false),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } figures } when Integer().IsMatch(figures) && long.TryParse(figures, CultureInfo.InvariantCulture, out long number) => JsonValue.Create(number),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } figures } when Number().IsMatch(figures) => JsonValue.Create(double.Parse(figures, CultureInfo.InvariantCulture)),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new ArgumentException("An alias."),
    };

    [GeneratedRegex(@"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FrontMatter();
    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Integer();
    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
