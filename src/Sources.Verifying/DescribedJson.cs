using System.Text.Json;

namespace Sources.Verifying;

/// <summary>Reads what <c>data/schema.json</c> describes from a site of anybody: a value of another kind is told like a file that is no JSON at all.</summary>
internal static class DescribedJson
{
    /// <summary>The text of a property.</summary>
    /// <exception cref="FormatException">It is null.</exception>
    internal static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException($"`{name}` is null");

    /// <summary>The two selectors of a target.</summary>
    /// <exception cref="FormatException">There are not two.</exception>
    internal static (JsonElement Position, JsonElement Quote) Selectors(this JsonElement target)
    {
        var selector = target.GetProperty("selector");
        return selector.GetArrayLength() == 2 ? (selector[0], selector[1]) : throw new FormatException("a `selector` has a position and a quotation");
    }

    /// <summary>Whether it says that the JSON is not as described.</summary>
    internal static bool IsOther(Exception e) => e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException;
}
