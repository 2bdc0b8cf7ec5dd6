using System.Globalization;
using Sources.Dates;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Parsing.Keys;
using Sources.Parsing.Yaml;

namespace Sources.Parsing;

/// <summary>Keys and values read by name and type. A key of the table is known; <see cref="RejectUnknown"/> reports the rest.</summary>
/// <param name="map">The keys and values.</param>
/// <param name="table">The keys that may stand there.</param>
/// <param name="at">Where a missing key is reported.</param>
/// <param name="bag">Receives what is wrong.</param>
internal sealed class FrontMatterMap(YamlMap map, KeyTable table, SourceLocation at, DiagnosticBag bag)
{
    private readonly List<string> wasRead = [];

    internal SourceLocation Location => at;

    /// <summary>A text, or null where the key is missing, empty or (reported) no text.</summary>
    internal string? Text(string key, bool required = false)
    {
        var value = Find(key, required, "a text");
        if (value is null) return null;
        if (value is YamlScalar scalar) return Trimmed(key, scalar, required || table[key].IsRequired);
        Wrong(key, value, "a text");
        return null;
    }

    /// <summary>A language by its tag, or null where the key is missing, empty or (reported) holds no tag.</summary>
    internal string? Language(string key)
    {
        const string expected = "a language by its tag (BCP 47), such as en, de or pt-BR";
        if (Find(key, false, expected) is not { } value) return null;
        if (value is not YamlScalar scalar)
        {
            Wrong(key, value, expected);
            return null;
        }
        if (Trimmed(key, scalar, false) is not { } tag) return null;
        if (LanguageTag.IsWellFormed(tag)) return tag;
        string hyphened = tag.Replace('_', '-');
        bag.Error(DiagnosticCodes.BadValue, value.Location, $"`{key}` is {expected}, not `{Shorten(tag)}`",
            LanguageTag.IsWellFormed(hyphened) ? $"did you mean `{hyphened}`?" : "write the tag of two or three letters, not the name of the language");
        return null;
    }

    /// <summary>True or false.</summary>
    internal bool Flag(string key, bool otherwise)
    {
        var value = Find(key, false, "true or false");
        if (value is null) return otherwise;
        if (value is YamlScalar { IsPlain: true, Text: "true" or "True" }) return true;
        if (value is YamlScalar { IsPlain: true, Text: "false" or "False" }) return false;
        WrongValue(key, value, "true or false");
        return otherwise;
    }

    /// <summary>A number within the bounds of the table.</summary>
    internal double? Number(string key)
    {
        var (least, most) = (table[key].Least, table[key].Most);
        string expected = string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}");
        var value = Find(key, false, expected);
        if (value is null) return null;
        if (value is YamlScalar scalar && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most)
            return number;
        WrongValue(key, value, expected);
        return null;
    }

    /// <summary>One of a few words.</summary>
    internal T? Choice<T>(string key, IReadOnlyList<(string Word, T Value)> choices) where T : struct
    {
        string expected = "one of " + string.Join(", ", choices.Select(c => $"`{c.Word}`"));
        var value = Find(key, false, expected);
        if (value is null) return null;
        if (value is YamlScalar scalar)
        {
            foreach (var (word, choice) in choices)
                if (word == scalar.Text) return choice;
            bag.Error(DiagnosticCodes.BadValue, value.Location, $"`{key}` is {expected}, not `{Shorten(scalar.Text)}`",
                Spelling.Nearest(scalar.Text, choices.Select(c => c.Word)) is { } near ? $"did you mean `{near}`?" : null);
            return null;
        }
        Wrong(key, value, expected);
        return null;
    }

    /// <summary>An EDTF date.</summary>
    internal Edtf? Date(string key)
    {
        const string expected = "a date in EDTF, such as 1988, 1920-12-01, 1750~ or 2010/2019";
        var value = Find(key, false, expected);
        if (value is null) return null;
        if (value is not YamlScalar scalar)
        {
            Wrong(key, value, expected);
            return null;
        }
        if (scalar.IsNull) return null;
        if (Edtf.TryParse(scalar.Text.Trim(), out var date, out var error)) return date;
        bag.Error(DiagnosticCodes.BadDate, value.Location, $"`{Shorten(scalar.Text)}` is no EDTF date: at character {error.Position + 1}, {error.Expected}",
            $"`{key}` is {expected}");
        return null;
    }

    /// <summary>An address with http or https.</summary>
    internal string? Url(string key, bool required = false)
    {
        if (Find(key, required, "an address") is not { } value) return null;
        if (value is YamlScalar { IsNull: false } scalar && Uri.TryCreate(scalar.Text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0)
            return uri.AbsoluteUri;
        if (value is YamlScalar { IsNull: true } && !required && !table[key].IsRequired) return null;
        bag.Error(DiagnosticCodes.BadUrl, value.Location, $"`{key}` is an address that begins with https:// or http://{(value is YamlScalar s ? $", not `{Shorten(s.Text)}`" : "")}",
            "write it whole, such as https://example.org/page");
        return null;
    }

    /// <summary>An address that others are put together from by adding a path, so that nothing stands behind its own; it ends with a slash.</summary>
    internal string? BaseUrl(string key)
    {
        if (Url(key) is not { } url) return null;
        if (SiteAddress.IsBase(url)) return SiteAddress.Ended(url);
        bag.Error(DiagnosticCodes.BadUrl, Find(key, false, "an address")!.Location, $"`{key}` is where the site begins, and has neither `?` nor `#`", "write it up to there, such as https://example.org/papers/");
        return null;
    }

    /// <summary>A map below this one, or null where there is none.</summary>
    internal FrontMatterMap? Map(string key)
    {
        var value = Find(key, false, "keys and values");
        if (value is null or YamlScalar { IsNull: true }) return null;
        if (value is YamlMap inner) return new FrontMatterMap(inner, Inner(key), inner.Location, bag);
        Wrong(key, value, "keys and values, one to a line and indented");
        return null;
    }

    /// <summary>A list; one value alone counts as a list of one.</summary>
    internal IReadOnlyList<YamlValue> List(string key, string expected)
    {
        var value = Find(key, false, expected);
        return value switch
        {
            null or YamlScalar { IsNull: true } => [],
            YamlList list => list.Items,
            _ => [value],
        };
    }

    /// <summary>A map that is an item of a list, or null (reported) where the item is something else.</summary>
    internal FrontMatterMap? ItemMap(YamlValue item, string key, string expected)
    {
        if (item is YamlMap inner) return new FrontMatterMap(inner, Inner(key), inner.Location, bag);
        Wrong(key, item, expected);
        return null;
    }

    /// <summary>The keys and values of a map whose keys are free; none where it is missing.</summary>
    internal IEnumerable<(YamlScalar Key, YamlValue Value)> FreeKeys(string key)
    {
        var value = Find(key, false, "keys and values");
        if (value is YamlMap inner) return inner.Pairs;
        if (value is not null and not YamlScalar { IsNull: true }) Wrong(key, value, "keys and values, one to a line and indented");
        return [];
    }

    /// <summary>Reports every key that is not in the table.</summary>
    /// <exception cref="InvalidOperationException">A key of the table has not been read: a fault of the program.</exception>
    internal void RejectUnknown()
    {
        if (table.Keys.FirstOrDefault(k => !wasRead.Contains(k.Name)) is { } unread)
            throw new InvalidOperationException($"The key `{unread.Name}` is declared in its table in Parsing/Keys and nothing reads it.");
        foreach (var (key, _) in map.Pairs)
        {
            if (wasRead.Contains(key.Text)) continue;
            bag.Error(DiagnosticCodes.UnknownKey, key.Location, $"nothing reads the key `{Shorten(key.Text)}`",
                Spelling.Nearest(key.Text, wasRead) is { } near ? $"did you mean `{near}`?" : $"the keys here are {string.Join(", ", table.Keys.Select(k => k.Name))}");
        }
    }

    internal void Wrong(string key, YamlValue value, string expected) =>
        bag.Error(DiagnosticCodes.BadValue, value.Location, $"`{key}` is {expected}, not {value.Word}");

    /// <summary>The same where a value of the right form can be wrong: it says itself what is.</summary>
    private void WrongValue(string key, YamlValue value, string expected)
    {
        if (value is YamlScalar { IsNull: false } scalar && scalar.Text.Trim().Length > 0)
            bag.Error(DiagnosticCodes.BadValue, value.Location, $"`{key}` is {expected}, not {(scalar.IsPlain ? "" : "the text ")}`{Shorten(scalar.Text)}`");
        else Wrong(key, value, expected);
    }

    private YamlValue? Find(string key, bool required, string expected)
    {
        var declared = table[key];
        wasRead.Add(key);
        foreach (var (name, value) in map.Pairs)
            if (name.Text == key) return value;
        if (required || declared.IsRequired) Missing(key, expected);
        return null;
    }

    private KeyTable Inner(string key) => table[key].Inner ?? throw new InvalidOperationException($"The key `{key}` is declared without keys below it.");

    private string? Trimmed(string key, YamlScalar scalar, bool required)
    {
        string text = scalar.IsNull ? "" : scalar.Text.Trim();
        if (text.Length == 0)
        {
            if (required) bag.Error(DiagnosticCodes.MissingKey, scalar.Location, $"`{key}` is empty", $"write the text after `{key}: `");
            return null;
        }
        if (text.Length > 20_000)
        {
            bag.Error(DiagnosticCodes.TooComplex, scalar.Location, $"`{key}` has {text.Length} characters; the limit is 20000");
            return null;
        }
        return text;
    }

    private void Missing(string key, string expected) =>
        bag.Error(DiagnosticCodes.MissingKey, at, $"the key `{key}` is missing: {expected}",
            map.Pairs.Select(p => p.Key.Text).FirstOrDefault(k => Spelling.Nearest(k, [key]) is not null && !wasRead.Contains(k)) is { } near
                ? $"did you mean it with `{near}`?" : $"add a line `{key}: ...`");

    private static string Shorten(string text) => text.Length <= 60 ? text.ReplaceLineEndings(" ") : string.Concat(text.AsSpan(0, 57), "...").ReplaceLineEndings(" ");
}

