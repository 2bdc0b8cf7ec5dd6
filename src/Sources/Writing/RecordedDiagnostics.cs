using System.Text;
using Sources.Diagnostics;

namespace Sources.Writing;

/// <summary>What was reported, as it is kept for the next build.</summary>
internal static class RecordedDiagnostics
{
    internal static void Write(RecordWriter writer, IReadOnlyList<Diagnostic> reported)
    {
        writer.Number(reported.Count);
        foreach (var diagnostic in reported)
        {
            writer.Number((int)diagnostic.Severity);
            writer.Number(diagnostic.Hint is null ? 0 : 1);
            foreach (string text in (string[])[diagnostic.Code, diagnostic.Message, diagnostic.Hint ?? "", diagnostic.Location.File]) writer.Text(text);
            writer.Number(diagnostic.Location.Line);
            writer.Number(diagnostic.Location.Column);
        }
    }

    /// <exception cref="InvalidDataException">There is something else.</exception>
    internal static Diagnostic[] Read(ref RecordReader reader)
    {
        var reported = new Diagnostic[reader.Number()];
        for (int i = 0; i < reported.Length; i++)
        {
            var severity = (Severity)reader.Number();
            bool hasHint = reader.Number() != 0;
            string code = Text(ref reader), message = Text(ref reader), hint = Text(ref reader), file = Text(ref reader);
            reported[i] = new Diagnostic(code, severity, message, hasHint ? hint : null, new SourceLocation(file, (int)reader.Number(), (int)reader.Number()));
        }
        return reported;
    }

    private static string Text(ref RecordReader reader) => Encoding.UTF8.GetString(reader.Text());
}
