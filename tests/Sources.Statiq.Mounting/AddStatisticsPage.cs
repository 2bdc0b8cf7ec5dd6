using Sources.Model;
using Sources.Pages.Views;
using Statiq.Common;

namespace Sources.Statiq.Mounting;

/// <summary>A page of numbers about the site, made from the view of a page of text.</summary>
internal sealed class AddStatisticsPage : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = context.Inputs.Select(d => d.Get<Site>(SourcesKeys.Site)).First(s => s is not null);
        var like = context.Inputs.First(d => d.GetString(SourcesKeys.Kind) == "text");
        int statements = site.Articles.Sum(a => a.StatementCount), entries = site.Articles.Sum(a => a.Times.Count);
        var view = like.Get<TextView>(SourcesKeys.View) with
        {
            Path = SitePath.Page("statistics"),
            Title = "Statistics",
            Content = new Pages.Views.Markup($"<p>{statements} statements, {entries} of them entries, {site.Entities.Count} entities.</p>"),
        };
        return context.Inputs.Append(context.CreateDocument(
            like.Destination.Parent.Parent.Combine("statistics/index.html"),
            [new(SourcesKeys.View, view), new(SourcesKeys.Kind, view.Kind), new(Keys.Title, view.Title)]));
    }
}
