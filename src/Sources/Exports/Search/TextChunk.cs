using System.Text.Json;
using Sources.Model;

namespace Sources.Exports.Search;

/// <summary>Statements one after the other that one file holds: so many that fetching them is no wait.</summary>
/// <param name="Statements">The statements with their articles.</param>
internal sealed record TextChunk(IReadOnlyList<(SiteArticle Article, Statement Statement)> Statements)
{
    /// <summary>
    /// Cuts the statements of a site into chunks of about so many characters. A long article has chunks of its own, of equal length, so that an edit of it changes no other; short ones share.
    /// </summary>
    internal static List<TextChunk> Of(Site site, int characters)
    {
        long fewest = characters / 4 * 3L, most = characters / 2 * 3L;
        var chunks = new List<TextChunk>();
        var open = new List<(SiteArticle, Statement)>();
        long length = 0;
        foreach (var article in site.Articles)
        {
            long whole = article.Article.Statements.Sum(s => (long)s.End - s.Start), count = Math.Max(1, (whole + (characters / 2)) / characters);
            if (count > 1 || length + whole > most) Close();
            foreach (var statement in article.Article.Statements)
            {
                open.Add((article, statement));
                length += statement.End - statement.Start;
                if (count > 1 && length >= (whole + count - 1) / count) Close();
            }
            if (count > 1 || length >= fewest) Close();
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

    /// <summary>Adds the words under which the chunk is found: those of its statements, of their times, and its articles.</summary>
    internal void AddWords(WordPlaces words, int number)
    {
        foreach (var (article, statement) in Statements)
        {
            SearchWords.Each(statement.Text, word => words.AddText(word, number));
            foreach (var bounds in article.EntriesByStatement[statement.Index].Select(e => TimeBounds.Of(e.Time)).Concat(Dates(statement).Select(d => (TimeBounds?)d.Bounds)))
                foreach (string term in bounds?.Terms() ?? []) words.AddText(term, number);
        }
        foreach (string article in Statements.Select(s => s.Article.Article.Slug).Distinct()) words.AddText("@" + article, number);
    }

    /// <summary>Hash of what <see cref="Write"/> writes.</summary>
    /// <param name="named">The numbers of entities.</param>
    /// <param name="hashOf">The hash of what an article's own files are made from.</param>
    internal UInt128 HashOf(Dictionary<Entity, int> named, Func<SiteArticle, UInt128> hashOf)
    {
        var hash = new PieceHash();
        SiteArticle? last = null;
        foreach (var (article, statement) in Statements)
        {
            if (article != last) hash.Add(hashOf(article));
            last = article;
            hash.Add(statement.Index);
            foreach (var mention in article.Mentions[statement.Index]) hash.Add(named[mention.Entity]);
        }
        return hash.Value;
    }

    /// <summary>
    /// <c>articles: [[title, address, slug]]</c> and <c>statements: [[article, anchor, number, words, section, entries, dates, mentions]]</c>, where section is 0 for the timeline, 1 for
    /// the analysis; an entry is <c>[words, first day, last day]</c>, a date <c>[first day, last day, start, length]</c>, a mention <c>[named, start, length, kind]</c>.
    /// </summary>
    internal void Write(Utf8JsonWriter json, Dictionary<Entity, int> named)
    {
        var articles = Statements.Select(s => s.Article).Distinct().ToList();
        json.WriteStartArray("articles");
        foreach (var article in articles) WriteAll(json, article.Article.Title, article.Path.Value, article.Article.Slug);
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var (article, statement) in Statements)
        {
            json.WriteStartArray();
            json.WriteNumberValue(articles.IndexOf(article));
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
            foreach (var mention in article.Mentions[statement.Index]) WriteAll(json, named[mention.Entity], mention.Start, mention.End - mention.Start, (int)mention.Entity.Kind);
            json.WriteEndArray();
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static IEnumerable<(string Words, TimeBounds? Bounds)> Entries(SiteArticle article, Statement statement) =>
        article.EntriesByStatement[statement.Index].Select(e => (e.Time.ToEnglish(), TimeBounds.Of(e.Time)));

    private static IEnumerable<(int Start, int Length, TimeBounds Bounds)> Dates(Statement statement) =>
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
