using Sources.Dates;
using Sources.Model;
using Sources.Pages.Views;

namespace Sources.Pages;

/// <summary>The visual grammar of precision: a sign for the drawing and the same in words.</summary>
internal static class PrecisionWords
{
    internal static PrecisionView Of(EntryTime time)
    {
        if (time.Value is not { } value) return new("none", "no date");
        if (value.Kind is EdtfKind.OneOf) return new("set", "one of several");
        if (value.Kind is EdtfKind.AllOf) return new("set", "several");
        if (value.Kind == EdtfKind.Interval)
        {
            if (value.StartKind != EdtfEnd.Stated) return new("by", "then at the latest");
            return value.EndKind != EdtfEnd.Stated ? new("since", "from then on") : new("interval", "from … to");
        }
        if (value.IsApproximate || value.IsUncertain) return new("circa", value.IsApproximate ? "about then" : "perhaps then");
        string part = time.Part == DatePart.None ? "" : "part of ";
        return value.Precision switch
        {
            EdtfPrecision.Day or EdtfPrecision.Time => new("day", "a day"),
            EdtfPrecision.Month => new("month", part + "a month"),
            EdtfPrecision.Season => new("season", part + "a season"),
            EdtfPrecision.Quarter or EdtfPrecision.Quadrimester or EdtfPrecision.Half => new("season", "part of a year"),
            EdtfPrecision.Year => new("year", part + "a year"),
            EdtfPrecision.Decade => new("decade", part + "a decade"),
            _ => new("century", part + (value.Precision == EdtfPrecision.Century ? "a century" : "a long time")),
        };
    }
}
