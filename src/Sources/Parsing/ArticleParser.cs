using Sources.Dates;
using Sources.Diagnostics;
using Sources.Markup;
using Sources.Model;
using Sources.Parsing.Keys;
using Sources.Parsing.Statements;

namespace Sources.Parsing;

/// <summary>Reads an article: front matter, passages, statements and their dates. Names are not known yet; linking finds them.</summary>
public static class ArticleParser
{
    /// <summary>The article; null where it cannot be used, which is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="siteLanguage">The language of an article that gives none.</param>
    /// <param name="bag">Receives what is wrong.</param>
    /// <param name="reading">Against what dates without a year are read.</param>
    /// <param name="reference">Read against this instead of the article's own horizon, or null.</param>
    public static Article? Parse(ContentFile file, string siteLanguage, DiagnosticBag bag, DateReading reading = DateReading.Narrative, Edtf? reference = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bag);
        if (FrontMatter.Read(file, ArticleKeys.All, bag) is not { } block) return null;
        var front = ArticleFrontMatter.Read(block.Map, bag);
        var markup = MarkupReader.Read(file, block.BodyStart, bag);
        if (front is null || markup is null) return null;

        var horizon = reference ?? front.Horizon ?? front.Source?.Issued;
        string language = front.Language ?? siteLanguage;
        var reader = new ArticleBodyReader(file, markup, new StatementReader(markup, language, reading, horizon), bag);
        reader.Read();
        if (reader.Statements.Count == 0)
        {
            bag.Error(DiagnosticCodes.EmptyArticle, file.At(block.BodyStart), "the article holds no statement", "write its text below the front matter");
            return null;
        }
        return new Article
        {
            Slug = file.Slug,
            File = file,
            Title = front.Title,
            Subtitle = front.Subtitle,
            Summary = front.Summary,
            Language = language,
            Source = front.Source,
            Edition = front.Edition,
            Horizon = horizon,
            IsDraft = front.IsDraft,
            Parts = reader.Parts,
            Passages = reader.Passages,
            Statements = reader.Statements,
            Notes = markup.Notes,
        };
    }
}
