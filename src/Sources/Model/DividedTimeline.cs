using Sources.Dates;

namespace Sources.Model;

/// <summary>
/// The timeline of all articles, divided by the calendar: what is too much for one page is divided into its centuries, a century into its decades, and so on down to days and single times; what is
/// little shares a page with what follows it in the same century, decade or year. A page has the address of the time with which it begins. So an entry that comes or goes moves only what is near it in
/// time: where pages were filled evenly, one at the beginning would move all, and an address given to somebody would soon lead elsewhere.
/// </summary>
internal sealed class DividedTimeline
{
    /// <summary>A page takes so many tellings: about as heavy as an article's page.</summary>
    private const int MostOnOnePage = 200;
    private const string Folder = "timeline";

    /// <summary>Where it begins.</summary>
    internal static readonly SitePath Start = SitePath.Page(Folder);

    private readonly List<IReadOnlyList<ListedTelling>> items = [];
    /// <summary>The day number on which each begins.</summary>
    private readonly long[] firsts;
    private readonly List<ListPart<IReadOnlyList<ListedTelling>>> parts = [];
    private readonly List<Node> nodes;
    private readonly Dictionary<string, int> firstParts = new(StringComparer.Ordinal);

    /// <param name="articles">All articles.</param>
    internal DividedTimeline(IReadOnlyList<ListedArticle> articles)
    {
        foreach (var entry in InOrder(articles))
        {
            if (entry.Count <= MostOnOnePage) items.Add(entry);
            // What very many tell of one time is continued on the next page.
            else items.AddRange(entry.Chunk(MostOnOnePage));
        }
        firsts = [.. items.Select(i => i[0].Entry.Time.ToOrder().First)];
        nodes = items.Count == 0 ? [AddPage(0, 0, Step.Century)] : Divide(0, items.Count, Step.Century);
        foreach (var part in parts)
            foreach (var item in part.Items) firstParts.TryAdd(item[0].Entry.Id, part.Number);
    }

    /// <summary>What a page may begin with, from the longest to the shortest.</summary>
    private enum Step { Century, Decade, Year, Month, Day, Time }

    /// <summary>The parts in order of time; at least one. Each is a page.</summary>
    internal IReadOnlyList<ListPart<IReadOnlyList<ListedTelling>>> Parts => parts;

    /// <summary>The entries of some articles in order of time; what several tell of one time stands together.</summary>
    internal static IReadOnlyList<IReadOnlyList<ListedTelling>> InOrder(IReadOnlyList<ListedArticle> articles) =>
    [
        .. articles.SelectMany(a => Enumerable.Range(0, a.Times.Count).Select(i => new ListedTelling(a, i))).GroupBy(t => t.Entry.Id, StringComparer.Ordinal).Select(g => g.ToArray())
            .OrderBy(g => g[0].Entry.Time.ToOrder()).ThenBy(g => g[0].Entry.Id, StringComparer.Ordinal),
    ];

    /// <summary>Whether it has an entry with an id.</summary>
    internal bool Has(string entry) => firstParts.ContainsKey(entry);

    /// <summary>The page that shows an entry, or the first of those that do, by the entry's id.</summary>
    internal SitePath PlaceOf(string entry) => parts[firstParts[entry]].Path;

    /// <summary>The numbers of all parts that show an entry, by the entry's id.</summary>
    internal IEnumerable<int> PartsWith(string entry)
    {
        int number = firstParts[entry];
        do yield return number++;
        while (number < parts.Count && parts[number].Items[0][0].Entry.Id == entry);
    }

    /// <summary>
    /// What one part leads to in order of time, itself among it: to those of its year, the other years of its decade, the other decades of its century and so on, each of which is led into at its
    /// beginning; and to the part before it. Empty where one page holds all.
    /// </summary>
    internal IReadOnlyList<(string Name, ListPart<IReadOnlyList<ListedTelling>> Part)> Around(ListPart<IReadOnlyList<ListedTelling>> part)
    {
        var links = new List<(string Name, ListPart<IReadOnlyList<ListedTelling>> Part)>();
        if (parts.Count > 1) Add(nodes);
        return links;

        void Add(IReadOnlyList<Node> level)
        {
            foreach (var node in level)
            {
                if (node.Inner.Count > 0 && node.First <= part.Number && part.Number <= node.Last)
                {
                    Add(node.Inner);
                    continue;
                }
                links.Add((node.Name, parts[node.First]));
                if (node.Last == part.Number - 1 && node.Last > node.First) links.Add((parts[node.Last].Name, parts[node.Last]));
            }
        }
    }

    /// <summary>Divides the items from one place to another, which one step up are one.</summary>
    private List<Node> Divide(int start, int end, Step step)
    {
        var level = new List<Node>();
        int packed = start, filled = 0;
        for (int at = start; at < end;)
        {
            int next = NextUnit(at, end, step), weight = 0;
            for (int i = at; i < next; i++) weight += items[i].Count;
            if (filled + weight > MostOnOnePage) Close(at);
            if (weight > MostOnOnePage)
            {
                var inner = Divide(at, next, step + 1);
                level.Add(inner.Count == 1 ? inner[0] : new Node(Continued(next - 1) == next - 1 - at ? items[at][0].Entry.Time.ToEnglish() : NameOf(at, next, step), inner[0].First, inner[^1].Last, inner));
                packed = next;
            }
            else filled += weight;
            at = next;
        }
        Close(end);
        return level;

        void Close(int to)
        {
            if (to > packed) level.Add(AddPage(packed, to, step));
            (packed, filled) = (to, 0);
        }
    }

    private Node AddPage(int start, int end, Step step)
    {
        int number = parts.Count;
        string name = start == end ? "" : NameOf(start, end, step);
        parts.Add(new ListPart<IReadOnlyList<ListedTelling>>(number, items[start..end], number == 0 ? Start : SitePath.Page($"{Folder}/{AddressOf(start, step)}"), name));
        return new Node(name, number, number, []);
    }

    /// <summary>Where the items end that begin in the same century, decade, year, month or day.</summary>
    private int NextUnit(int at, int end, Step step)
    {
        int next = at + 1;
        if (step == Step.Time) return next;
        long limit = firsts[at] + 1;
        if (IsDated(at))
        {
            var unit = UnitOf(at, step);
            limit = step switch
            {
                Step.Day => unit.DayNumber + 1,
                Step.Month => unit.DayNumber + CalendarDay.DaysInMonth(unit.Year, unit.Month),
                _ => new CalendarDay(unit.Year + Years(step), 1, 1).DayNumber,
            };
        }
        // Nothing begins before what stands before it.
        while (next < end && (firsts[next] < limit || firsts[next] == firsts[at])) next++;
        return next;
    }

    /// <summary>The first day of the century, decade, year, month or day in which a dated item begins.</summary>
    private CalendarDay UnitOf(int item, Step step)
    {
        var day = CalendarDay.FromDayNumber(firsts[item]);
        if (step >= Step.Day) return day;
        return new CalendarDay((int)Math.Floor((double)day.Year / Years(step)) * Years(step), step == Step.Month ? day.Month : 1, 1);
    }

    private static int Years(Step step) => step switch { Step.Century => 100, Step.Decade => 10, _ => 1 };

    /// <summary>Whether an item begins on a day: it is neither undated nor open on both sides.</summary>
    private bool IsDated(int item) => firsts[item] is not (long.MinValue or long.MaxValue);

    /// <summary>How many of the items before one tell of the same entry.</summary>
    private int Continued(int item)
    {
        int before = 0;
        while (item > before && items[item - before - 1][0].Entry.Id == items[item][0].Entry.Id) before++;
        return before;
    }

    private string AddressOf(int item, Step step)
    {
        if (step == Step.Time || !IsDated(item))
        {
            string id = items[item][0].Entry.Id["e-".Length..];
            return Continued(item) is > 0 and var before ? $"{id}/{before + 1}" : id;
        }
        var unit = UnitOf(item, step);
        string year = Edtf.FromYear(unit.Year).ToString();
        // 18XX and 185X are EDTF. Before the year 0 and beyond 9999 the first year stands for all; nothing inside is called that too, since what begins with the same is not divided then.
        return step switch
        {
            Step.Century when year.Length == 4 => year[..2] + "XX",
            Step.Decade when year.Length == 4 => year[..3] + "X",
            Step.Century or Step.Decade => year,
            _ => Whole(unit, step).ToString(),
        };
    }

    private string NameOf(int start, int end, Step step)
    {
        int first = start, last = end - 1;
        while (first < last && !IsDated(first)) first++;
        while (last > first && !IsDated(last)) last--;
        if (step == Step.Time || !IsDated(first))
        {
            string name = items[start][0].Entry.Time.ToEnglish() + (Continued(start) is > 0 and var before ? $" ({before + 1})" : "");
            return end - start > 1 ? name + " and more" : name;
        }
        string span = Span(UnitOf(first, step), UnitOf(last, step), step);
        return last == end - 1 ? span : $"{span}, {items[end - 1][0].Entry.Time.ToEnglish()}";
    }

    /// <summary>"1800 to 1999", "1850", "January to May 1994".</summary>
    private static string Span(CalendarDay first, CalendarDay last, Step step)
    {
        var (from, to) = (Whole(first, step), Whole(last, step));
        if (step is Step.Century or Step.Decade) to = Edtf.FromYear(last.Year + Years(step) - 1);
        return from == to ? from.ToEnglish() : Edtf.Between(from, to).ToEnglish()["from ".Length..];
    }

    private static Edtf Whole(CalendarDay unit, Step step) => step switch { Step.Month => Edtf.FromMonth(unit.Year, unit.Month), Step.Day => Edtf.FromDay(unit), _ => Edtf.FromYear(unit.Year) };

    /// <summary>A page, or what is divided into pages.</summary>
    /// <param name="Name">What links call it.</param>
    /// <param name="First">The number of the first part in it.</param>
    /// <param name="Last">The number of the last.</param>
    /// <param name="Inner">What it is divided into; empty for a page.</param>
    private sealed record Node(string Name, int First, int Last, IReadOnlyList<Node> Inner);
}
