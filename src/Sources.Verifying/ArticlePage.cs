using Sources.Diagnostics;

namespace Sources.Verifying;

/// <summary>A statement on the page of its article.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Section"><c>timeline</c> or <c>analysis</c>.</param>
/// <param name="Location">Where.</param>
internal sealed record ShownStatement(string Words, string Section, SourceLocation Location);

/// <summary>The page of an article: what all quotations are held against.</summary>
/// <param name="Slug">The article.</param>
/// <param name="Path">The page.</param>
/// <param name="Statements">Its statements by id.</param>
internal sealed record ArticlePage(string Slug, string Path, IReadOnlyDictionary<string, ShownStatement> Statements)
{
    internal static ArticlePage? Read(SiteFolder files, string path, DiagnosticBag bag)
    {
        if (PageReader.Read(files, path) is not { } page) return null;
        var statements = new Dictionary<string, ShownStatement>(StringComparer.Ordinal);
        foreach (var element in page.QuerySelectorAll("[id][data-section]"))
        {
            var here = PageReader.LocationOf(element, path);
            string section = element.GetAttribute("data-section")!;
            if (section is not ("timeline" or "analysis")) bag.Error(FindingCodes.MisplacedStatement, here, $"{element.Id} is said to be in `{section}`, which is no section");
            if (!statements.TryAdd(element.Id!, new ShownStatement(PageReader.Words(element), section, here))) bag.Error(FindingCodes.MisplacedStatement, here, $"{element.Id} stands on the page twice");
        }
        return new ArticlePage(path.Split('/')[1], path, statements);
    }
}
