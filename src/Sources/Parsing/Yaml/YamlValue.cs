using Sources.Diagnostics;

namespace Sources.Parsing.Yaml;

/// <summary>A value of a YAML document with its place in the file.</summary>
internal abstract record YamlValue(SourceLocation Location)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Word { get; }
}

/// <summary>A plain or quoted text.</summary>
internal sealed record YamlScalar(SourceLocation Location, string Text, bool IsPlain) : YamlValue(Location)
{
    /// <summary>Whether it is written as nothing (<c>key:</c>, <c>~</c> or <c>null</c>).</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null";
    public override string Word => IsNull ? "nothing" : "a text";
}

/// <summary>A list.</summary>
internal sealed record YamlList(SourceLocation Location, IReadOnlyList<YamlValue> Items) : YamlValue(Location)
{
    public override string Word => "a list";
}

/// <summary>Keys and values in order.</summary>
internal sealed record YamlMap(SourceLocation Location, IReadOnlyList<(YamlScalar Key, YamlValue Value)> Pairs) : YamlValue(Location)
{
    public override string Word => "keys and values";
}
