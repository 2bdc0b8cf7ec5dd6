using Xunit;

namespace Sources.BrowserTests.Harness;

/// <summary>The kinds of page a site has, and the two sites that are tried.</summary>
internal static class PageKind
{
    internal const string Home = "home";
    internal const string Article = "article";
    internal const string Timeline = "timeline";
    internal const string Analysis = "analysis";
    internal const string Coverage = "coverage";
    internal const string AllArticles = "timeline of all articles";
    internal const string Person = "person";
    internal const string Place = "place";
    internal const string Organization = "organization";
    internal const string Event = "event";
    internal const string Concept = "concept";
    internal const string Names = "names A-Z";
    internal const string Search = "search";
    internal const string Text = "text";
    internal const string NotFound = "not found";
    internal const string NotFoundDeep = "not found, deep";
    internal const string Chronicle = "article of sixty entries";
    internal const string ChronicleTimeline = "timeline of sixty entries";

    /// <summary>The site of this repository, at the root of its host.</summary>
    internal const string Own = "own";
    /// <summary>The site with everything odd, under <c>/repository/</c> and a strict content security policy.</summary>
    internal const string Odd = "odd";

    private static readonly string[] Common =
        [Home, Article, Timeline, Analysis, Coverage, AllArticles, Person, Place, Organization, Event, Concept, Names, Search, Text, NotFound];

    /// <summary>Every kind of page of both sites.</summary>
    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (string kind in Common) data.Add(Own, kind);
        foreach (string kind in Common) data.Add(Odd, kind);
        data.Add(Odd, NotFoundDeep);
        data.Add(Odd, Chronicle);
        data.Add(Odd, ChronicleTimeline);
        return data;
    }

    /// <summary>Every kind of page of the site of this repository.</summary>
    public static TheoryData<string> OfOwn() => new(Common);
}
