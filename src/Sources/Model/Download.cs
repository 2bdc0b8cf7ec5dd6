namespace Sources.Model;

/// <summary>A file of the site that is made for programs, not for reading on a page.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What readers know it as: <c>CSV</c>.</param>
/// <param name="MediaType">Its media type (IANA).</param>
/// <param name="Words">What is in it and what opens it, in a sentence.</param>
public sealed record Download(SitePath Path, string Name, string MediaType, string Words);
