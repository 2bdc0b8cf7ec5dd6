using System.Globalization;
using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace Sources.Themes.Base.Templates;

/// <summary>What every template can say.</summary>
public abstract class Template<TModel> : RazorSlice<TModel>
{
    /// <summary>Writes HTML that is already encoded.</summary>
    protected HtmlString Raw(Pages.Views.Markup markup) => WriteHtml(markup.Html);

    /// <summary>A length in a drawing: a point as decimal separator in every culture, no digits that nobody sees.</summary>
    protected static string Length(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A number readers see.</summary>
    protected static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1 entry", "2 entries".</summary>
    protected static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";
}
