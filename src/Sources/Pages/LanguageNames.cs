using System.Collections.Frozen;

namespace Sources.Pages;

/// <summary>English names of languages (BCP 47's primary subtag, names as in ISO 639). A table, because the build runs without culture data.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["ab"] = "Abkhaz", ["af"] = "Afrikaans", ["am"] = "Amharic", ["ar"] = "Arabic", ["arc"] = "Aramaic", ["az"] = "Azerbaijani",
        ["be"] = "Belarusian", ["bg"] = "Bulgarian", ["bn"] = "Bengali", ["bs"] = "Bosnian", ["ca"] = "Catalan", ["ckb"] = "Central Kurdish",
        ["cs"] = "Czech", ["cy"] = "Welsh", ["da"] = "Danish", ["de"] = "German", ["el"] = "Greek", ["en"] = "English", ["eo"] = "Esperanto",
        ["es"] = "Spanish", ["et"] = "Estonian", ["eu"] = "Basque", ["fa"] = "Persian", ["fi"] = "Finnish", ["fr"] = "French", ["ga"] = "Irish",
        ["gl"] = "Galician", ["grc"] = "Ancient Greek", ["he"] = "Hebrew", ["hi"] = "Hindi", ["hr"] = "Croatian", ["hu"] = "Hungarian",
        ["hy"] = "Armenian", ["id"] = "Indonesian", ["is"] = "Icelandic", ["it"] = "Italian", ["ja"] = "Japanese", ["ka"] = "Georgian",
        ["kk"] = "Kazakh", ["ko"] = "Korean", ["ku"] = "Kurdish", ["ky"] = "Kyrgyz", ["la"] = "Latin", ["lez"] = "Lezgian", ["lt"] = "Lithuanian",
        ["lv"] = "Latvian", ["mk"] = "Macedonian", ["mn"] = "Mongolian", ["ms"] = "Malay", ["nb"] = "Norwegian", ["nl"] = "Dutch",
        ["nn"] = "Norwegian", ["no"] = "Norwegian", ["os"] = "Ossetian", ["ota"] = "Ottoman Turkish", ["pl"] = "Polish", ["ps"] = "Pashto",
        ["pt"] = "Portuguese", ["ro"] = "Romanian", ["ru"] = "Russian", ["sk"] = "Slovak", ["sl"] = "Slovenian", ["sq"] = "Albanian",
        ["sr"] = "Serbian", ["sv"] = "Swedish", ["sw"] = "Swahili", ["ta"] = "Tamil", ["tg"] = "Tajik", ["th"] = "Thai", ["tk"] = "Turkmen",
        ["tly"] = "Talysh", ["tr"] = "Turkish", ["tt"] = "Tatar", ["uk"] = "Ukrainian", ["ur"] = "Urdu", ["uz"] = "Uzbek", ["vi"] = "Vietnamese",
        ["yi"] = "Yiddish", ["zh"] = "Chinese",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name; the tag itself where it is not in the table.</summary>
    internal static string Of(string tag) => Names.GetValueOrDefault(tag.Split('-')[0], tag);
}
