using System.Runtime.InteropServices;
using Sources.Reading;

namespace Sources;

/// <summary>All that a build is made from and says, as one hash: the program, the themes, the options and the content. It reads nothing else: no clock, no environment, no network.</summary>
internal static class BuildInputs
{
    internal static UInt128 Hash(BuildOptions options, ContentPrint content) => PieceHash.Of(all =>
    {
        all.Add(Told(options));
        all.Add(content.Hash());
    });

    /// <summary>All but the content.</summary>
    internal static UInt128 Told(BuildOptions options) => PieceHash.Of(all =>
    {
        string?[] told =
        [
            .. Program,
            // As diagnostics show it.
            options.Content, options.Theme, options.BaseUrl, options.Strict ? "strict" : null, options.Frozen ? "frozen" : null, options.Drafts ? "drafts" : null,
            .. options.Themes.SelectMany(t => (string?[])[t.Name, t.GetType().FullName, ModuleOf(t.GetType())]),
        ];
        foreach (string? piece in told) all.Add(piece);
    });

    /// <summary>All that the program's part before the themes is told from another by.</summary>
    private static string[] Program => [RuntimeInformation.FrameworkDescription, ModuleOf(typeof(BuildInputs)), ModuleOf(typeof(Dates.DateRecognizer)), ModuleOf(Markup.MarkupReader.Library), ModuleOf(Parsing.Yaml.YamlReader.Library)];

    /// <summary>The program, as far as what it makes of the content does not depend on anything else it is told.</summary>
    internal static UInt128 HashOfProgram() => PieceHash.Of(all =>
    {
        foreach (string piece in Program) all.Add(piece);
    });

    /// <summary>A number that the compiler gives to what it made from these sources.</summary>
    private static string ModuleOf(Type type) => type.Module.ModuleVersionId.ToString();
}
