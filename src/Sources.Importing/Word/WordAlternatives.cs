using System.Xml.Linq;

namespace Sources.Importing.Word;

/// <summary>What a document says in several ways, for programs that know more and for those that know less (ECMA-376 part 3).</summary>
internal static class WordAlternatives
{
    /// <summary>Leaves of each of them the one way that is read: the first that holds something known here, else the one for all others.</summary>
    internal static XElement Settle(XElement root)
    {
        foreach (var alternative in root.Descendants().Where(e => e.Kind() == "mc:AlternateContent").ToList())
        {
            var ways = alternative.Elements().ToList();
            var taken = ways.Find(w => w.Kind() == "mc:Choice" && w.Descendants().Any(IsKnown)) ?? ways.Find(w => w.Kind() == "mc:Fallback") ?? ways.FirstOrDefault();
            foreach (var way in ways)
                if (way != taken) way.Remove();
        }
        return root;
    }

    private static bool IsKnown(XElement element) => element.Kind() is "t" or "m:t" or "sym" or "br" or "cr" or "tab" or "footnoteReference" or "endnoteReference" or "wp:docPr";
}
