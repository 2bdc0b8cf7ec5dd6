namespace Sources.Drawing;

/// <summary>
/// A drawing in three inks on paper, in fifteen shades and the paper: lines with round ends, dots and rings with soft edges. Only additions, multiplications and square
/// roots, which every machine rounds alike: the same drawing has the same bytes everywhere.
/// </summary>
internal sealed class Canvas(int width, int height)
{
    /// <summary>Shades of each ink.</summary>
    private const int Shades = 5;

    private static readonly (int R, int G, int B) Paper = (0xfc, 0xfb, 0xf8);
    private static readonly (int R, int G, int B)[] Inks = [(0x1b, 0x1a, 0x18), (0x8a, 0x1a, 0x1a), (0xb4, 0xac, 0x9e)];

    private readonly byte[] pixels = new byte[width * height];

    internal int Width => width;
    internal int Height => height;

    /// <summary>A row of palette indices, 0 to 15.</summary>
    internal ReadOnlySpan<byte> Row(int y) => pixels.AsSpan(y * width, width);

    /// <summary>The paper and the shades of each ink, from faint to full.</summary>
    internal static IReadOnlyList<(byte R, byte G, byte B)> Palette { get; } =
    [
        ((byte)Paper.R, (byte)Paper.G, (byte)Paper.B),
        .. Inks.SelectMany(ink => Enumerable.Range(1, Shades).Select(s => (Mix(Paper.R, ink.R, s), Mix(Paper.G, ink.G, s), Mix(Paper.B, ink.B, s)))),
    ];

    private static byte Mix(int paper, int ink, int shade) => (byte)(paper + (ink - paper) * shade / Shades);

    internal void Dot(double x, double y, double radius, Ink ink) => Line(x, y, x, y, radius * 2, ink);

    internal void Ring(double x, double y, double radius, double thickness, Ink ink) => Draw(x, y, x, y, radius + thickness, d => Math.Abs(d - radius) - thickness / 2, ink);

    internal void Line(double x1, double y1, double x2, double y2, double thickness, Ink ink) => Draw(x1, y1, x2, y2, thickness / 2, d => d - thickness / 2, ink);

    /// <summary>Every pixel near the line, by how far outside the shape its middle is.</summary>
    private void Draw(double x1, double y1, double x2, double y2, double reach, Func<double, double> outside, Ink ink)
    {
        double dx = x2 - x1, dy = y2 - y1, length = dx * dx + dy * dy;
        int left = Math.Max(0, (int)(Math.Min(x1, x2) - reach - 1)), right = Math.Min(width - 1, (int)(Math.Max(x1, x2) + reach + 1));
        int top = Math.Max(0, (int)(Math.Min(y1, y2) - reach - 1)), bottom = Math.Min(height - 1, (int)(Math.Max(y1, y2) + reach + 1));
        for (int y = top; y <= bottom; y++)
        {
            for (int x = left; x <= right; x++)
            {
                double px = x + 0.5 - x1, py = y + 0.5 - y1;
                double along = length == 0 ? 0 : Math.Clamp((px * dx + py * dy) / length, 0, 1);
                double ex = px - along * dx, ey = py - along * dy;
                int shade = (int)(Math.Clamp(0.5 - outside(Math.Sqrt(ex * ex + ey * ey)), 0, 1) * Shades + 0.5);
                ref byte pixel = ref pixels[y * width + x];
                if (shade > 0 && (pixel == 0 || shade >= (pixel - 1) % Shades + 1)) pixel = (byte)((int)ink * Shades + shade);
            }
        }
    }
}
