using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Markup.SpeakerLinks;

/// <summary><c>[“words”](by:slug)</c>: who is quoted. An ordinary Markdown link with an address of ours.</summary>
internal static class SpeakerLink
{
    private const string Scheme = "by:";

    /// <summary>The mark, or null where the address is none of ours or (reported) names nobody.</summary>
    internal static bool TryRead(string url, SourceLocation at, DiagnosticBag bag, out SpeakerMark? mark)
    {
        mark = null;
        if (!url.StartsWith(Scheme, StringComparison.Ordinal)) return false;
        string name = Uri.UnescapeDataString(url[Scheme.Length..]).Trim();
        if (name.Length > 0) mark = new SpeakerMark(name);
        else bag.Error(DiagnosticCodes.UnknownName, at, "`by:` names nobody", "write the slug of an entity, such as (by:ada-byrd), or (by:article)");
        return true;
    }
}
