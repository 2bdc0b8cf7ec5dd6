namespace Sources.Drawing;

/// <summary>Digits, a dash and the letters of "BC" as strokes: a build has no fonts, and those of a machine would make its pictures its own.</summary>
internal static class Numerals
{
    private const double GlyphWidth = 4, GlyphHeight = 6, Gap = 1.7;

    // Points of lines on a field of 4 by 6, y downwards.
    private static readonly Dictionary<char, double[][]> Strokes = new()
    {
        ['0'] = [[2, 0, 3.3, .5, 3.9, 1.8, 4, 3, 3.9, 4.2, 3.3, 5.5, 2, 6, .7, 5.5, .1, 4.2, 0, 3, .1, 1.8, .7, .5, 2, 0]],
        ['1'] = [[.8, 1.3, 2.3, 0, 2.3, 6]],
        ['2'] = [[.1, 1.6, .5, .6, 1.3, .1, 2.1, 0, 3.1, .2, 3.8, .9, 3.9, 1.8, 3.5, 2.7, 0, 6, 4, 6]],
        ['3'] = [[.2, 1, 1, .2, 2.1, 0, 3.2, .3, 3.7, 1.1, 3.6, 2, 2.9, 2.6, 1.9, 2.8, 3, 3, 3.8, 3.7, 4, 4.6, 3.5, 5.5, 2.6, 5.9, 1.7, 6, .7, 5.7, 0, 4.9]],
        ['4'] = [[3, 6, 3, 0, 0, 4.2, 4, 4.2]],
        ['5'] = [[3.7, 0, .7, 0, .4, 2.8, 1.2, 2.4, 2.1, 2.2, 3.2, 2.6, 3.9, 3.4, 4, 4.3, 3.6, 5.3, 2.8, 5.9, 1.8, 6, .7, 5.7, 0, 5]],
        ['6'] = [[3.5, .6, 2.6, .1, 1.7, .2, .8, 1, .2, 2.3, 0, 3.8, .2, 4.9, .9, 5.7, 2, 6, 3.1, 5.7, 3.8, 4.9, 4, 4, 3.7, 3.1, 3, 2.5, 2, 2.3, 1, 2.6, .3, 3.3, 0, 4.1]],
        ['7'] = [[0, 0, 4, 0, 1.4, 6]],
        ['8'] = [[2, 2.8, 1, 2.5, .4, 1.8, .4, 1, 1, .3, 2, 0, 3, .3, 3.6, 1, 3.6, 1.8, 3, 2.5, 2, 2.8, 3.2, 3.2, 3.9, 4, 3.9, 4.9, 3.1, 5.7, 2, 6, .9, 5.7, .1, 4.9, .1, 4, .8, 3.2, 2, 2.8]],
        ['9'] = [[.5, 5.4, 1.4, 5.9, 2.3, 5.8, 3.2, 5, 3.8, 3.7, 4, 2.2, 3.8, 1.1, 3.1, .3, 2, 0, .9, .3, .2, 1.1, 0, 2, .3, 2.9, 1, 3.5, 2, 3.7, 3, 3.4, 3.7, 2.7, 4, 1.9]],
        ['–'] = [[.2, 3.2, 3.8, 3.2]],
        ['B'] = [[0, 0, 0, 6, 2.2, 6, 3.3, 5.7, 3.9, 4.9, 3.9, 4, 3.3, 3.2, 2.2, 2.9, 0, 2.9], [2.2, 2.9, 3.1, 2.5, 3.5, 1.8, 3.5, 1, 3, .3, 2, 0, 0, 0]],
        ['C'] = [[3.9, 1.3, 3.2, .4, 2.1, 0, 1, .4, .2, 1.6, 0, 3, .2, 4.4, 1, 5.6, 2.1, 6, 3.2, 5.6, 3.9, 4.7]],
        [' '] = [],
    };

    /// <summary>How wide the text is at a height.</summary>
    internal static double Width(string text, double height) => (text.Length * (GlyphWidth + Gap) - Gap) * height / GlyphHeight;

    /// <summary>Writes the text, its top left corner at the point; a character that is not among the strokes is left blank.</summary>
    internal static void Write(Canvas canvas, string text, double x, double y, double height, double thickness, Ink ink)
    {
        double scale = height / GlyphHeight;
        for (int i = 0; i < text.Length; i++)
        {
            double left = x + i * (GlyphWidth + Gap) * scale;
            foreach (double[] line in Strokes.GetValueOrDefault(text[i], []))
                for (int p = 2; p < line.Length; p += 2)
                    canvas.Line(left + line[p - 2] * scale, y + line[p - 1] * scale, left + line[p] * scale, y + line[p + 1] * scale, thickness, ink);
        }
    }
}
