using Sources.Dates;
using Sources.Model;

namespace Sources.Packing;

/// <summary>A text that comes again, with what was made of it: many articles tell of the same years. Asked from several threads; what two of them make at once is the same.</summary>
internal sealed class KnownText(string text)
{
    private Edtf? date;
    private ListedEntry? entry;

    internal string Text => text;

    /// <summary>The date that it writes.</summary>
    internal Edtf Date => date ??= Edtf.Parse(text);

    /// <summary>An entry of this time, whose anchor it is: as a rule the one that it was in another article.</summary>
    internal ListedEntry EntryAt(EntryTime time) => entry is { } known && known.Time == time ? known : entry = new ListedEntry(text, time);
}
