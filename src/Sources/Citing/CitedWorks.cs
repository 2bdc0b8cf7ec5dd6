using Sources.Model;

namespace Sources.Citing;

/// <summary>What a site has to cite, and who answers for it: the words of a restatement are its publisher's, those of a full text its author's.</summary>
public static class CitedWorks
{
    /// <summary>This site's edition of an article, with the original it stands on.</summary>
    /// <param name="article">The article.</param>
    /// <param name="settings">The site's.</param>
    /// <param name="page">The page that is meant; null for the text itself.</param>
    public static CitedWork Of(ListedArticle article, SiteSettings settings, SitePath? page = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(settings);
        var text = article.Head;
        bool restates = text.Edition.Kind == EditionKind.Restatement;
        return new CitedWork
        {
            Key = text.Slug,
            Kind = WorkKind.WebPage,
            Title = text.Title,
            Authors = restates || text.Source is null ? [] : text.Source.Authors,
            ContainerTitle = settings.Title,
            Publisher = settings.Publisher ?? settings.Title,
            Edition = text.Edition.Version,
            Issued = text.Edition.Date,
            Url = Url(settings, page ?? article.Path),
            Language = text.Language,
            Original = text.Source is { } source ? Of(source, text.Slug) : null,
            Relation = restates ? OriginalRelation.Restates : OriginalRelation.Republishes,
        };
    }

    /// <summary>The page of a person, place, organization, event or concept. It has no date: it changes with every article.</summary>
    public static CitedWork Of(Entity entity, SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(settings);
        return new CitedWork
        {
            Key = $"{Entity.Folder(entity.Kind)}-{entity.Slug}",
            Kind = WorkKind.ReferenceEntry,
            Title = entity.Name,
            ContainerTitle = settings.Title,
            Publisher = settings.Publisher ?? settings.Title,
            Url = Url(settings, entity.Path),
            Language = settings.Language,
        };
    }

    private static CitedWork Of(SourceRecord source, string slug) => new()
    {
        Key = slug + "-original",
        Kind = source.ContainerTitle is null ? WorkKind.WebPage : WorkKind.Article,
        Title = source.Title,
        Authors = source.Authors,
        ContainerTitle = source.ContainerTitle,
        Volume = source.Volume,
        Issue = source.Issue,
        Page = source.Page,
        Publisher = source.Publisher,
        Issued = source.Issued,
        Url = source.Url,
        Language = source.Language,
    };

    private static string? Url(SiteSettings settings, SitePath path) => settings.BaseUrl is { } root ? root + path.PublicAddress : null;
}
