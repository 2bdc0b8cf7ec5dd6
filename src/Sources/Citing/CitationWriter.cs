namespace Sources.Citing;

/// <summary>Puts the parts of a citation together and keeps marks from standing twice.</summary>
internal sealed class CitationWriter
{
    private readonly List<CitationRun> runs = [];

    internal Citation ToCitation() => new([.. runs]);

    internal bool IsEmpty => runs.Count == 0;

    internal CitationWriter Add(string? text)
    {
        if (text is { Length: > 0 }) Append(CitationRunKind.Text, text);
        return this;
    }

    internal CitationWriter Italic(string? text)
    {
        if (text is { Length: > 0 }) Append(CitationRunKind.Italic, text);
        return this;
    }

    /// <summary>What ends a part: a full stop, unless the part ends with a mark of its own.</summary>
    internal CitationWriter Stop()
    {
        if (!IsEmpty && !Titles.EndsItself(Last())) Add(".");
        return this;
    }

    internal CitationWriter Locator(string value, string before, string without = "")
    {
        runs.Add(new CitationRun(CitationRunKind.Locator, value, before, "", without));
        return this;
    }

    internal CitationWriter Url(string? url, string before, string after = "")
    {
        runs.Add(new CitationRun(CitationRunKind.Url, url ?? "", before, after));
        return this;
    }

    internal CitationWriter OriginalUrl(string? url, string before)
    {
        if (url is not null) runs.Add(new CitationRun(CitationRunKind.OriginalUrl, url, before));
        return this;
    }

    private string Last() => runs.Select(r => r.ToString()).LastOrDefault(t => t.Length > 0) ?? "";

    private void Append(CitationRunKind kind, string text)
    {
        if (runs.Count > 0 && runs[^1].Kind == kind) runs[^1] = runs[^1] with { Text = runs[^1].Text + text };
        else runs.Add(new CitationRun(kind, text));
    }
}
