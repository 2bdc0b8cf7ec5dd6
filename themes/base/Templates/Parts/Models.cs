using Sources.Pages.Views;

namespace Sources.Themes.Base.Templates.Parts;

/// <summary>The head of one of an article's pages.</summary>
/// <param name="Head">The article.</param>
/// <param name="Title">The page's own heading.</param>
/// <param name="Intro">A sentence under it, or null.</param>
/// <param name="IsArticle">Whether this is the text itself: then the heading is the article's, with edition and original below.</param>
public sealed record HeadingOf(ArticleHeadView Head, string Title, string? Intro, bool IsArticle);

/// <summary>The sign of a precision.</summary>
/// <param name="Name">As in <see cref="PrecisionView"/>.</param>
/// <param name="Down">Whether time runs down, as beside the list, and not to the right.</param>
public sealed record SignOf(string Name, bool Down = false);

/// <summary>What a list can be filtered by, and put in order of.</summary>
/// <param name="Filters">The choices.</param>
/// <param name="Label">What the group is called.</param>
/// <param name="Count">How many items the list has.</param>
/// <param name="What">What they are, in the plural.</param>
/// <param name="Orders">Orders the script can bring the list into, its own first: words, and the name of the items' value.</param>
public sealed record FilterOf(IReadOnlyList<FilterView> Filters, string Label, int Count, string What, IReadOnlyList<LinkView> Orders);

/// <summary>An entry and the level of its heading: 2, or 3 below the heading of a period.</summary>
public sealed record EntryOf(EntryView Entry, int Level, string Period = "");

/// <summary>An overview, the name it is drawn under (unique on the page) and how much shorter it is drawn downwards.</summary>
public sealed record OverviewOf(OverviewView Overview, string Id, string Title, IReadOnlyList<PrecisionView> Legend, double DownScale = 0.46);

/// <summary>A mark of an overview, across or, drawn at <paramref name="Scale"/> along <paramref name="DownAxis"/>, downwards.</summary>
public sealed record MarkOf(OverviewMarkView Mark, double AxisY, bool Down = false, double DownAxis = 0, double Scale = 1);

/// <summary>The pages that a long list is divided into.</summary>
/// <param name="Parts">All of them, or those near this one; empty where one page holds all.</param>
/// <param name="Label">What the group is called.</param>
public sealed record PartsOf(IReadOnlyList<LinkView> Parts, string Label);
