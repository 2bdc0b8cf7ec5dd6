using System.Globalization;
using System.Runtime.CompilerServices;

namespace Sources.Cli.Serving;

/// <summary>What stands beside a page and is seen on it, as of one moment: it can change while the page's own bytes stay.</summary>
internal static class PreviewMarks
{
    /// <summary>Tells the style sheets of two states apart. The tokens are the only style that content sets: what a theme ships is part of the program.</summary>
    public static string OfStyles(PreviewState state) =>
        state.Site is not { } site ? "" : PreviewAnswer.Text(0, string.Concat(site.Site.Settings.Tokens.Select(t => $"{t.Key}:{t.Value};"))).Mark;

    /// <summary>Tells the pictures of two states of one run apart: a file that is still the same is the same object.</summary>
    public static string OfPictures(PreviewState state)
    {
        if (state.Site is not { } site) return "";
        var all = new HashCode();
        foreach (var file in site.Site.Assets) all.Add(RuntimeHelpers.GetHashCode(file));
        return all.ToHashCode().ToString("x8", CultureInfo.InvariantCulture);
    }
}
