using System.Globalization;
using System.Text;

namespace Sources.Benchmarks.Site;

/// <summary>A drawing of times over numbers of articles, both axes logarithmic: what grows evenly is a line, and parallel lines are a constant ratio.</summary>
internal static class GrowthDrawing
{
    private const int Width = 720, Height = 420, Left = 70, Right = 150, Top = 20, Bottom = 50;

    /// <summary>Writes the drawing.</summary>
    /// <param name="path">An SVG file.</param>
    /// <param name="series">What was timed, in seconds by number of articles, and its colour.</param>
    internal static void Write(string path, IReadOnlyList<(string Name, string Colour, IReadOnlyList<(int Articles, double Seconds)> Points)> series)
    {
        var all = series.SelectMany(s => s.Points).ToList();
        double lowest = Math.Floor(Math.Log10(all.Min(p => p.Seconds))), highest = Math.Ceiling(Math.Log10(all.Max(p => p.Seconds)));
        double most = Math.Max(1, Math.Ceiling(Math.Log10(all.Max(p => p.Articles))));
        double X(double articles) => Left + (Math.Log10(articles) / most * (Width - Left - Right));
        double Y(double seconds) => Top + ((highest - Math.Log10(seconds)) / (highest - lowest) * (Height - Top - Bottom));

        var svg = new StringBuilder();
        // Colours that can be told apart from paper and from night.
        Add(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" font-family=\"sans-serif\" font-size=\"14\" fill=\"#808080\">\n");
        for (double power = lowest; power <= highest; power++)
        {
            double y = Y(Math.Pow(10, power));
            Add(svg, $"<path d=\"M{Left} {y:0.#}H{Width - Right}\" stroke=\"#808080\" stroke-opacity=\".4\"/><text x=\"{Left - 8}\" y=\"{y + 5:0.#}\" text-anchor=\"end\">{Math.Pow(10, power):0.###} s</text>\n");
        }
        for (double power = 0; power <= most; power++)
            Add(svg, $"<text x=\"{X(Math.Pow(10, power)):0.#}\" y=\"{Height - Bottom + 22}\" text-anchor=\"middle\">{Math.Pow(10, power):#,0}</text>\n");
        Add(svg, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 6}\" text-anchor=\"middle\">articles</text>\n");
        foreach (var (name, colour, points) in series)
        {
            Add(svg, $"<path d=\"M{string.Join('L', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.Articles):0.#} {Y(p.Seconds):0.#}")))}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");
            foreach (var (articles, seconds) in points) Add(svg, $"<circle cx=\"{X(articles):0.#}\" cy=\"{Y(seconds):0.#}\" r=\"4\" fill=\"{colour}\"/>\n");
            Add(svg, $"<text x=\"{X(points[^1].Articles) + 10:0.#}\" y=\"{Y(points[^1].Seconds) + 5:0.#}\" fill=\"{colour}\">{name}</text>\n");
        }
        svg.Append("</svg>\n");
        File.WriteAllText(path, svg.ToString());
    }

    private static void Add(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
