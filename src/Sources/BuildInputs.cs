using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Sources.Reading;

namespace Sources;

/// <summary>All that a build is made from and says, as one hash: the program, the themes, the options and the content. It reads nothing else: no clock, no environment, no network.</summary>
internal static class BuildInputs
{
    internal static UInt128 Hash(BuildOptions options, ContentPrint content)
    {
        string?[] told =
        [
            RuntimeInformation.FrameworkDescription, ModuleOf(typeof(BuildInputs)), ModuleOf(typeof(Dates.DateRecognizer)), ModuleOf(Markup.MarkupReader.Library), ModuleOf(Parsing.Yaml.YamlReader.Library),
            // As diagnostics show it.
            options.Content, options.Theme, options.BaseUrl, options.Strict ? "strict" : null, options.Frozen ? "frozen" : null,
            .. options.Themes.SelectMany(t => (string?[])[t.Name, t.GetType().FullName, ModuleOf(t.GetType())]),
        ];
        var all = new XxHash128();
        foreach (string? piece in told)
        {
            all.Append(Encoding.UTF8.GetBytes(piece ?? ""));
            // So that neither two pieces run together nor nothing is the same as an empty one.
            all.Append([piece is null ? (byte)0xFE : (byte)0xFF]);
        }
        Span<byte> hash = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(hash, content.Hash());
        all.Append(hash);
        return all.GetCurrentHashAsUInt128();
    }

    /// <summary>A number that the compiler gives to what it made from these sources.</summary>
    private static string ModuleOf(Type type) => type.Module.ModuleVersionId.ToString();
}
