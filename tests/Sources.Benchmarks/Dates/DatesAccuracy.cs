using Sources.Dates;

namespace Sources.Benchmarks.Dates;

/// <summary>The recognizer against an annotated corpus.</summary>
internal static class DatesAccuracy
{
    public static int Run(string path, string[] rest)
    {
        var reading = rest.Contains("news") ? DateReading.News : DateReading.Narrative;
        var calendar = new DatesScore(calendarOnly: true);
        var all = new DatesScore(calendarOnly: false);
        foreach (var document in GoldDocument.Read(path))
        {
            var found = Predict(document, reading);
            calendar.Add(document.Name, document.Tags, found);
            all.Add(document.Name, document.Tags, found);
        }
        Console.WriteLine($"{"DATE",-16}{"strict",-28}{"relaxed",-28}{"value",-28}");
        Console.WriteLine($"{"calendar only",-16}{calendar.Strict,-28}{calendar.Relaxed,-28}{calendar.Value,-28}");
        Console.WriteLine($"{"all",-16}{all.Strict,-28}{all.Relaxed,-28}{all.Value,-28}");
        foreach (var (kind, errors) in all.Errors)
        {
            Console.WriteLine();
            Console.WriteLine($"{kind}: {errors.Count}");
            foreach (var group in errors.GroupBy(error => Class(error.Gold, error.Predicted)).OrderByDescending(group => group.Count()))
            {
                Console.WriteLine($"  {group.Count(),4}  {group.Key}");
                foreach (var (document, gold, predicted) in group.Take(3)) Console.WriteLine($"          {document}: {Show(gold)} <> {Show(predicted)}");
            }
        }
        return 0;
    }

    private static string Show(Tag? tag) => tag is null ? "nothing" : $"'{tag.Text}'={tag.Value}";

    /// <summary>The class of an error: the shape of the value that should, or should not, have been found.</summary>
    private static string Class(Tag? gold, Tag? predicted)
    {
        var value = (gold ?? predicted)!.Value;
        var shape = value.Length == 0 ? "no value" : value.EndsWith("REF", StringComparison.Ordinal) ? "reference" : value.StartsWith('X') ? "unplaced" : value.TrimStart('B', 'C').Length switch
        {
            <= 3 => "decade or century",
            4 => "year",
            7 when char.IsLetter(value[^1]) || value.Contains('Q', StringComparison.Ordinal) || value.Contains('H', StringComparison.Ordinal) => "season, quarter or half",
            7 => "month",
            _ => "day or week",
        };
        var words = (gold ?? predicted)!.Text;
        var how = words.Any(char.IsDigit) ? "with digits" : words.Contains(' ', StringComparison.Ordinal) ? "in several words" : "in a word";
        return $"{shape}, {how}";
    }

    private static List<Tag> Predict(GoldDocument document, DateReading reading)
    {
        var reference = reading == DateReading.News && document.Published is { } day && Edtf.TryParse(day, out var published, out _) ? published : null;
        var tags = new List<Tag>();
        var points = CodePoints(document.Text);
        var written = 0;
        foreach (var expression in DateRecognizer.RecognizeDocument(document.Text, reading, reference))
        {
            if (expression.Start < written) continue;
            written = expression.EventEnd;
            tags.Add(new Tag(points[expression.Start], points[expression.EventEnd], document.Text[expression.Start..expression.EventEnd], expression.Type.ToString().ToUpperInvariant(), expression.Timex));
        }
        return tags;
    }

    /// <summary>The code point index of every UTF-16 index.</summary>
    private static int[] CodePoints(string text)
    {
        var points = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++) points[i + 1] = points[i] + (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]) ? 0 : 1);
        return points;
    }
}
