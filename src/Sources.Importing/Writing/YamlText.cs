using System.Text;
using Sources.Importing.Documents;

namespace Sources.Importing.Writing;

/// <summary>A text as a value of YAML: plain where that can be read no other way, else in quotation marks.</summary>
internal static class YamlText
{
    private static readonly string[] Words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

    internal static string Of(string value)
    {
        string text = DocumentRecord.Words(Inlines.Clean(value));
        bool isPlain = text.Length > 0 && char.IsLetter(text[0]) && text[^1] != ':' && !Words.Contains(text.ToLowerInvariant())
            && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or ',' or '.' or '(' or ')' or '\'' or '’' or '–' or '—' or '“' or '”' or ';' or '!' or '?' or '/' or '&' or '+');
        if (isPlain) return text;
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\');
            quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
