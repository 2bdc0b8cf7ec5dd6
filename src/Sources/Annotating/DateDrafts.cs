using Sources.Dates;
using Sources.Model;

namespace Sources.Annotating;

/// <summary>Marks for the dates that the rules found.</summary>
internal static class DateDrafts
{
    internal static IEnumerable<MarkDraft> Of(Statement statement, ContentFile file, List<Unmarked> left)
    {
        var content = statement.Leaf.Content;
        foreach (var date in statement.Dates)
        {
            // Lengths of time, what repeats and "now" make no entry: there is nothing to hold fast.
            if (date.Value is not { } value || date.IsVague || date.Type is not (DateType.Date or DateType.Time) || date.Rule == "author-mark") continue;
            int start = statement.Start + date.Start, end = statement.Start + date.End;
            var range = content.FileRangeOf(start, end);
            string? why = range is null ? "its words do not stand in the file as they are read" : MarkPlace.AgainstDate(content, start, end);
            if (why is null) yield return new MarkDraft(MarkKinds.Dates, statement, start, end, range!.Value, "[", $"](date:{Written(value)})");
            else if (why.Length > 0) left.Add(new Unmarked(file.At(content.OriginOf(start)), content.Text[start..end], why));
        }
    }

    /// <summary>The value as an address: a percent sign is one of EDTF and one of addresses.</summary>
    private static string Written(Edtf value) => value.ToString().Replace("%", "%25", StringComparison.Ordinal);
}
