using System.Text;
using Sources.Model;

namespace Sources.Citing;

/// <summary>
/// Works as a BibTeX file, in the fields of biblatex (3.20): UTF-8, dates as EDTF, titles and bodies in double braces so that no style changes their capitals.
/// An edition and its original are two entries joined by <c>related</c>.
/// </summary>
public static class BibTex
{
    /// <summary>The works, each followed by its original.</summary>
    public static string Write(IEnumerable<CitedWork> works)
    {
        ArgumentNullException.ThrowIfNull(works);
        return string.Join('\n', works.SelectMany(w => w.Original is { } original ? (CitedWork[])[w, original] : [w]).Select(Entry));
    }

    private static string Entry(CitedWork work)
    {
        var entry = new StringBuilder().Append('@').Append(work.Kind switch { WorkKind.Article => "article", WorkKind.ReferenceEntry => "inreference", _ => "online" }).Append('{').Append(work.Key).Append(",\n");
        if (work.Authors.Count > 0) Field("author", string.Join(" and ", work.Authors.Select(Author)));
        // Without an author of its own a page stands under the one who answers for it.
        else if (work.Kind != WorkKind.Article && work.Publisher is { } body) Field("author", $"{{{Escaped(body)}}}");
        Field("title", $"{{{Escaped(work.Title)}}}");
        if (work.ContainerTitle is { } container) Field(work.Kind switch { WorkKind.Article => "journaltitle", WorkKind.ReferenceEntry => "booktitle", _ => "organization" }, $"{{{Escaped(container)}}}");
        if (work.Volume is { } volume) Field("volume", Escaped(volume));
        if (work.Issue is { } issue) Field("number", Escaped(issue));
        if (work.Page is { } page) Field("pages", Escaped(page).Replace("-", "--", StringComparison.Ordinal));
        if (work.Edition is { } edition) Field("version", Escaped(edition));
        if (work.Publisher is { } publisher && work.Kind != WorkKind.Article) Field("publisher", $"{{{Escaped(publisher)}}}");
        if (work.Issued is { } issued) Field("date", issued.ToString());
        if (work is { Relation: OriginalRelation.Republishes, Original.Issued: { } first }) Field("origdate", first.ToString());
        if (work.Language is { } language) Field("language", Escaped(language));
        if (work.Url is { } url) Field("url", Verbatim(url));
        if (work.Original is { } original)
        {
            Field("related", original.Key);
            if (work.Relation == OriginalRelation.Republishes) Field("relatedtype", "reprintof");
            else
            {
                Field("relatedstring", "Restatement of");
                // Programs that know nothing of related works show a note.
                Field("note", Escaped($"Restatement of {Citation.InText(CitationStyle.Chicago, original)}"));
            }
        }
        return entry.Append("}\n").ToString();

        void Field(string name, string value) => entry.Append("  ").Append(name.PadRight(13)).Append(" = {").Append(value).Append("},\n");
    }

    private static string Author(AuthorName name) => name.Family is { } family
        ? name.Given is { } given ? $"{Part(family)}, {Part(given)}" : $"{{{Escaped(family)}}}"
        : $"{{{Escaped(name.Name)}}}";

    /// <summary>A part that holds a comma or the word "and" would be taken for two.</summary>
    private static string Part(string name) => name.Contains(',', StringComparison.Ordinal) || name.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase) ? $"{{{Escaped(name)}}}" : Escaped(name);

    /// <summary>What TeX takes for commands, as words of TeX. Braces count even behind a backslash, so they too become commands.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = c switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '%' or '&' or '$' or '#' or '_' => escaped.Append('\\').Append(c),
                '\n' or '\r' or '\t' => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    /// <summary>An address is read letter by letter; only what could end the field is written as its percent code.</summary>
    private static string Verbatim(string url) => url.Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
