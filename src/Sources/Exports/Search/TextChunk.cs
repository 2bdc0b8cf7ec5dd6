using System.Text.Json;
using Sources.Model;

namespace Sources.Exports.Search;

/// <summary>Statements one after the other that one file holds: so many that fetching them is no wait.</summary>
/// <param name="Runs">The runs of statements that it is made of.</param>
internal sealed record TextChunk(IReadOnlyList<StatementRun> Runs)
{
    /// <summary>About so many characters are in a chunk where a site has several.</summary>
    private const int Length = 6_000;

    /// <summary>Cuts the statements of a site into chunks. A long article has chunks of its own, of equal length, so that an edit of it changes no other; short ones share.</summary>
    /// <param name="site">The site.</param>
    /// <param name="isSmall">Whether one chunk takes all.</param>
    internal static List<TextChunk> Of(Site site, bool isSmall)
    {
        const long fewest = Length / 4 * 3L, most = Length / 2 * 3L;
        var chunks = new List<TextChunk>();
        var open = new List<StatementRun>();
        long length = 0;
        foreach (var article in site.Articles)
        {
            var runs = RunsOf(article).Select(run => new StatementRun(article, run.Start, run.Count)).ToList();
            if (!isSmall && (runs.Count > 1 || length + article.TextLength > most)) Close();
            foreach (var run in runs)
            {
                open.Add(run);
                if (!isSmall && runs.Count > 1) Close();
            }
            length += article.TextLength;
            if (!isSmall && length >= fewest) Close();
        }
        Close();
        return chunks;

        void Close()
        {
            if (open.Count > 0) chunks.Add(new TextChunk(open));
            open = [];
            length = 0;
        }
    }

    /// <summary>An article in the runs of which chunks are made: one, unless it is long. Each has the words under which it is found: those of its statements, of their times, and the article.</summary>
    internal static IReadOnlyList<SearchedRun> Searched(SiteArticle article)
    {
        long whole = article.TextLength, count = Math.Max(1, (whole + (Length / 2)) / Length), least = count > 1 ? (whole + count - 1) / count : long.MaxValue;
        var runs = new List<SearchedRun>();
        var terms = new SearchTerms();
        int start = 0;
        long length = 0;
        foreach (var statement in article.Article.Statements)
        {
            terms.Add(article, statement);
            length += statement.End - statement.Start;
            if (length >= least) Close(statement.Index + 1);
        }
        Close(article.StatementCount);
        return runs;

        void Close(int end)
        {
            if (end > start) runs.Add(new SearchedRun(start, end - start, terms.Close(article)));
            (start, length) = (end, 0);
        }
    }

    /// <summary>Adds the words under which the chunk is found.</summary>
    /// <param name="words">Receives them.</param>
    /// <param name="number">The number of the chunk.</param>
    /// <param name="runsOf">As <see cref="RunsOf"/>.</param>
    internal void AddWords(WordPlaces words, int number, Func<ListedArticle, IReadOnlyList<SearchedRun>> runsOf)
    {
        foreach (var run in Runs)
        {
            var terms = runsOf(run.Article).First(r => r.Start == run.Start).Terms.Span;
            foreach (var term in terms.Split((byte)'\n')) words.AddText(terms[term], number);
        }
    }

    /// <summary>The runs of an article, with what they are found by: that of all articles is longer than what is held of these, and is asked for when it is needed.</summary>
    internal static IReadOnlyList<SearchedRun> RunsOf(ListedArticle article) => article.Searched ?? Searched(article.Open());

    /// <summary>Hash of what <see cref="Write"/> writes.</summary>
    /// <param name="named">The numbers of entities, by slug.</param>
    /// <param name="inputs">What is known of the site.</param>
    internal UInt128 HashOf(IReadOnlyDictionary<string, int> named, SiteInputs inputs) => PieceHash.Of(hash =>
    {
        foreach (var run in Runs)
        {
            hash.Add(inputs.OfArticle(run.Article));
            hash.Add(run.Start);
            hash.Add(run.Count);
            foreach (var (slug, naming) in run.Article.Namings)
                if (run.Holds(naming.Statement)) hash.Add(named[slug]);
        }
    });

    /// <summary>The statements, each with its article, which is opened once.</summary>
    private IEnumerable<(SiteArticle Article, Statement Statement)> Statements()
    {
        foreach (var run in Runs)
        {
            var article = run.Article.Open();
            for (int i = run.Start; i < run.Start + run.Count; i++) yield return (article, article.Article.Statements[i]);
        }
    }

    /// <summary>
    /// <c>articles: [[title, address, slug]]</c> and <c>statements: [[article, anchor, number, words, section, entries, dates, mentions]]</c>, where section is 0 for the timeline, 1 for
    /// the analysis; an entry is <c>[words, first day, last day]</c>, a date <c>[first day, last day, start, length]</c>, a mention <c>[named, start, length, kind]</c>.
    /// </summary>
    internal void Write(Utf8JsonWriter json, IReadOnlyDictionary<string, int> named)
    {
        // A long article has several runs.
        var articles = Runs.Select(r => r.Article).Distinct().ToList();
        json.WriteStartArray("articles");
        foreach (var article in articles) WriteAll(json, article.Head.Title, article.Path.Value, article.Head.Slug);
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var (article, statement) in Statements())
        {
            json.WriteStartArray();
            json.WriteNumberValue(articles.FindIndex(a => a.Head.Slug == article.Article.Slug));
            json.WriteStringValue(statement.Id);
            json.WriteStringValue(statement.Reference);
            json.WriteStringValue(statement.Text.Replace(InlineText.ImageSign, ' '));
            json.WriteNumberValue(article.Placements[statement.Index].Section == Section.Timeline ? 0 : 1);
            json.WriteStartArray();
            foreach (var (words, bounds) in Entries(article, statement)) WriteEntry(json, words, bounds);
            json.WriteEndArray();
            json.WriteStartArray();
            foreach (var (start, length, bounds) in Dates(statement)) WriteAll(json, bounds.First, bounds.Last, start, length);
            json.WriteEndArray();
            json.WriteStartArray();
            foreach (var mention in article.Mentions[statement.Index]) WriteAll(json, named[mention.Entity.Slug], mention.Start, mention.End - mention.Start, (int)mention.Entity.Kind);
            json.WriteEndArray();
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static IEnumerable<(string Words, TimeBounds? Bounds)> Entries(SiteArticle article, Statement statement) =>
        article.EntriesByStatement[statement.Index].Select(e => (e.Time.ToEnglish(), TimeBounds.Of(e.Time)));

    /// <summary>The dates of a statement that a search for a time finds.</summary>
    internal static IEnumerable<(int Start, int Length, TimeBounds Bounds)> Dates(Statement statement) =>
        statement.Dates.Select(d => (d.Start, d.End - d.Start, d.Value is null ? null : TimeBounds.Of(new EntryTime(d.Value, d.Part)))).Where(d => d.Item3 is not null).Select(d => (d.Start, d.Item2, d.Item3!.Value));

    private static void WriteEntry(Utf8JsonWriter json, string words, TimeBounds? bounds)
    {
        json.WriteStartArray();
        json.WriteStringValue(words);
        if (bounds is { } known)
        {
            json.WriteNumberValue(known.First);
            json.WriteNumberValue(known.Last);
        }
        json.WriteEndArray();
    }

    private static void WriteAll(Utf8JsonWriter json, params IEnumerable<long> numbers)
    {
        json.WriteStartArray();
        foreach (long number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static void WriteAll(Utf8JsonWriter json, params IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
