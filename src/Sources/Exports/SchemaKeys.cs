using System.Text.Json;
using Sources.Model;
using Sources.Parsing.Keys;

namespace Sources.Exports;

/// <summary>Writes what a schema says of keys. YAML reads an unquoted 55 as a number and nothing as null; where a text or nothing will do, so do they.</summary>
internal static class SchemaKeys
{
    private const string AnyText = """^[\s\S]*\S""";

    /// <summary>Continues an object that is begun.</summary>
    internal static void WriteObject(Utf8JsonWriter json, KeyTable table, bool orNothing)
    {
        WriteTypes(json, orNothing ? ["object", "null"] : ["object"]);
        json.WriteStartObject("properties");
        foreach (var key in table.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Meaning);
            WriteForm(json, key);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        if (table.Keys.Any(k => k.IsRequired)) WriteTexts(json, "required", table.Keys.Where(k => k.IsRequired).Select(k => k.Name));
        if (table.AtLeastOne.Count == 0) return;
        json.WriteStartArray("anyOf");
        foreach (string name in table.AtLeastOne)
        {
            json.WriteStartObject();
            WriteTexts(json, "required", [name]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteForm(Utf8JsonWriter json, ContentKey key)
    {
        switch (key.Form)
        {
            case KeyForm.Text:
                WriteText(json, key.IsRequired);
                json.WriteNumber("maxLength", 20_000);
                break;
            case KeyForm.Language:
                WriteTypes(json, ["string", "null"]);
                json.WriteString("pattern", @"^\s*(" + LanguageTag.Form + @")?\s*$");
                break;
            case KeyForm.Flag:
                WriteTypes(json, ["boolean"]);
                break;
            case KeyForm.Number:
                WriteTypes(json, ["number", "string"]);
                json.WriteNumber("minimum", key.Least);
                json.WriteNumber("maximum", key.Most);
                json.WriteString("pattern", """^\s*[-+]?[0-9]*\.?[0-9]*([eE][-+]?[0-9]+)?\s*$""");
                break;
            case KeyForm.Choice:
                WriteTexts(json, "enum", key.Choices);
                break;
            case KeyForm.Date:
                WriteTypes(json, ["string", "integer", "null"]);
                json.WriteString("pattern", """^\s*[-+0-9XYESTZ~?%/.,:\[\]{} ]*\s*$""");
                break;
            case KeyForm.Address:
                WriteTypes(json, key.IsRequired ? ["string"] : ["string", "null"]);
                json.WriteString("pattern", key.IsRequired ? """^\s*[hH][tT][tT][pP][sS]?://[^/?#]""" : """^(\s*[hH][tT][tT][pP][sS]?://[^/?#].*)?$""");
                break;
            case KeyForm.Keys:
                WriteObject(json, key.Inner!, orNothing: true);
                break;
            case KeyForm.Tokens:
                WriteTypes(json, ["object", "null"]);
                json.WriteStartObject("additionalProperties");
                WriteTypes(json, ["string", "number", "boolean"]);
                json.WriteString("pattern", """^[^{}<>;\\@\n]*$""");
                json.WriteEndObject();
                break;
            default:
                WriteList(json, key);
                break;
        }
    }

    /// <summary>A list, an item alone, or nothing.</summary>
    private static void WriteList(Utf8JsonWriter json, ContentKey key)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteTypes(json, ["array", "null"]);
        json.WriteStartObject("items");
        WriteItem(json, key);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject();
        WriteItem(json, key);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, ContentKey key)
    {
        if (key.Form == KeyForm.List)
        {
            WriteObject(json, key.Inner!, orNothing: false);
            return;
        }
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteText(json, isRequired: true);
        json.WriteEndObject();
        json.WriteStartObject();
        WriteObject(json, key.Inner!, orNothing: false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, bool isRequired)
    {
        WriteTypes(json, isRequired ? ["string", "number", "boolean"] : ["string", "number", "boolean", "null"]);
        if (isRequired) json.WriteString("pattern", AnyText);
    }

    private static void WriteTypes(Utf8JsonWriter json, string[] types)
    {
        if (types.Length == 1) json.WriteString("type", types[0]);
        else WriteTexts(json, "type", types);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
