using System.Globalization;
using System.Runtime.CompilerServices;

namespace Sources.Cli.Serving;

/// <summary>What stands beside a page and is seen on it, as of one moment: it can change while the page's own bytes stay.</summary>
/// <param name="Styles">Tells the style sheets of two states apart.</param>
/// <param name="Pictures">Tells the pictures of two states of one run apart.</param>
internal sealed record PreviewMarks(string Styles, string Pictures)
{
    /// <summary>Of what is no page.</summary>
    public static PreviewMarks None { get; } = new("", "");

    public static PreviewMarks Of(PreviewState state)
    {
        if (state.Site is not { } site) return None;
        // The tokens are the only style that content sets: what a theme ships is part of the program.
        string tokens = string.Concat(site.Site.Settings.Tokens.Select(t => $"{t.Key}:{t.Value};"));
        // A file that is still the same is the same object.
        var pictures = new HashCode();
        foreach (var file in site.Site.Assets) pictures.Add(RuntimeHelpers.GetHashCode(file));
        return new PreviewMarks(PreviewAnswer.Text(0, tokens).Mark, pictures.ToHashCode().ToString("x8", CultureInfo.InvariantCulture));
    }
}
