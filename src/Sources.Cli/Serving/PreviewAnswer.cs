using System.Security.Cryptography;

namespace Sources.Cli.Serving;

/// <summary>What the preview answers to a path.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Bytes">The body.</param>
/// <param name="Location">Where a redirect leads to; null for none.</param>
internal sealed record PreviewAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Bytes, string? Location = null)
{
    /// <summary>Tells two answers apart, such as one from before an edit and one from after it.</summary>
    public string Mark { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span)[..12]);

    public bool IsPage => ContentType.StartsWith("text/html", StringComparison.Ordinal) && Location is null;

    public static PreviewAnswer Text(int status, string text) => new(status, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(text));

    public static PreviewAnswer Redirect(int status, string location) => new(status, "text/plain; charset=utf-8", default, location);
}
