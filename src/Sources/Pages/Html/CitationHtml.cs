using System.Text;
using Sources.Citing;

namespace Sources.Pages.Html;

/// <summary>A citation as HTML.</summary>
internal static class CitationHtml
{
    internal static Views.Markup Of(Citation citation)
    {
        var html = new StringBuilder();
        foreach (var run in citation.Runs)
        {
            switch (run.Kind)
            {
                case CitationRunKind.Italic:
                    html.Append("<i>").AppendText(run.Text).Append("</i>");
                    break;
                case CitationRunKind.Locator or CitationRunKind.Url:
                    Append(html, run);
                    break;
                default:
                    html.AppendText(run.ToString());
                    break;
            }
        }
        return new Views.Markup(html.ToString());
    }

    /// <summary>What a script fills in for another place: a statement, an entry.</summary>
    private static void Append(StringBuilder html, CitationRun run)
    {
        html.Append("<span data-part=\"").Append(run.Kind == CitationRunKind.Url ? "url" : "locator").Append('"');
        if (run.Before.Length > 0) html.Append(" data-before=\"").AppendText(run.Before).Append('"');
        if (run.After.Length > 0) html.Append(" data-after=\"").AppendText(run.After).Append('"');
        html.Append(run.ToString().Length == 0 ? " hidden>" : ">").AppendText(run.ToString()).Append("</span>");
    }
}
