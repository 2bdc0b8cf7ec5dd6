using Sources.Model;

namespace Sources.Pages;

/// <summary>A part of a list that has a page of its own.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Number">From 0.</param>
/// <param name="Items">What it lists.</param>
/// <param name="Path">Its page.</param>
/// <param name="Name">What links to it say: "1850 to 1863", "201–400".</param>
internal sealed record ListPart<T>(int Number, IReadOnlyList<T> Items, SitePath Path, string Name);
