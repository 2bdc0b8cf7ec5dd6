using System.Collections.Concurrent;
using Sources.Dates;
using Sources.Model;

namespace Sources.Packing;

/// <summary>The dates of a library, and the anchors and times of its entries, each once: many articles tell of the same years.</summary>
internal sealed class KnownTimes
{
    private readonly ConcurrentDictionary<string, Edtf> dates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Id, Edtf? Value, DatePart Part), ListedEntry> entries = new();

    /// <summary>The date that a text writes.</summary>
    internal Edtf Date(string text) => dates.GetOrAdd(text, static text => Edtf.Parse(text));

    /// <summary>An entry of this time.</summary>
    internal ListedEntry Entry(string id, Edtf? value, DatePart part) => entries.GetOrAdd((id, value, part), static key => new ListedEntry(key.Id, new EntryTime(key.Value, key.Part)));
}
