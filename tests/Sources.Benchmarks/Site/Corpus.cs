using System.Globalization;
using System.Text;

namespace Sources.Benchmarks.Site;

/// <summary>Writes a content folder of made-up chronicles: the same number always gives the same bytes.</summary>
internal static class Corpus
{
    private const int Entities = 2000;
    private const int WordsInArticle = 1000;
    private static readonly string[] Kinds = ["person", "place", "organization"];
    private static readonly string[] Syllables = ["ka", "ro", "mi", "sel", "tan", "bor", "vel", "dra", "nu", "pol", "ker", "zin", "am", "ost", "ur", "lin", "fa", "gor", "he", "wy"];
    private static readonly string[] Verbs = ["held", "crossed", "left", "built", "signed", "refused", "joined", "lost", "won", "ended"];
    private static readonly string[] Things = ["the council", "the river", "the harbour", "the treaty", "the old town", "the railway", "the border", "the garrison", "the assembly", "the mill"];
    private static readonly string[] Months = ["January", "March", "June", "August", "October", "December"];

    public static void Write(string folder, int articles)
    {
        var random = new Random(7);
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        Directory.CreateDirectory(Path.Combine(folder, "entities"));
        File.WriteAllText(Path.Combine(folder, "site.yml"), "title: Chronicles\nbudget:\n  page: 1000\n");
        var names = Names(random);
        for (int i = 0; i < names.Count; i++)
            File.WriteAllText(Path.Combine(folder, "entities", $"e{i}.md"), $"---\nkind: {Kinds[i % Kinds.Length]}\nname: {names[i]}\n---\nA name of the chronicles.\n");
        for (int i = 0; i < articles; i++) File.WriteAllText(Path.Combine(folder, "articles", $"a{i}.md"), Article(i, names, random));
    }

    private static List<string> Names(Random random)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        while (names.Count < Entities)
        {
            string name = Pick(Syllables, random) + Pick(Syllables, random) + Pick(Syllables, random);
            names.Add(char.ToUpperInvariant(name[0]) + name[1..]);
        }
        return [.. names];
    }

    private static string Article(int number, List<string> names, Random random)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: Chronicle {number}\nhorizon: \"1995\"\n---\n\n");
        for (int words = 0, sentence = 0; words < WordsInArticle; sentence++)
        {
            string next = Sentence(names, random);
            words += next.AsSpan().Count(' ') + 1;
            text.Append(next).Append(sentence % 7 == 6 ? "\n\n" : " ");
        }
        if (number % 10 == 0) text.Append("\n\n| year | what |\n|---|---|\n| 1901 | a mill |\n| 1902 | a bridge |\n\nA note stands here.[^1]\n\n[^1]: The note’s own words.\n");
        return text.Append('\n').ToString();
    }

    private static string Sentence(List<string> names, Random random)
    {
        string one = Pick(names, random), other = Pick(names, random), verb = Pick(Verbs, random), thing = Pick(Things, random);
        int year = random.Next(1850, 1990);
        return random.Next(100) switch
        {
            < 15 => $"On {random.Next(1, 28)} {Pick(Months, random)} {year}, {one} {verb} {thing} near {other}.",
            < 25 => $"In {year}, {one} {verb} {thing}.",
            < 50 => $"Soon {thing} {verb} {Pick(Things, random)}, and {one} {Pick(Verbs, random)} it.",
            _ => $"The chronicle says that {thing} is *older* than {Pick(Things, random)}, which {one} and others have described at some length.",
        };
    }

    private static T Pick<T>(IReadOnlyList<T> of, Random random) => of[random.Next(of.Count)];
}
