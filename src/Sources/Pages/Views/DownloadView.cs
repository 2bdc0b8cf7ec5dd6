namespace Sources.Pages.Views;

/// <summary>A file for programs.</summary>
/// <param name="Name">What readers know it as.</param>
/// <param name="Href">Where it is.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Words">What is in it, in a sentence.</param>
public sealed record DownloadView(string Name, string Href, string MediaType, string Words);
