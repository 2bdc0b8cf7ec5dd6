using System.Globalization;
using Microsoft.Playwright;
using Sources.BrowserTests.Harness;
using Xunit;

namespace Sources.BrowserTests.Reading;

/// <summary>
/// The visual grammar of dates, as pictures: the signs of the legend hold no letters, so they look the same with any fonts. With <c>SOURCES_TESTS_REWRITE=1</c> the pictures are taken anew.
/// </summary>
public sealed class Signs(Bench bench)
{
    /// <summary>The part of full contrast by which two pictures may differ in the mean: edges are drawn a little differently by each version of a browser.</summary>
    private const double Play = 0.03;

    [Fact]
    public Task A_precision_looks_as_it_was_agreed() => bench.OnAsync(PageKind.Odd, PageKind.Timeline, async page =>
    {
        var signs = page.Locator(".legend li");
        var unlike = new List<string>();
        var names = new List<string>();
        for (int i = 0; i < await signs.CountAsync(); i++)
        {
            string name = string.Concat((await signs.Nth(i).InnerTextAsync()).Trim().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
            string file = Repository.At("tests", "Sources.BrowserTests", "Reading", "Pictures", name + ".png");
            byte[] picture = await signs.Nth(i).Locator("svg").ScreenshotAsync();
            names.Add(name);
            if (Environment.GetEnvironmentVariable("SOURCES_TESTS_REWRITE") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, picture);
            }
            if (!File.Exists(file)) unlike.Add($"{name}: there is no picture of it");
            else if (await DifferenceAsync(page, picture, await File.ReadAllBytesAsync(file)) is var difference and > Play)
                unlike.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: differs by {difference:0.000}"));
        }
        Check.None(unlike, "signs");
        // Each is a sign of its own: no two look alike.
        Assert.Equal(names.Count, names.Distinct().Count());
        var pictures = await Task.WhenAll(names.Select(name => File.ReadAllBytesAsync(Repository.At("tests", "Sources.BrowserTests", "Reading", "Pictures", name + ".png"))));
        for (int i = 0; i < pictures.Length; i++)
            for (int j = i + 1; j < pictures.Length; j++)
                if (await DifferenceAsync(page, pictures[i], pictures[j]) <= Play / 3) unlike.Add($"{names[i]} and {names[j]} look alike");
        Check.None(unlike, "signs");
    });

    /// <summary>The mean difference of two pictures, 0 to 1; 1 where their sizes differ. A pixel to any side does not count: where a picture is cut falls a little differently with each version of a browser.</summary>
    private static Task<double> DifferenceAsync(IPage page, byte[] one, byte[] other) => page.EvaluateAsync<double>("""
        async pictures => {
            const [a, b] = await Promise.all(pictures.map(async picture => {
                // Not an element with an address: the page's policy allows none of ours.
                const image = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), one => one.charCodeAt(0))]));
                const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
                context.drawImage(image, 0, 0);
                return context.getImageData(0, 0, image.width, image.height);
            }));
            if (a.width !== b.width || a.height !== b.height) return 1;
            const moved = (right, down) => {
                let sum = 0, count = 0;
                for (let y = Math.max(0, -down); y < a.height - Math.max(0, down); y++)
                    for (let x = Math.max(0, -right); x < a.width - Math.max(0, right); x++, count += 3)
                        for (let part = 0; part < 3; part++) sum += Math.abs(a.data[(y * a.width + x) * 4 + part] - b.data[((y + down) * a.width + x + right) * 4 + part]);
                return sum / (count * 255);
            };
            return Math.min(...[-1, 0, 1].flatMap(right => [-1, 0, 1].map(down => moved(right, down))));
        }
        """, new[] { Convert.ToBase64String(one), Convert.ToBase64String(other) });
}
