namespace Sources.Pages.Views;

/// <summary>A choice of what a list shows. Each item of the list carries its values in <c>data-</c> and the name, with blanks between them.</summary>
/// <param name="Name">As in the address: <c>entity</c>, <c>kind</c>, <c>period</c>, <c>source</c>.</param>
/// <param name="Label">For readers: "Who or what".</param>
/// <param name="Choices">What can be chosen, beside all.</param>
public sealed record FilterView(string Name, string Label, IReadOnlyList<FilterChoiceView> Choices);

/// <summary>One choice: its value, without blanks, its words, and how many items it leaves.</summary>
public sealed record FilterChoiceView(string Value, string Text, int Count);
