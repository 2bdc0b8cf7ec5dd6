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
    /// <summary>Of each passage the part that it is, the part that is the heading above it, or -1, and its first statement.</summary>
    private readonly int[] partOf, headingOf, firstOf;
    private readonly int[] sections;
    private readonly OpenedPassage?[] passages;
    private readonly Entry?[] entries;
    private readonly Argument?[] arguments;
    private IReadOnlyList<Support>? supports;
    private IReadOnlyList<Note>? notes;

    /// <param name="packed">The packed article.</param>
    /// <param name="start">Where its parts begin.</param>
    /// <param name="texts">The texts that come again, for this alone.</param>
    internal OpenedArticle(PackedArticle packed, int start, PackedTexts texts)
    {
        (this.packed, this.texts) = (packed, texts);
        var reader = new RecordReader(packed.Bytes.Span, start);
        forms = new PartForm[reader.Number()];
        parts = new ArticlePart?[forms.Length];
        int count = packed.PassageCount;
        (partOf, headingOf, firstOf) = (new int[count], new int[count], new int[count]);
        int passage = 0, heading = -1, first = 0;
        for (int i = 0; i < forms.Length; i++)
        {
            forms[i] = (PartForm)reader.Number();
            if (forms[i] == PartForm.Heading) heading = i;
            if (forms[i] != PartForm.Passage) continue;
            (partOf[passage], headingOf[passage], firstOf[passage]) = (i, heading, first);
            first += packed.StatementsByPassage[passage++];
        }
        sections = new int[forms.Length + count + packed.Times.Count + packed.ArgumentCount + 4];
        for (int i = 1; i < sections.Length; i++) sections[i] = sections[i - 1] + (int)reader.Number();
        for (int i = 0; i < sections.Length; i++) sections[i] += reader.At;
        passages = new OpenedPassage?[count];
        entries = new Entry?[packed.Times.Count];
        arguments = new Argument?[packed.ArgumentCount];
        Article = Make(packed.Head);
    }

    /// <summary>The article.</summary>
    internal SiteArticle Article { get; }

    private int FirstFound => forms.Length;
    private int FirstEntry => FirstFound + passages.Length;
    private int FirstArgument => FirstEntry + entries.Length;
    private int SupportsSection => FirstArgument + arguments.Length;
    private int NotesSection => SupportsSection + 1;
    private int PermalinksSection => SupportsSection + 2;

    private SiteArticle Make(ArticleHead head) => new()
    {
        Article = new Article
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
            Passages = new AskedList<Passage>(passages.Length, i => Opened(i).Passage),
            Statements = new AskedList<Statement>(packed.StatementCount, i => At(i) is var (passage, place) ? Opened(passage).Passage.Statements[place] : null!),
            Notes = new AskedList<Note>(CountIn(NotesSection), i => Notes()[i]),
            KeptPermalinks = new Lazy<PermalinkRecord?>(Permalinks),
        },
        Placements = new AskedList<Placement>(packed.StatementCount, i => At(i) is var (passage, place) ? Opened(passage).Placements[place] : null!),
        Mentions = new AskedList<IReadOnlyList<Mention>>(packed.StatementCount, i => At(i) is var (passage, place) ? Found(passage).Mentions[place] : null!),
        Quotations = new AskedList<IReadOnlyList<Quotation>>(packed.StatementCount, i => At(i) is var (passage, place) ? Found(passage).Quotations[place] : null!),
        Entries = new AskedList<Entry>(entries.Length, Entry),
        Arguments = new AskedList<Argument>(arguments.Length, Argument),
        Supports = new AskedList<Support>(CountIn(SupportsSection), i => Supports()[i]),
        EntriesByStatement = new AskedList<IReadOnlyList<Entry>>(packed.StatementCount, EntriesOf),
        ArgumentByStatement = new AskedList<Argument?>(packed.StatementCount, i => At(i) is var (passage, place) && Found(passage).Arguments[place] is var number && number > 0 ? Argument(number - 1) : null),
    };

    /// <summary>The passage of a statement, from 0, and its place there.</summary>
    private (int Passage, int Place) At(int statement)
    {
        int passage = Array.BinarySearch(firstOf, statement);
        if (passage < 0) passage = ~passage - 1;
        // Passages without statements begin where the next one does.
        while (statement - firstOf[passage] >= packed.StatementsByPassage[passage]) passage++;
        return (passage, statement - firstOf[passage]);
    }

    private ArticleReader ReaderOf(int section) => new(new RecordReader(packed.Bytes.Span, sections[section]), texts);

    private int CountIn(int section) => (int)ReaderOf(section).Number();

    private ArticlePart Part(int number)
    {
        if (forms[number] == PartForm.Passage) return Opened(Array.BinarySearch(partOf, number)).Passage;
        if (Volatile.Read(ref parts[number]) is { } known) return known;
        lock (reading)
        {
            if (parts[number] is { } there) return there;
            ArticlePart part = forms[number] == PartForm.Heading ? ReaderOf(number).Heading() : new Divider();
            Volatile.Write(ref parts[number], part);
            return part;
        }
    }

    private OpenedPassage Opened(int number)
    {
        if (Volatile.Read(ref passages[number]) is { } known) return known;
        lock (reading)
        {
            if (passages[number] is { } there) return there;
            var reader = ReaderOf(partOf[number]);
            var passage = reader.Passage(headingOf[number] < 0 ? null : (Heading)Part(headingOf[number]), firstOf[number]);
            var placements = new Placement[passage.Statements.Count];
            for (int i = 0; i < placements.Length; i++) placements[i] = reader.Placement();
            var opened = new OpenedPassage(passage, placements);
            Volatile.Write(ref passages[number], opened);
            return opened;
        }
    }

    private FoundInPassage Found(int number)
    {
        var passage = Opened(number);
        if (passage.Found is { } known) return known;
        lock (reading)
        {
            if (passage.Found is { } there) return there;
            var reader = ReaderOf(FirstFound + number);
            int count = passage.Placements.Length;
            var found = new FoundInPassage(new Mention[count][], new Quotation[count][], new int[count][], new int[count]);
            for (int i = 0; i < count; i++)
            {
                found.Mentions[i] = reader.Mentions(Article.Article, passage.Passage.Statements[i], packed.Entities);
                found.Quotations[i] = reader.Quotations(packed.Entities);
                found.Entries[i] = reader.Numbers();
                found.Arguments[i] = (int)reader.Number();
            }
            return passage.Found = found;
        }
    }

    private Entry[] EntriesOf(int statement)
    {
        var (passage, place) = At(statement);
        int[] numbers = Found(passage).Entries[place];
        var told = numbers.Length == 0 ? [] : new Entry[numbers.Length];
        for (int i = 0; i < told.Length; i++) told[i] = Entry(numbers[i]);
        return told;
    }

    private Entry Entry(int number)
    {
        if (Volatile.Read(ref entries[number]) is { } known) return known;
        lock (reading)
        {
            if (entries[number] is { } there) return there;
            var entry = ReaderOf(FirstEntry + number).Entry(Article.Article, packed.Times[number], packed.Entities);
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
            var argument = ReaderOf(FirstArgument + number).Argument(Article.Article, packed.Entities);
            Volatile.Write(ref arguments[number], argument);
            return argument;
        }
    }

    private IReadOnlyList<Support> Supports()
    {
        if (Volatile.Read(ref supports) is { } known) return known;
        lock (reading)
        {
            if (supports is { } there) return there;
            IReadOnlyList<Support> made = ReaderOf(SupportsSection).Supports(Article.Arguments, Article.Entries);
            Volatile.Write(ref supports, made);
            return made;
        }
    }

    private IReadOnlyList<Note> Notes()
    {
        if (Volatile.Read(ref notes) is { } known) return known;
        lock (reading)
        {
            if (notes is { } there) return there;
            IReadOnlyList<Note> made = ReaderOf(NotesSection).Notes();
            Volatile.Write(ref notes, made);
            return made;
        }
    }

    private PermalinkRecord? Permalinks()
    {
        lock (reading) return ReaderOf(PermalinksSection).PermalinksOrNull(Article.Article.Passages);
    }
}
