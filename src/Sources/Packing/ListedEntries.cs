using System.Collections.Concurrent;
using Sources.Dates;
using Sources.Model;

namespace Sources.Packing;

/// <summary>The anchors and times of all entries of a library, each once: many articles tell of the same years.</summary>
internal sealed class ListedEntries
{
    private readonly ConcurrentDictionary<(string Id, Edtf? Value, DatePart Part), ListedEntry> all = new();

    internal ListedEntry Of(string id, Edtf? value, DatePart part) => all.GetOrAdd((id, value, part), static key => new ListedEntry(key.Id, new EntryTime(key.Value, key.Part)));
}
