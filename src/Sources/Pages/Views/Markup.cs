namespace Sources.Pages.Views;

/// <summary>HTML that is already encoded; everything else a theme writes is encoded by the template.</summary>
/// <param name="Html">The markup.</param>
public readonly record struct Markup(string Html)
{
    /// <summary>No markup.</summary>
    public static Markup Empty { get; } = new("");

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Html);

    /// <inheritdoc/>
    public override string ToString() => Html;
}
