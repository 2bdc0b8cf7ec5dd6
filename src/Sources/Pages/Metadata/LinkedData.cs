using Sources.Model;

namespace Sources.Pages.Metadata;

/// <summary>What a page is, as linked data: its own nodes, and the way to it from the home page.</summary>
internal static class LinkedData
{
    /// <param name="frame">The site.</param>
    /// <param name="page">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="trail">The pages from the home page to this one, this one last; empty on the home page.</param>
    /// <param name="write">Writes the page's nodes; null for a page that is just a page.</param>
    internal static Views.Markup Of(PageFrame frame, SitePath page, string title, IReadOnlyList<(string Text, SitePath Path)> trail, Action<LinkedDataWriter>? write)
    {
        using var data = new LinkedDataWriter(frame);
        if (write is not null) write(data);
        else Page(data, "WebPage", page, title, frame.Site.Settings.Language).End();
        if (trail.Count > 1)
        {
            int position = 0;
            data.Begin(null, "BreadcrumbList").List("itemListElement", trail,
                step => data.Begin(null, "ListItem").Number("position", ++position).Text("name", step.Text).Text("item", data.Address(step.Path)).End()).End();
        }
        return data.ToMarkup();
    }

    /// <summary>Begins the node of a page; to be ended.</summary>
    internal static LinkedDataWriter Page(LinkedDataWriter data, string type, SitePath page, string title, string language) =>
        data.Begin(null, type, data.Address(page)).Text("url", data.Address(page)).Text("name", title).Text("inLanguage", language);

    /// <summary>The home page: the site.</summary>
    internal static void Site(LinkedDataWriter data, SiteSettings settings) =>
        Page(data, "WebSite", PageFrame.Home, settings.Title, settings.Language).Text("description", settings.Description).Publisher("publisher").End();
}
