using Sources.Rendering;
using Sources.Writing;

namespace Sources;

/// <summary>What a build is told from outside; there is no ambient state beside it.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder that is read.</summary>
    public string Content { get; init; } = "content";
    /// <summary>The folder that is written.</summary>
    public string Output { get; init; } = "output";
    /// <summary>The theme by name; null for that of the settings.</summary>
    public string? Theme { get; init; }
    /// <summary>Where the site is published; null for that of the settings.</summary>
    public string? BaseUrl { get; init; }
    /// <summary>Whether warnings stop the build too.</summary>
    public bool Strict { get; init; }
    /// <summary>Whether the content folder stays as it is: a record of ids that is out of date is an error instead of being written.</summary>
    public bool Frozen { get; init; }
    /// <summary>Whether articles with <c>draft: true</c> are of the site too, for whoever looks at it before it is published.</summary>
    public bool Drafts { get; init; }
    /// <summary>The themes there are.</summary>
    public IReadOnlyList<ITheme> Themes { get; init; } = [];
    /// <summary>
    /// Whether the build leaves a build record beside the output folder, and is done at once where the one before left one and nothing has changed since. Only for themes whose pages follow from
    /// their program and the view alone.
    /// </summary>
    public bool KeepsRecord { get; init; }
    /// <summary>Told each call to the file system before it is made, where the output folder and its records are concerned; what it throws is what the call throws. Called from several threads at once.</summary>
    public Action<DiskCall, string>? BeforeDiskCall { get; init; }
    /// <summary>Told the name of each hop as it begins, for whoever shows progress; never from two threads at once.</summary>
    public Action<string>? Progress { get; init; }
}
