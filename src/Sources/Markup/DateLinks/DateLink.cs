using Sources.Dates;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Markup.DateLinks;

/// <summary>
/// <c>[words](date:1920-11-29)</c> and <c>[words](date:none)</c>. An ordinary Markdown link with an address of ours, so it needs no parser:
/// only this reading of the address.
/// </summary>
internal static class DateLink
{
    private const string Scheme = "date:";

    /// <summary>The mark, or null where the address is none of ours or (reported) holds no EDTF value.</summary>
    internal static bool TryRead(string url, SourceLocation at, DiagnosticBag bag, out DateMark? mark)
    {
        mark = null;
        if (!url.StartsWith(Scheme, StringComparison.Ordinal)) return false;
        string value = Uri.UnescapeDataString(url[Scheme.Length..].Trim());
        if (value == "none") mark = new DateMark(null);
        else if (Edtf.TryParse(value, out var date, out var error)) mark = new DateMark(date);
        else
            bag.Error(DiagnosticCodes.BadDate, at, $"`{value}` is no EDTF date: at character {error.Position + 1}, {error.Expected}",
                "write (date:1920-11-29), (date:198X), (date:2010/2019) or (date:none)");
        return true;
    }
}
