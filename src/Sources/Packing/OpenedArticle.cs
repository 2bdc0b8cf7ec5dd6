using Sources.Model;
using Sources.Writing;

namespace Sources.Packing;

/// <summary>Makes of a packed article the one that pages show, piece by piece as it is asked for: a passage when one of its statements is, what was found in it when that is. Asked from several threads at once.</summary>
internal sealed class OpenedArticle
{
    private readonly PackedArticle packed;
    private readonly IReadOnlyDictionary<string, Entity> entities;
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
    private Support[]? supports;
    private Note[]? notes;

    /// <param name="packed">The packed article.</param>
    /// <param name="entities">The entities by slug.</param>
    /// <param name="start">Where its parts begin.</param>
    /// <param name="texts">The texts that come again, for this alone.</param>
    internal OpenedArticle(PackedArticle packed, IReadOnlyDictionary<string, Entity> entities, int start, PackedTexts texts)
    {
        (this.packed, this.entities, this.texts) = (packed, entities, texts);
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

    private ArticlePart Part(int number) => forms[number] == PartForm.Passage ? Opened(Array.BinarySearch(partOf, number)).Passage
        : Once(ref parts[number], number, static (all, number) => all.forms[number] == PartForm.Heading ? all.ReaderOf(number).Heading() : new Divider());

    private OpenedPassage Opened(int number) => Once(ref passages[number], number, static (all, number) => all.ReadPassage(number));

    private OpenedPassage ReadPassage(int number)
    {
        var reader = ReaderOf(partOf[number]);
        var passage = reader.Passage(headingOf[number] < 0 ? null : (Heading)Part(headingOf[number]), firstOf[number]);
        var placements = new Placement[passage.Statements.Count];
        for (int i = 0; i < placements.Length; i++) placements[i] = reader.Placement();
        return new OpenedPassage(passage, placements);
    }

    private FoundInPassage Found(int number) => Once(ref Opened(number).Found, number, static (all, number) => all.ReadFound(number));

    private FoundInPassage ReadFound(int number)
    {
        var statements = Opened(number).Passage.Statements;
        var reader = ReaderOf(FirstFound + number);
        int count = statements.Count;
        var found = new FoundInPassage(new Mention[count][], new Quotation[count][], new int[count][], new int[count]);
        for (int i = 0; i < count; i++)
        {
            found.Mentions[i] = reader.Mentions(Article.Article, statements[i], entities);
            found.Quotations[i] = reader.Quotations(entities);
            found.Entries[i] = reader.Numbers();
            found.Arguments[i] = (int)reader.Number();
        }
        return found;
    }

    private Entry[] EntriesOf(int statement)
    {
        var (passage, place) = At(statement);
        int[] numbers = Found(passage).Entries[place];
        var told = numbers.Length == 0 ? [] : new Entry[numbers.Length];
        for (int i = 0; i < told.Length; i++) told[i] = Entry(numbers[i]);
        return told;
    }

    private Entry Entry(int number) => Once(ref entries[number], number, static (all, number) => all.ReaderOf(all.FirstEntry + number).Entry(all.Article.Article, all.packed.Times[number], all.entities));

    private Argument Argument(int number) => Once(ref arguments[number], number, static (all, number) => all.ReaderOf(all.FirstArgument + number).Argument(all.Article.Article, all.entities));

    private Support[] Supports() => Once(ref supports, SupportsSection, static (all, section) => all.ReaderOf(section).Supports(all.Article.Arguments, all.Article.Entries));

    private Note[] Notes() => Once(ref notes, NotesSection, static (all, section) => all.ReaderOf(section).Notes());

    private PermalinkRecord? Permalinks()
    {
        lock (reading) return ReaderOf(PermalinksSection).PermalinksOrNull(Article.Article.Passages);
    }

    /// <summary>What is read when it is first asked for, and is the same object from then on.</summary>
    /// <param name="slot">Where it stands.</param>
    /// <param name="number">Its number.</param>
    /// <param name="read">Reads it; one thread at a time.</param>
    private T Once<T>(ref T? slot, int number, Func<OpenedArticle, int, T> read) where T : class
    {
        if (Volatile.Read(ref slot) is { } known) return known;
        lock (reading)
        {
            if (slot is { } there) return there;
            var made = read(this, number);
            Volatile.Write(ref slot, made);
            return made;
        }
    }
}
