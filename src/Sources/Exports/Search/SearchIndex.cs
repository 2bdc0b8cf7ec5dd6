using System.Text.Json;
using Sources.Model;

namespace Sources.Exports.Search;

/// <summary>
/// The search index. <c>search/index.js</c> sets <c>SOURCES_INDEX</c>: the table of letters, and where the rest is. The rest are parts: the dictionary in shards of neighbouring words
/// (<c>w0</c>, <c>w1</c>, ...), what is found by name (<c>n0</c>, ...), the statements (<c>t0</c>, ...), and the words of all names, for those who misspell one (<c>names</c>). In a small
/// site all parts are in the one file; in a large one each has its own, which sets <c>SOURCES_INDEX_w0</c>, and a search fetches the few it needs.
/// </summary>
internal static class SearchIndex
{
    private const string Name = "SOURCES_INDEX";
    /// <summary>Of so many characters all parts go into one file, of about a third of the bytes as a host sends it.</summary>
    private const int MostInOneFile = 150_000;
    private const int ShardLength = 24_000, NamedInPart = 12, MostArticlesListed = 60, RunsAtOnce = 4;

    private sealed record Part(string Key, Action<Utf8JsonWriter> Write)
    {
        internal required Func<SiteInputs, UInt128> Inputs { get; init; }
    }

    internal static IEnumerable<PlannedFile> Of(Site site)
    {
        var findables = Findable.Of(site);
        bool isSmall = site.Articles.Sum(a => a.TextLength) + findables.Sum(f => f.Findable.Words.Length) <= MostInOneFile;
        var chunks = TextChunk.Of(site, isSmall);
        var words = Collect(findables, chunks);
        var shards = Shards(words, isSmall ? int.MaxValue : ShardLength);
        var parts = Parts(site, findables, chunks, words, shards, isSmall).ToList();
        var index = GlobalScript.Plan(SitePath.File("search/index.js"), Name, json =>
        {
            WriteLetters(json);
            WriteAll(json, "kinds", Findable.Kinds);
            WriteAll(json, "shards", shards.Select(s => s[0].Word));
            json.WriteNumber("texts", chunks.Count);
            json.WriteNumber("named", isSmall ? findables.Count : NamedInPart);
            if (site.Articles.Count <= MostArticlesListed)
            {
                json.WriteStartObject("articles");
                foreach (var article in site.Articles) json.WriteString(article.Head.Slug, article.Head.Title);
                json.WriteEndObject();
            }
            if (!isSmall) return;
            json.WriteStartObject("parts");
            foreach (var part in parts)
            {
                json.WriteStartObject(part.Key);
                part.Write(json);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        });
        if (isSmall) return [index];
        index = index with
        {
            InputsOf = inputs => Hash(inputs, hash =>
            {
                foreach (var shard in shards) hash.Add(shard[0].Word);
                hash.Add(chunks.Count);
                hash.Add(site.Articles.Count);
                foreach (var article in site.Articles.Take(MostArticlesListed))
                {
                    hash.Add(article.Head.Slug);
                    hash.Add(article.Head.Title);
                }
            }),
        };
        return [index, .. parts.Select(part => GlobalScript.Plan(SitePath.File($"search/{part.Key}.js"), $"{Name}_{part.Key}", part.Write) with { InputsOf = part.Inputs })];
    }

    private static WordPlaces Collect(List<(Findable Findable, Entity? Entity)> findables, List<TextChunk> chunks)
    {
        // Some runs of texts at a time, each with the words of its own.
        var runs = new WordPlaces[Math.Min(chunks.Count, RunsAtOnce)];
        Parallel.For(0, runs.Length, run =>
        {
            runs[run] = new WordPlaces();
            (ListedArticle? Article, IReadOnlyList<SearchedRun> Runs) last = (null, []);
            for (int i = (int)((long)chunks.Count * run / runs.Length); i < (int)((long)chunks.Count * (run + 1) / runs.Length); i++) chunks[i].AddWords(runs[run], i, RunsOf);

            // The chunks of a long article follow each other.
            IReadOnlyList<SearchedRun> RunsOf(ListedArticle article) => (last = article == last.Article ? last : (article, TextChunk.RunsOf(article))).Runs;
        });
        // Each with its neighbour, then with that beyond.
        for (int step = 1; step < runs.Length; step *= 2)
        {
            int near = step;
            Parallel.For(0, (runs.Length + near - 1) / (2 * near), i => runs[2 * near * i].AddAll(runs[(2 * near * i) + near]));
        }
        var words = runs.Length > 0 ? runs[0] : new WordPlaces();
        for (int i = 0; i < findables.Count; i++)
        {
            var named = findables[i].Findable;
            foreach (string word in named.Names.Prepend(named.Name).SelectMany(SearchWords.Of)) words.AddName(word, i);
            if (named.Kind == (int)EntityKind.Event && named.Dates is { } dates && TimeBounds.Of(dates) is { } bounds)
                foreach (string term in bounds.Terms()) words.AddName(term, i);
        }
        return words;
    }

    private static List<List<(string Word, string Places)>> Shards(WordPlaces words, int length)
    {
        var shards = new List<List<(string Word, string Places)>>();
        int filled = length;
        foreach (var word in words.Written())
        {
            if (filled >= length)
            {
                shards.Add([]);
                filled = 0;
            }
            shards[^1].Add(word);
            filled += word.Word.Length + word.Places.Length;
        }
        return shards;
    }

    private static IEnumerable<Part> Parts(Site site, List<(Findable Findable, Entity? Entity)> findables, List<TextChunk> chunks, WordPlaces words, List<List<(string Word, string Places)>> shards, bool isSmall)
    {
        var numbers = findables.Index().Where(f => f.Item.Entity is not null).ToDictionary(f => f.Item.Entity!.Slug, f => f.Index, StringComparer.Ordinal);
        var textsOf = TextsOf(chunks);
        foreach (var (i, shard) in shards.Index())
            yield return new Part($"w{i}", json =>
            {
                json.WriteString("words", string.Join(' ', shard.Select(s => s.Word)));
                json.WriteString("places", string.Join(' ', shard.Select(s => s.Places)));
            })
            {
                Inputs = inputs => Hash(inputs, hash =>
                {
                    foreach (var (word, places) in shard)
                    {
                        hash.Add(word);
                        hash.Add(places);
                    }
                }),
            };
        foreach (var (i, some) in findables.Chunk(isSmall ? Math.Max(1, findables.Count) : NamedInPart).Index())
            yield return new Part($"n{i}", json =>
            {
                json.WriteStartArray("named");
                foreach (var (findable, entity) in some) WriteNamed(json, findable, TextsThatName(entity));
                json.WriteEndArray();
            })
            {
                Inputs = inputs => Hash(inputs, hash =>
                {
                    foreach (var (findable, entity) in some) AddNamed(hash, findable, TextsThatName(entity));
                }),
            };
        foreach (var (i, chunk) in chunks.Index()) yield return new Part($"t{i}", json => chunk.Write(json, numbers)) { Inputs = inputs => chunk.HashOf(numbers, inputs) };
        yield return new Part("names", json => json.WriteString("words", string.Join(' ', words.WordsOfNames)))
        {
            Inputs = inputs => Hash(inputs, hash =>
            {
                foreach (string word in words.WordsOfNames) hash.Add(word);
            }),
        };

        IReadOnlyList<int> TextsThatName(Entity? entity) => entity is not null && textsOf.TryGetValue(entity.Slug, out var texts) ? texts : [];
    }

    /// <summary>A hash of what a file shows, and of all by which it could be shown otherwise.</summary>
    private static UInt128 Hash(SiteInputs inputs, Action<PieceHash> add) => PieceHash.Of(hash =>
    {
        hash.Add(inputs.Shared);
        add(hash);
    });

    /// <summary>Adds all that <see cref="WriteNamed"/> writes.</summary>
    private static void AddNamed(PieceHash hash, Findable findable, IReadOnlyList<int> texts)
    {
        hash.Add(findable.Kind);
        hash.Add(findable.Name);
        hash.Add(findable.Names.Count);
        foreach (string? text in (IEnumerable<string?>)[.. findable.Names, findable.Address, findable.Words, findable.Dates?.ToString()]) hash.Add(text);
        hash.Add(findable.Statements);
        hash.Add(texts.Count);
        foreach (int text in texts) hash.Add(text);
    }

    /// <summary>The chunks that name each entity, by its slug.</summary>
    private static Dictionary<string, List<int>> TextsOf(List<TextChunk> chunks)
    {
        var texts = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (i, chunk) in chunks.Index())
        {
            foreach (var run in chunk.Runs)
            {
                foreach (var (slug, naming) in run.Article.Namings)
                {
                    if (!run.Holds(naming.Statement)) continue;
                    if (!texts.TryGetValue(slug, out var of)) texts[slug] = of = [];
                    if (of.Count == 0 || of[^1] != i) of.Add(i);
                }
            }
        }
        return texts;
    }

    /// <summary><c>[kind, name, [other names], address, words, dates in words, first day, last day, statements, texts that name it]</c>.</summary>
    private static void WriteNamed(Utf8JsonWriter json, Findable findable, IReadOnlyList<int> texts)
    {
        json.WriteStartArray();
        json.WriteNumberValue(findable.Kind);
        json.WriteStringValue(findable.Name);
        json.WriteStartArray();
        foreach (string name in findable.Names) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStringValue(findable.Address);
        json.WriteStringValue(findable.Words);
        json.WriteStringValue(findable.DatesInWords ?? "");
        if (findable.Dates is { } dates && TimeBounds.Of(dates) is { } bounds)
        {
            json.WriteNumberValue(bounds.First);
            json.WriteNumberValue(bounds.Last);
        }
        else
        {
            json.WriteNullValue();
            json.WriteNullValue();
        }
        json.WriteNumberValue(findable.Statements);
        json.WriteStringValue(Numbers.Write(texts));
        json.WriteEndArray();
    }

    private static void WriteLetters(Utf8JsonWriter json)
    {
        json.WriteString("letters", Numbers.Write([.. SearchLetters.Others.Select(o => o.Letter)]));
        json.WriteString("others", string.Join(' ', SearchLetters.Others.Select(o => o.Other)));
        json.WriteString("dropped", Numbers.Write([.. SearchLetters.Dropped]));
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
