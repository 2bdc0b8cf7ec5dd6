using Sources.Diagnostics;

namespace Sources.Verifying;

/// <summary>Whether every quotation of a page is, word for word, the statement of the article that it names.</summary>
internal static class QuotationCheck
{
    /// <summary>Runs; returns how many quotations were held against their articles.</summary>
    internal static int Run(QuotingPage page, Dictionary<string, ArticlePage> articles, DiagnosticBag bag)
    {
        foreach (var quotation in page.Quotations) Check(page, quotation, articles, bag);
        return page.Quotations.Count;
    }

    private static void Check(QuotingPage page, Quotation quotation, Dictionary<string, ArticlePage> articles, DiagnosticBag bag)
    {
        if (quotation.Article is null || (quotation.Fragment is not null && quotation.Fragment != quotation.Statement) || (page.Article is { } own && quotation.Article != own))
        {
            bag.Error(FindingCodes.NoWayBack, quotation.Location, $"the quotation of {quotation.Statement} does not lead back to that statement of its article");
            return;
        }
        if (!articles.TryGetValue(quotation.Article, out var article) || !article.Statements.TryGetValue(quotation.Statement, out var statement))
        {
            bag.Error(FindingCodes.UnknownStatement, quotation.Location, $"it quotes {quotation.Statement} of the article {quotation.Article}, which has no such statement");
            return;
        }
        if (quotation.Words != statement.Words)
            bag.Error(FindingCodes.ChangedQuotation, quotation.Location, $"the words quoted from {quotation.Statement} are not those at {statement.Location}: here {Difference.Of(quotation.Words, statement.Words)}");
        if (quotation.Section is { } section && section != statement.Section)
            bag.Error(FindingCodes.MisplacedStatement, quotation.Location, $"{quotation.Statement} is said to be in the {section} here and in the {statement.Section} in {statement.Location}");
    }
}
