using System.Text;
using Sources.Model;

namespace Sources.Pages.Html;

/// <summary>
/// Writes text under elements that may cross: elements are closed and opened again where they must, so that the result always nests, and
/// what must stay whole is cut last.
/// </summary>
internal static class LayeredText
{
    private const int MostToArrange = 500;

    /// <summary>Appends <c>text[start..end]</c> under the layers; <paramref name="points"/> write what stands at one place.</summary>
    internal static void Append(StringBuilder html, string text, int start, int end, List<Layer> layers, IReadOnlyDictionary<int, string> points)
    {
        layers = Arrange(layers);
        var open = new List<Layer>();
        int next = 0, at = start;
        while (true)
        {
            // What ends here is closed, and what stands inside it is closed and opened again.
            int keep = open.FindIndex(l => l.End <= at);
            var again = new List<Layer>();
            if (keep >= 0)
            {
                for (int i = open.Count - 1; i >= keep; i--)
                {
                    html.Append(open[i].Close);
                    if (open[i].End > at) again.Insert(0, open[i]);
                }
                open.RemoveRange(keep, open.Count - keep);
            }
            if (points.TryGetValue(at, out string? point)) Point(html, open, point);
            if (at >= end) return;
            foreach (var layer in again) Open(html, open, layer);
            while (next < layers.Count && layers[next].Start <= at) Open(html, open, layers[next++]);

            int stop = end;
            if (next < layers.Count) stop = Math.Min(stop, layers[next].Start);
            foreach (var layer in open) stop = Math.Min(stop, layer.End);
            int plain = at;
            // Most texts have neither: then there is nothing to look for letter by letter.
            bool isPlain = points.Count == 0 && !text.AsSpan(at, Math.Max(0, stop - at)).Contains(InlineText.ImageSign);
            for (int i = at; i < stop && !isPlain; i++)
            {
                bool isImage = text[i] == InlineText.ImageSign;
                if (i > at && points.TryGetValue(i, out string? inside))
                {
                    Point(html.AppendText(text.AsSpan(plain, i - plain)), open, inside);
                    plain = isImage ? i + 1 : i;
                }
                else if (isImage && plain == i) plain = i + 1;
            }
            if (plain < stop) html.AppendText(text.AsSpan(plain, stop - plain));
            at = stop;
        }
    }

    /// <summary>A link at a point inside a link (a note on part of a name) parts it in two, because a link in a link is none.</summary>
    private static void Point(StringBuilder html, List<Layer> open, string point)
    {
        int link = point.Contains("<a ", StringComparison.Ordinal) ? open.FindIndex(l => l.Close == "</a>") : -1;
        for (int i = open.Count - 1; link >= 0 && i >= link; i--) html.Append(open[i].Close);
        html.Append(point);
        for (int i = link; i >= 0 && i < open.Count; i++) html.Append(open[i].Open);
    }

    private static void Open(StringBuilder html, List<Layer> open, Layer layer)
    {
        html.Append(layer.Open);
        open.Add(layer);
    }

    /// <summary>In order of opening: the earlier first, the longer first. Styles are cut beforehand where they cross what must stay whole.</summary>
    private static List<Layer> Arrange(List<Layer> layers)
    {
        if (layers.Count is > 1 and < MostToArrange)
        {
            var whole = layers.Where(l => l.IsWhole).ToList();
            for (int i = 0; i < layers.Count; i++)
            {
                var layer = layers[i];
                if (layer.IsWhole) continue;
                foreach (var other in whole)
                {
                    bool crosses = layer.Start < other.Start && layer.End > other.Start && layer.End < other.End || layer.Start > other.Start && layer.Start < other.End && layer.End > other.End;
                    if (!crosses) continue;
                    int cut = layer.Start < other.Start ? other.Start : other.End;
                    layers.Add(layer with { Start = cut });
                    layer = layers[i] = layer with { End = cut };
                }
            }
        }
        return [.. layers.OrderBy(l => l.Start).ThenByDescending(l => l.End).ThenByDescending(l => l.IsWhole)];
    }
}
