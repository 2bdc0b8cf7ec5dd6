using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sources.Diagnostics;
using Spectre.Console;

namespace Sources.Cli;

/// <summary>Prints diagnostics to standard error: for people, as annotations of GitHub, or as JSON.</summary>
internal static class DiagnosticPrinter
{
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    /// <summary>Where the guide of this program is published, ending with a slash; null where the build was not told (<c>-p:GuideUrl=</c>).</summary>
    private static readonly string? Guide = typeof(DiagnosticPrinter).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "GuideUrl")?.Value is { Length: > 0 } url ? url.TrimEnd('/') + "/" : null;

    /// <summary>The place in the guide that explains a code.</summary>
    private static string? Help(string code) => Guide is null ? null : $"{Guide}diagnostics/#{code}";

    /// <summary>Styles of a terminal (ECMA-48, Select Graphic Rendition).</summary>
    private const int Bold = 1, Red = 91, Yellow = 93, Grey = 90;

    /// <summary>So many are still seen at once.</summary>
    private const int Surveyable = 20;

    public static void Print(IReadOnlyList<Diagnostic> diagnostics, string format)
    {
        if (format == "json") PrintJson(diagnostics);
        else if (format == "github") foreach (var diagnostic in diagnostics) Console.Error.WriteLine(Annotation(diagnostic));
        else PrintText(diagnostics);
    }

    private static void PrintText(IReadOnlyList<Diagnostic> diagnostics)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Profile.Capabilities;
        bool isStyled = terminal.Ansi && !Console.IsErrorRedirected, isColoured = isStyled && terminal.ColorSystem != ColorSystem.NoColors;
        foreach (var diagnostic in diagnostics)
        {
            bool isError = diagnostic.Severity == Severity.Error;
            // A message is one line whatever the width of the terminal: editors and people search for file:line:column. So the console's own writer, which breaks lines at that width, does not write it.
            string severity = Styled(isError ? "error" : "warning", isError ? Red : Yellow, isColoured);
            Console.Error.WriteLine($"{Styled(diagnostic.Location.ToString(), Bold, isStyled)}: {severity} {diagnostic.Code}: {diagnostic.Message}");
            if (diagnostic.Hint is not null) Console.Error.WriteLine($"  {Styled(diagnostic.Hint, Grey, isColoured)}");
        }
        if (diagnostics.Count > Surveyable) Console.Error.WriteLine(Summary(diagnostics));
        // Once, not behind each line: what a person reads first is place and message.
        if (diagnostics.Count > 0 && Guide is not null) Console.Error.WriteLine($"What each code means: {Guide}diagnostics/");
    }

    private static string Styled(string text, int style, bool isOn) => isOn ? $"\e[{style}m{text}\e[0m" : text;

    /// <summary>How often each code stands above, the most frequent first: a long list is mended kind by kind.</summary>
    private static string Summary(IReadOnlyList<Diagnostic> diagnostics)
    {
        var codes = diagnostics.CountBy(d => d.Code).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal);
        return $"In {Counts.Of(diagnostics.DistinctBy(d => d.Location.File).Count(), "file")}: {string.Join(", ", codes.Select(c => $"{c.Value} {c.Key}"))}.";
    }

    /// <summary>A workflow command of GitHub Actions; a line end or a percent sign in it is encoded as GitHub documents.</summary>
    private static string Annotation(Diagnostic diagnostic)
    {
        string place = diagnostic.Location.Line == 0 ? "" : $",line={diagnostic.Location.Line},col={diagnostic.Location.Column}";
        string text = diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message} ({diagnostic.Hint})";
        return $"::{(diagnostic.Severity == Severity.Error ? "error" : "warning")} file={Property(diagnostic.Location.File)}{place},title={diagnostic.Code}::{Data(text)}";
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static void PrintJson(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var stream = Console.OpenStandardError();
        using (var json = new Utf8JsonWriter(stream, JsonOptions))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", diagnostic.Code);
                json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
                json.WriteString("file", diagnostic.Location.File);
                json.WriteNumber("line", diagnostic.Location.Line);
                json.WriteNumber("column", diagnostic.Location.Column);
                json.WriteString("message", diagnostic.Message);
                json.WriteString("hint", diagnostic.Hint);
                json.WriteString("help", Help(diagnostic.Code));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        stream.WriteByte((byte)'\n');
    }
}
