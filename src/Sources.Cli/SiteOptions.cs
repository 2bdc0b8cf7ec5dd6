using System.CommandLine;
using Sources.Model;

namespace Sources.Cli;

/// <summary>The options that <c>build</c>, <c>check</c> and <c>serve</c> share.</summary>
internal sealed class SiteOptions
{
    public Option<string> Content { get; } = new("--content") { Description = "The folder with site.yml, articles, entities and pages.", DefaultValueFactory = _ => "content", HelpName = "DIR" };
    public Option<string> Output { get; } = new("--output") { Description = "The folder that the site is written to.", DefaultValueFactory = _ => "output", HelpName = "DIR" };
    public Option<string?> Theme { get; } = new("--theme") { Description = "A folder under themes; otherwise the theme of site.yml.", HelpName = "NAME" };
    public Option<string?> BaseUrl { get; } = new("--base-url") { Description = "Where the site will be published, such as https://name.github.io/repository/.", HelpName = "URL" };
    public Option<bool> Strict { get; } = new("--strict") { Description = "Treat warnings as errors." };
    public Option<bool> Frozen { get; } = new("--frozen") { Description = "Fail where a record of ids (articles/*.ids.json) is out of date, instead of writing it." };
    public Option<string> Format { get; } = new("--format") { Description = "How diagnostics are printed.", DefaultValueFactory = _ => "text" };
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Print diagnostics only." };

    public SiteOptions()
    {
        Format.AcceptOnlyFromAmong("text", "github", "json");
        foreach (var folder in (Option<string>[])[Content, Output])
        {
            folder.Validators.Add(result =>
            {
                if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string?>())) result.AddError($"{folder.Name} names no folder.");
            });
        }
        BaseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: > 0 } url && !SiteAddress.IsBase(url))
                result.AddError($"--base-url '{url}' is no address that begins with https:// or http:// and has neither ? nor #.");
        });
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[Content, Output, Theme, BaseUrl, Strict, Frozen, Format, Quiet]) command.Options.Add(option);
    }

    /// <summary>What a site is made from, without where it goes and how that is told.</summary>
    public void AddInputsTo(Command command)
    {
        foreach (Option option in (Option[])[Content, Theme, BaseUrl, Strict]) command.Options.Add(option);
    }

    public BuildOptions Read(ParseResult result, Action<string>? progress) => new()
    {
        Content = result.GetValue(Content)!,
        Output = result.GetValue(Output)!,
        Theme = result.GetValue(Theme),
        BaseUrl = result.GetValue(BaseUrl) is { Length: > 0 } url ? url : null,
        Strict = result.GetValue(Strict),
        Frozen = result.GetValue(Frozen),
        Themes = Themes.All,
        Progress = progress,
    };
}
