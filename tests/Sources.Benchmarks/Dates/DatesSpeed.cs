using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sources.Dates;

namespace Sources.Benchmarks.Dates;

/// <summary>How fast the recognizer is: warm on one thread, cold in a new process, and as the text grows.</summary>
internal static class DatesSpeed
{
    private const int Seed = 20;

    public static int Run()
    {
        var prose = Prose(1 << 20);
        for (var i = 0; i < 8; i++) Recognize(prose);
        Console.WriteLine($"warm, one thread     {Best(prose, 7),10:N0} KB/s");
        Cold();
        Console.WriteLine();
        Console.WriteLine("growth               " + string.Join("", Sizes.Select(size => $"{size / 1024,9:N0} KB")) + "   bytes allocated a character at 10 MB");
        foreach (var (name, text) in Texts())
        {
            var row = new StringBuilder($"{name,-21}");
            long allocated = 0;
            foreach (var size in Sizes)
            {
                var sample = text(size);
                var before = GC.GetAllocatedBytesForCurrentThread();
                var clock = Stopwatch.StartNew();
                Recognize(sample);
                row.Append(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalMilliseconds,9:N1} ms");
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }
            Console.WriteLine($"{row}   {(double)allocated / Sizes[^1],6:F1}");
        }
        return 0;
    }

    /// <summary>One small text in a process that has done nothing else; writes the milliseconds.</summary>
    public static int RunCold(string directory)
    {
        _ = directory;
        var clock = Stopwatch.StartNew();
        var count = Recognize("On 4 March 1911 the bridge fell. Two days later, in the spring of that year, they crossed.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalMilliseconds:F1} {count}"));
        return 0;
    }

    private static readonly int[] Sizes = [10 << 10, 100 << 10, 1 << 20, 10 << 20];

    private static void Cold()
    {
        var program = Environment.ProcessPath!;
        var arguments = program.EndsWith("dotnet", StringComparison.Ordinal) ? new[] { typeof(DatesSpeed).Assembly.Location } : [];
        var times = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
            foreach (var argument in arguments.Concat(["dates-speed", "cold", "."])) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            times.Add(double.Parse(process.StandardOutput.ReadToEnd().Split(' ')[0], CultureInfo.InvariantCulture));
            process.WaitForExit();
        }
        Console.WriteLine($"cold, first text     {times.Order().ElementAt(2),10:F1} ms");
    }

    private static int Recognize(string text) => DateRecognizer.Recognize(text, new NarrativeAnchor(DateReading.Narrative, null)).Count;

    private static double Best(string text, int runs)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            var clock = Stopwatch.StartNew();
            Recognize(text);
            if (clock.Elapsed < best) best = clock.Elapsed;
        }
        return text.Length / 1024.0 / best.TotalSeconds;
    }

    private static IEnumerable<(string Name, Func<int, string> Text)> Texts()
    {
        yield return ("prose", Prose);
        yield return ("digits", size => new string('7', size));
        yield return ("spaces", size => new string(' ', size));
        foreach (var word in new[] { "May ", "1920 ", "4, ", "1914-", "twenty-", "the end of ", "4 May 1920 and ", "two hundred ", "(", "x" }) yield return ($"\"{word}\" again", size => Repeat(word, size));
    }

    private static string Repeat(string word, int size) => string.Concat(Enumerable.Repeat(word, size / word.Length));

    /// <summary>Sentences of a made-up history, with a date in about one of two.</summary>
    private static string Prose(int size)
    {
        var random = new Random(Seed);
        string[] sentences =
        [
            "On {0} March {1} the garrison of the northern fortress surrendered after a siege that had lasted ten weeks. ",
            "The council refused to meet again, and its members left the city by the western gate without a word. ",
            "In {1}, when the harvest had failed, the price of bread doubled and the workers of the docks went on strike. ",
            "Two days later the second column crossed the river under fire; its commander was wounded in the shoulder. ",
            "Neither side could claim the valley, whose villages had been burned by both. ",
            "By the end of {1} a new treaty was signed, though few of the delegates expected it to hold. ",
            "Between May and August {1} the railway was extended to the coast, and trade with the islands began. ",
            "The general, a former teacher of geometry, wrote of the campaign with a precision that his rivals found tiresome. ",
        ];
        var text = new StringBuilder(size + 200);
        while (text.Length < size) text.AppendFormat(CultureInfo.InvariantCulture, sentences[random.Next(sentences.Length)], random.Next(1, 29), random.Next(1800, 1990));
        return text.ToString(0, size);
    }
}
