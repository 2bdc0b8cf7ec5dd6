using Sources.Dates;
using Sources.Model;

namespace Sources.Importing.Documents;

/// <summary>What is known of the original: CSL's words. The first source that says something is believed.</summary>
internal sealed class DocumentRecord
{
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);

    internal List<string> Authors { get; } = [];

    /// <summary>One of title, subtitle, summary, container-title, issue, publisher, issued, url, language, rights; null where it is not known.</summary>
    internal string? this[string field] => fields.GetValueOrDefault(field);

    /// <summary>Keeps a value where the field has none yet. Answers whether the value is the field's now.</summary>
    internal bool Offer(string field, string? value)
    {
        string words = Words(value);
        if (words.Length == 0 || words.Length > 2000 || !IsValid(field, words)) return false;
        if (fields.TryGetValue(field, out string? known)) return known == words;
        fields[field] = words;
        return true;
    }

    internal void OfferAuthor(string? name)
    {
        string words = Words(name);
        if (words.Length is > 0 and <= 200 && !words.Contains("://", StringComparison.Ordinal) && !Authors.Contains(words)) Authors.Add(words);
    }

    /// <summary>The value on one line, blanks made one.</summary>
    internal static string Words(string? value) => string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsValid(string field, string value) => field switch
    {
        "issued" => Edtf.TryParse(value, out _, out _),
        "url" => Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0,
        "language" => value.Length <= 20 && LanguageTag.IsWellFormed(value),
        _ => true,
    };
}
