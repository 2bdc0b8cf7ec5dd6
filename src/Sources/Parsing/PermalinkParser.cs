using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sources.Diagnostics;
using Sources.Model;

namespace Sources.Parsing;

/// <summary>Reads <c>&lt;slug&gt;.ids.json</c>: the ids of an article as they were published.</summary>
public static partial class PermalinkParser
{
    private const string Hint = "take the file from the last good commit; without it every link to a statement may lead to another one";

    /// <summary>The record; null where the file cannot be trusted, which is reported as an error: ids made without it could be those of other statements.</summary>
    public static PermalinkRecord? Parse(ContentFile file, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bag);
        PermalinkFile read;
        try
        {
            read = JsonSerializer.Deserialize(file.Text, PermalinkFileContext.Default.PermalinkFile) ?? throw new JsonException("the file holds `null`");
        }
        catch (JsonException e)
        {
            bag.Error(DiagnosticCodes.BadPermalinks, At(file, e), $"the record of ids cannot be read: {e.Message}", Hint);
            return null;
        }
        if (read.Format != 1)
        {
            bag.Error(DiagnosticCodes.BadPermalinks, file.Whole, $"the record of ids has the format {read.Format.ToString(CultureInfo.InvariantCulture)}; this program knows 1", "use the program that wrote it, or a newer one");
            return null;
        }
        bool isSound = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, form) in read.Passages.Select(p => (p.Id, PassageId())).Concat(read.Passages.SelectMany(p => p.Statements).Select(s => (s.Id, StatementId()))).Concat(read.Gone.Select(g => (g.Id, AnyId()))))
        {
            if (form.IsMatch(id) && seen.Add(id)) continue;
            isSound = false;
            string quoted = JsonSerializer.Serialize(id, PermalinkFileContext.Default.String);
            int at = file.Text.IndexOf(quoted, StringComparison.Ordinal), again = at < 0 ? at : file.Text.IndexOf(quoted, at + 1, StringComparison.Ordinal);
            bag.Error(DiagnosticCodes.BadPermalinks, at < 0 ? file.Whole : file.At(again < 0 ? at : again), form.IsMatch(id) ? $"the id `{id}` stands twice in the record" : $"`{id}` is no id of a passage (p3) or statement (s3-2)", Hint);
        }
        return isSound ? Record(read) : null;
    }

    /// <summary>Most ids stand in many articles, so that each is held once.</summary>
    private static PermalinkRecord Record(PermalinkFile read) => new()
    {
        Edition = read.Edition,
        Date = read.Date,
        Passages = [.. read.Passages.Select(p => new PassageRecord(p.Id, p.Words, [.. p.Statements.Select(s => new StatementRecord(string.Intern(s.Id), s.Text)
        {
            Since = s.Since,
            Former = s.Former.Count == 0 ? [] : [.. s.Former.Select(f => new FormerWording(f.Text, f.Edition, f.Date))],
        })]))],
        Gone = [.. read.Gone.Select(g => new Tombstone(g.Id, g.Text, g.Edition, g.Since) { Date = g.Date, Now = g.Now, After = g.After })],
    };

    /// <summary>Where the reader stopped; it counts lines from 0 and columns in bytes.</summary>
    private static SourceLocation At(ContentFile file, JsonException e)
    {
        if (e.LineNumber is not { } line || e.BytePositionInLine is not { } bytes) return file.Whole;
        int start = 0;
        for (long i = 0; i < line && start >= 0; i++) start = file.Text.IndexOf('\n', start) + 1;
        int end = file.Text.IndexOf('\n', start);
        byte[] text = Encoding.UTF8.GetBytes(end < 0 ? file.Text[start..] : file.Text[start..end]);
        return file.At(start + Encoding.UTF8.GetCharCount(text, 0, (int)Math.Min(bytes, text.Length)));
    }

    [GeneratedRegex("^p[1-9][0-9]{0,8}$")]
    private static partial Regex PassageId();
    [GeneratedRegex("^s[1-9][0-9]{0,8}-[1-9][0-9]{0,8}$")]
    private static partial Regex StatementId();
    [GeneratedRegex("^(p[1-9][0-9]{0,8}|s[1-9][0-9]{0,8}-[1-9][0-9]{0,8})$")]
    private static partial Regex AnyId();
}
