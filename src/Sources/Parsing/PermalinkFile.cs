using System.Text.Json.Serialization;

namespace Sources.Parsing;

/// <summary><c>&lt;slug&gt;.ids.json</c> as it is written, before it is checked.</summary>
internal sealed class PermalinkFile
{
    [JsonPropertyName("sources-ids"), JsonRequired]
    public int Format { get; set; }
    [JsonRequired]
    public string Edition { get; set; } = "";
    public string? Date { get; set; }
    [JsonRequired]
    public List<PassageItem> Passages { get; set; } = [];
    public List<GoneItem> Gone { get; set; } = [];

    internal sealed class PassageItem
    {
        [JsonRequired]
        public string Id { get; set; } = "";
        public string? Words { get; set; }
        public List<StatementItem> Statements { get; set; } = [];
    }

    internal sealed class StatementItem
    {
        [JsonRequired]
        public string Id { get; set; } = "";
        [JsonRequired]
        public string Text { get; set; } = "";
        public string? Since { get; set; }
        public List<FormerItem> Former { get; set; } = [];
    }

    internal sealed class FormerItem
    {
        [JsonRequired]
        public string Text { get; set; } = "";
        [JsonRequired]
        public string Edition { get; set; } = "";
        public string? Date { get; set; }
    }

    internal sealed class GoneItem
    {
        [JsonRequired]
        public string Id { get; set; } = "";
        public string Text { get; set; } = "";
        [JsonRequired]
        public string Edition { get; set; } = "";
        [JsonRequired]
        public string Since { get; set; } = "";
        public string? Date { get; set; }
        public string? Now { get; set; }
        public string? After { get; set; }
    }
}

/// <summary>Reads the file without reflection, so that it can be compiled ahead.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, MaxDepth = 8)]
[JsonSerializable(typeof(PermalinkFile))]
[JsonSerializable(typeof(string))]
internal sealed partial class PermalinkFileContext : JsonSerializerContext;
