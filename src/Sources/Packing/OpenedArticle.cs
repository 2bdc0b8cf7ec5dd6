using Sources.Model;
using Sources.Writing;

namespace Sources.Packing;

/// <summary>Makes of a packed article the one that pages show, piece by piece as it is asked for: a passage when one of its statements is, what was found in it when that is. Asked from several threads at once.</summary>
internal sealed class OpenedArticle
{
    private readonly PackedArticle packed;
    private readonly PackedTexts texts;
    private readonly Lock reading = new();
    private readonly PartForm[] forms;
    private readonly ArticlePart?[] parts;
    /// <summary>The part of each passage, the heading above it (a part) or -1, and its first statement.</summary>
    private readonly int[] partOf, headingOf, firstOf;
    /// <summary>The passage of each statement, from 0.</summary>
    private readonly int[] passageOf;
    private readonly int[] sections;
    private readonly Statement[] statements;
    private readonly Placement[] placements;
    private readonly IReadOnlyList<Mention>[] mentions;
    private readonly IReadOnlyList<Quotation>[] quotations;
    private readonly int[]?[] told;
    private readonly IReadOnlyList<Entry>?[] entriesOf;
    private readonly int[] argued;
    private readonly Entry?[] entries;
    private readonly Argument?[] arguments;
    private IReadOnlyList<Support>? supports;
    private IReadOnlyList<Note>? notes;

    /// <param name="packed">The packed article.</param>
    /// <param name="reader">At what follows the counts.</param>
    internal OpenedArticle(PackedArticle packed, ref ArticleReader reader)
    {
        (this.packed, texts) = (packed, reader.Texts);
        reader.NumberedTexts();
        reader.NumberedTexts();
        reader.Places();
        reader.Places();
        for (int i = 0; i < packed.PassageCount; i++) reader.Hash();
        for (int i = 0; i < packed.Times.Count; i++)
        {
            reader.Hash();
            reader.Numbers();
        }
        int count = packed.StatementCount;
        forms = new PartForm[reader.Number()];
        parts = new ArticlePart?[forms.Length];
        (partOf, headingOf, firstOf) = (new int[packed.PassageCount], new int[packed.PassageCount], new int[packed.PassageCount]);
        passageOf = new int[count];
        int passage = 0, heading = -1, first = 0;
        for (int i = 0; i < forms.Length; i++)
        {
            forms[i] = (PartForm)reader.Number();
            if (forms[i] == PartForm.Heading) heading = i;
            if (forms[i] != PartForm.Passage) continue;
            (partOf[passage], headingOf[passage], firstOf[passage]) = (i, heading, first);
            passageOf.AsSpan(first, packed.StatementsByPassage[passage]).Fill(passage);
            first += packed.StatementsByPassage[passage++];
        }
        sections = new int[forms.Length + packed.PassageCount + packed.Times.Count + packed.ArgumentCount + 4];
        for (int i = 1; i < sections.Length; i++) sections[i] = sections[i - 1] + (int)reader.Number();
        for (int i = 0; i < sections.Length; i++) sections[i] += reader.At;
        statements = new Statement[count];
        placements = new Placement[count];
        mentions = new IReadOnlyList<Mention>[count];
        quotations = new IReadOnlyList<Quotation>[count];
        told = new int[]?[count];
        entriesOf = new IReadOnlyList<Entry>?[count];
        argued = new int[count];
        entries = new Entry?[packed.Times.Count];
        arguments = new Argument?[packed.ArgumentCount];
        var head = packed.Head;
        var article = new Article
        {
            Slug = head.Slug,
            File = head.File,
            Title = head.Title,
            Subtitle = head.Subtitle,
            Summary = head.Summary,
            Language = head.Language,
            Source = head.Source,
            Edition = head.Edition,
            Horizon = head.Horizon,
            Parts = new AskedList<ArticlePart>(forms.Length, Part),
            Passages = new AskedList<Passage>(partOf.Length, i => (Passage)Part(partOf[i])),
            Statements = new AskedList<Statement>(count, Statement),
            Notes = new AskedList<Note>(NoteCount(), i => Notes()[i]),
            KeptPermalinks = new Lazy<PermalinkRecord?>(Permalinks),
        };
        Article = new SiteArticle
        {
            Article = article,
            Placements = new AskedList<Placement>(count, Placement),
            Mentions = new AskedList<IReadOnlyList<Mention>>(count, i => Found(i, mentions)),
            Quotations = new AskedList<IReadOnlyList<Quotation>>(count, i => Found(i, quotations)),
            Entries = new AskedList<Entry>(entries.Length, Entry),
            Arguments = new AskedList<Argument>(arguments.Length, Argument),
            Supports = new AskedList<Support>(SupportCount(), i => Supports()[i]),
            EntriesByStatement = new AskedList<IReadOnlyList<Entry>>(count, EntriesOf),
            ArgumentByStatement = new AskedList<Argument?>(count, i => Found(i, argued) is var number && number == 0 ? null : Argument(number - 1)),
        };
    }

    /// <summary>The article.</summary>
    internal SiteArticle Article { get; }

    private int FirstFound => forms.Length;
    private int FirstEntry => FirstFound + partOf.Length;
    private int FirstArgument => FirstEntry + entries.Length;

    private ArticleReader At(int section) => new(new RecordReader(packed.Bytes.Span, sections[section]), texts);

    private ArticlePart Part(int number)
    {
        if (Volatile.Read(ref parts[number]) is { } known) return known;
        lock (reading)
        {
            if (parts[number] is { } there) return there;
            var reader = At(number);
            ArticlePart part;
            switch (forms[number])
            {
                case PartForm.Heading:
                    part = reader.Heading();
                    break;
                case PartForm.Passage:
                    int passage = Array.BinarySearch(partOf, number), heading = headingOf[passage];
                    var made = reader.Passage(heading < 0 ? null : (Heading)Part(heading), firstOf[passage]);
                    for (int i = 0; i < made.Statements.Count; i++)
                    {
                        statements[firstOf[passage] + i] = made.Statements[i];
                        placements[firstOf[passage] + i] = reader.Placement();
                    }
                    part = made;
                    break;
                default:
                    part = new Divider();
                    break;
            }
            Volatile.Write(ref parts[number], part);
            return part;
        }
    }

    private Statement Statement(int number)
    {
        Part(partOf[passageOf[number]]);
        return statements[number];
    }

    private Placement Placement(int number)
    {
        Part(partOf[passageOf[number]]);
        return placements[number];
    }

    /// <summary>What was found in a statement, of one kind.</summary>
    private T Found<T>(int number, T[] of)
    {
        int passage = passageOf[number];
        // Of a passage all is read at once, the numbers of the entries that tell its last statement last.
        int last = firstOf[passage] + packed.StatementsByPassage[passage] - 1;
        if (Volatile.Read(ref told[last]) is not null) return of[number];
        lock (reading)
        {
            if (told[last] is not null) return of[number];
            var reader = At(FirstFound + passage);
            for (int i = firstOf[passage]; i <= last; i++)
            {
                mentions[i] = reader.Mentions(Article.Article, Statement(i), packed.Entities);
                quotations[i] = reader.Quotations(packed.Entities);
                int[] numbers = reader.Numbers();
                argued[i] = (int)reader.Number();
                Volatile.Write(ref told[i], numbers);
            }
            return of[number];
        }
    }

    private IReadOnlyList<Entry> EntriesOf(int number)
    {
        if (Volatile.Read(ref entriesOf[number]) is { } known) return known;
        int[] numbers = Found(number, told)!;
        lock (reading)
        {
            if (entriesOf[number] is { } there) return there;
            Entry[] made = [.. numbers.Select(Entry)];
            Volatile.Write(ref entriesOf[number], made);
            return made;
        }
    }

    private Entry Entry(int number)
    {
        if (Volatile.Read(ref entries[number]) is { } known) return known;
        lock (reading)
        {
            if (entries[number] is { } there) return there;
            var entry = At(FirstEntry + number).Entry(Article.Article, packed.Times[number], packed.Entities);
            Volatile.Write(ref entries[number], entry);
            return entry;
        }
    }

    private Argument Argument(int number)
    {
        if (Volatile.Read(ref arguments[number]) is { } known) return known;
        lock (reading)
        {
            if (arguments[number] is { } there) return there;
            var argument = At(FirstArgument + number).Argument(Article.Article, packed.Entities);
            Volatile.Write(ref arguments[number], argument);
            return argument;
        }
    }

    private int SupportCount() => (int)At(FirstArgument + arguments.Length).Number();

    private IReadOnlyList<Support> Supports()
    {
        if (Volatile.Read(ref supports) is { } known) return known;
        lock (reading)
        {
            if (supports is { } there) return there;
            var made = At(FirstArgument + arguments.Length).Supports(Article.Arguments, Article.Entries);
            Volatile.Write(ref supports, made);
            return made;
        }
    }

    private int NoteCount() => (int)At(FirstArgument + arguments.Length + 1).Number();

    private IReadOnlyList<Note> Notes()
    {
        if (Volatile.Read(ref notes) is { } known) return known;
        lock (reading)
        {
            if (notes is { } there) return there;
            var made = At(FirstArgument + arguments.Length + 1).Notes();
            Volatile.Write(ref notes, made);
            return made;
        }
    }

    private PermalinkRecord? Permalinks()
    {
        lock (reading) return At(FirstArgument + arguments.Length + 2).PermalinksOrNull(Article.Article.Passages);
    }
}
