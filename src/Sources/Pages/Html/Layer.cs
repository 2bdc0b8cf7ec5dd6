namespace Sources.Pages.Html;

/// <summary>An element over a range of text.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last.</param>
/// <param name="Open">Its start tag.</param>
/// <param name="Close">Its end tag.</param>
/// <param name="IsWhole">Whether it must not be cut where another element crosses it: a link, a date, a mention.</param>
internal sealed record Layer(int Start, int End, string Open, string Close, bool IsWhole);
