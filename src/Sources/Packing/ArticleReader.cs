using Sources.Dates;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Writing;

namespace Sources.Packing;

/// <summary>Reads what <see cref="ArticleWriter"/> wrote of one article.</summary>
/// <exception cref="InvalidDataException">It is cut short. What a checksum vouches for never is.</exception>
internal ref struct ArticleReader(RecordReader pieces, PackedTexts texts)
{
    private readonly PackedTexts texts = texts;
    private RecordReader pieces = pieces;

    /// <summary>Where the next piece begins.</summary>
    internal readonly int At => pieces.At;

    /// <summary>What the front matter of a file says.</summary>
    internal ArticleHead Head(ContentFile file) => new()
    {
        Slug = file.Slug,
        File = file,
        Title = Word(),
        Subtitle = WordOrNull(),
        Summary = WordOrNull(),
        Language = Word(),
        Source = Flag() ? Source() : null,
        Edition = Edition(),
        Horizon = Date(),
    };

    /// <summary>A heading.</summary>
    internal Heading Heading() => new(Int(), Word(), Text());

    /// <summary>The statements of a passage, and the passage. The index of the first is given.</summary>
    internal Passage Passage(Heading? heading, int first)
    {
        int number = Int();
        string id = Word();
        string? given = WordOrNull(), title = WordOrNull(), speaker = WordOrNull();
        var block = Block();
        Leaf[] leaves = block is Leaf only ? [only] : [.. Leaves.Of(block)];
        var statements = Some<Statement>();
        for (int i = 0; i < statements.Length; i++) statements[i] = Statement(number, first + i, leaves);
        return new Passage { Number = number, Id = id, GivenId = given, Title = title, Speaker = speaker, Block = block, Heading = heading, Statements = statements };
    }

    /// <summary>Where a statement was placed.</summary>
    internal Placement Placement()
    {
        var section = (Section)Int();
        string reason = Word();
        var times = Some<EntryTime>();
        for (int i = 0; i < times.Length; i++) times[i] = Time();
        return new Placement(section, reason, times) { Type = (StatementType)Int(), TypeReason = Word() };
    }

    /// <summary>The mentions of a statement.</summary>
    internal Mention[] Mentions(Article article, Statement statement, IReadOnlyDictionary<string, Entity> entities)
    {
        var mentions = Some<Mention>();
        for (int i = 0; i < mentions.Length; i++) mentions[i] = new Mention(entities[Word()], article, statement, Int(), Int());
        return mentions;
    }

    /// <summary>The quotations of a statement.</summary>
    internal Quotation[] Quotations(IReadOnlyDictionary<string, Entity> entities)
    {
        var quotations = Some<Quotation>();
        for (int i = 0; i < quotations.Length; i++)
        {
            int start = Int(), end = Int();
            quotations[i] = new Quotation(start, end, WordOrNull() is { } slug ? entities[slug] : null, WordOrNull(), Word());
        }
        return quotations;
    }

    /// <summary>An entry, whose anchor and time are given.</summary>
    internal Entry Entry(Article article, ListedEntry listed, IReadOnlyDictionary<string, Entity> entities)
    {
        var statements = Statements(article);
        int[] expressions = Numbers();
        // In their order among those of all its statements.
        DateExpression[]? dates = null;
        var told = new AskedList<DateExpression>(expressions.Length, i => (dates ??= [.. statements.SelectMany(s => s.Dates)])[expressions[i]]);
        return new Entry { Id = listed.Id, Article = article, Time = listed.Time, Statements = statements, Expressions = told, Entities = Entities(entities) };
    }

    /// <summary>An argument.</summary>
    internal Argument Argument(Article article, IReadOnlyDictionary<string, Entity> entities)
    {
        string id = Word(), heading = Word();
        bool isTaken = Flag();
        return new Argument { Id = id, Article = article, Heading = heading, HeadingIsTaken = isTaken, Statements = Statements(article), Entities = Entities(entities) };
    }

    /// <summary>The links between arguments and entries.</summary>
    internal Support[] Supports(IReadOnlyList<Argument> arguments, IReadOnlyList<Entry> entries)
    {
        var supports = Some<Support>();
        for (int i = 0; i < supports.Length; i++) supports[i] = new Support(arguments[Int()], entries[Int()], Word());
        return supports;
    }

    /// <summary>The notes.</summary>
    internal Note[] Notes()
    {
        var notes = Some<Note>();
        for (int i = 0; i < notes.Length; i++) notes[i] = new Note(Int(), Blocks());
        return notes;
    }

    /// <summary>The record of ids; null where there is none.</summary>
    internal PermalinkRecord? PermalinksOrNull(IReadOnlyList<Passage> passages) => Flag() ? Permalinks(passages) : null;

    /// <summary>The anchors and times of entries.</summary>
    internal ListedEntry[] Times()
    {
        var times = Some<ListedEntry>();
        for (int i = 0; i < times.Length; i++) times[i] = Known().EntryAt(Time());
        return times;
    }

    /// <summary>So many numbers, or whatever begins with one.</summary>
    internal int[] Numbers()
    {
        int[] numbers = Some<int>();
        for (int i = 0; i < numbers.Length; i++) numbers[i] = Int();
        return numbers;
    }

    /// <summary>The runs in which the search index takes the article.</summary>
    /// <param name="packed">The packed article.</param>
    /// <param name="at">Where they begin.</param>
    internal static SearchedRun[] Searched(ReadOnlyMemory<byte> packed, int at)
    {
        var pieces = new RecordReader(packed.Span, at);
        var runs = new SearchedRun[pieces.Number()];
        int start = 0;
        for (int i = 0; i < runs.Length; i++)
        {
            int count = (int)pieces.Number();
            int length = pieces.Text().Length;
            runs[i] = new SearchedRun(start, count, packed.Slice(pieces.At - length, length));
            start += count;
        }
        return runs;
    }

    /// <summary>Pairs of a number and a text.</summary>
    internal (int Number, string Text)[] NumberedTexts()
    {
        var pairs = Some<(int, string)>();
        for (int i = 0; i < pairs.Length; i++) pairs[i] = (Int(), Word());
        return pairs;
    }

    /// <summary>Pairs of a text and its place in the file.</summary>
    internal (string Text, SourceLocation At)[] Places(ContentFile file)
    {
        var places = Some<(string, SourceLocation)>();
        for (int i = 0; i < places.Length; i++) places[i] = (Word(), new SourceLocation(file.Path, Int(), Int()));
        return places;
    }

    /// <summary>A number.</summary>
    internal long Number() => pieces.Number();

    /// <summary>Passes over so many bytes.</summary>
    internal void Skip(long count) => pieces.Bytes(count);

    internal bool Flag() => pieces.Number() != 0;

    private SourceRecord Source()
    {
        string title = Word();
        var authors = Some<AuthorName>();
        for (int i = 0; i < authors.Length; i++) authors[i] = new AuthorName(Word(), WordOrNull(), WordOrNull());
        return new SourceRecord
        {
            Title = title,
            Authors = authors,
            ContainerTitle = WordOrNull(),
            Volume = WordOrNull(),
            Issue = WordOrNull(),
            Page = WordOrNull(),
            Publisher = WordOrNull(),
            Issued = Date(),
            Url = WordOrNull(),
            Language = WordOrNull(),
            Rights = WordOrNull(),
        };
    }

    private Edition Edition()
    {
        var kind = (EditionKind)Int();
        string version = Word();
        var date = Date();
        string? note = WordOrNull();
        var changes = Some<EditionChange>();
        for (int i = 0; i < changes.Length; i++) changes[i] = new EditionChange(Word(), Date(), Word());
        return new Edition { Kind = kind, Version = version, Date = date, Note = note, Changes = changes };
    }

    private Statement Statement(int passage, int index, Leaf[] leaves)
    {
        var leaf = leaves[Int()];
        int number = Int();
        string id = Word();
        int start = Int(), end = Int(), section = Int(), type = Int();
        var dates = Some<DateExpression>();
        for (int i = 0; i < dates.Length; i++) dates[i] = DateExpression();
        return new Statement
        {
            Passage = passage,
            Number = number,
            Index = index,
            Id = id,
            Leaf = leaf,
            Start = start,
            End = end,
            MarkedSection = section == 0 ? null : (Section)(section - 1),
            MarkedType = type == 0 ? null : (StatementType)(type - 1),
            Dates = dates,
        };
    }

    private Block[] Blocks()
    {
        var blocks = Some<Block>();
        for (int i = 0; i < blocks.Length; i++) blocks[i] = Block();
        return blocks;
    }

    private Block Block()
    {
        switch ((BlockForm)Int())
        {
            case BlockForm.Paragraph:
                return new ParagraphBlock(Text());
            case BlockForm.Heading:
                return new HeadingBlock(Int(), Text());
            case BlockForm.Code:
                return new CodeBlock(Text(), WordOrNull());
            case BlockForm.Quote:
                return new QuoteBlock(Blocks());
            case BlockForm.List:
                bool isOrdered = Flag();
                int start = Int();
                bool isTight = Flag();
                var items = Some<IReadOnlyList<Block>>();
                for (int i = 0; i < items.Length; i++) items[i] = Blocks();
                return new ListBlock(isOrdered, start, isTight, items);
            case BlockForm.Table:
                var columns = Some<ColumnAlignment>();
                for (int i = 0; i < columns.Length; i++) columns[i] = (ColumnAlignment)Int();
                var header = Flag() ? Row() : null;
                var rows = Some<TableRow>();
                for (int i = 0; i < rows.Length; i++) rows[i] = Row();
                return new TableBlock(columns, header, rows);
            default:
                return new RuleBlock();
        }
    }

    private TableRow Row()
    {
        var content = Text();
        var cells = Some<(int, int)>();
        for (int i = 0; i < cells.Length; i++) cells[i] = (Int(), Int());
        return new TableRow(content, cells);
    }

    private InlineText Text()
    {
        string text = LongText();
        var spans = Some<InlineSpan>();
        for (int i = 0; i < spans.Length; i++) spans[i] = new InlineSpan(Int(), Int(), Mark());
        var origins = Some<TextOrigin>();
        for (int i = 0; i < origins.Length; i++)
        {
            var origin = new TextOrigin(Int(), Int(), Int());
            int before = pieces.Signed(), behind = pieces.Signed();
            origins[i] = origin with { FileStart = origin.FileOffset - before, FileEnd = origin.FileOffset + origin.Length + behind };
        }
        return new InlineText(text, spans, origins);
    }

    private InlineMark Mark() => (MarkForm)Int() switch
    {
        MarkForm.Style => StyleMark.Of((TextStyle)Int()),
        MarkForm.Link => new LinkMark(Word(), WordOrNull()),
        MarkForm.Image => new ImageMark(Word(), Word(), WordOrNull()),
        MarkForm.Abbreviation => new AbbreviationMark(Word()),
        MarkForm.Note => new NoteMark(Int()),
        MarkForm.EntityName => new EntityNameMark(Word()),
        MarkForm.Speaker => new SpeakerMark(Word()),
        MarkForm.Date => new DateMark(Date()),
        _ => new BreakMark(),
    };

    private DateExpression DateExpression()
    {
        int start = Int(), end = Int();
        var type = (DateType)Int();
        Edtf? value = Date(), extent = Date();
        var relation = (DateRelation)Int();
        var part = (DatePart)Int();
        var resolution = new DateResolution((DateResolutionKind)Int(), Word());
        var role = (DateRole)Int();
        bool isVague = Flag();
        double confidence = BitConverter.Int64BitsToDouble(pieces.Long());
        return new DateExpression(start, end, type, value, extent, relation, part, resolution, role, isVague, confidence, Word(), Word()) { EventEnd = Int(), Ends = Flag() ? Ends() : null };
    }

    private PermalinkRecord Permalinks(IReadOnlyList<Passage> passages)
    {
        string edition = Word();
        string? date = WordOrNull();
        var records = new PassageRecord[passages.Count];
        for (int i = 0; i < records.Length; i++)
        {
            string? words = WordOrNull();
            var statements = passages[i].Statements;
            var of = new StatementRecord[statements.Count];
            for (int k = 0; k < of.Length; k++)
            {
                string? since = WordOrNull();
                var former = Some<FormerWording>();
                for (int f = 0; f < former.Length; f++) former[f] = new FormerWording(LongText(), Word(), WordOrNull());
                var same = StatementRecord.Of(statements[k]);
                // Nearly every one: not made twice.
                of[k] = since is null && former.Length == 0 ? same : same with { Since = since, Former = former };
            }
            records[i] = new PassageRecord(passages[i].Id, words, of);
        }
        var gone = Some<Tombstone>();
        for (int i = 0; i < gone.Length; i++) gone[i] = new Tombstone(Word(), LongText(), Word(), Word()) { Date = WordOrNull(), Now = WordOrNull(), After = WordOrNull() };
        return new PermalinkRecord { Edition = edition, Date = date, Passages = records, Gone = gone };
    }

    private EntryTime Time() => new(Date(), (DatePart)Int()) { Ends = Ends() };

    private DateEnds Ends() => new((DatePart)Int(), (DatePart)Int());

    private AskedList<Statement> Statements(Article article)
    {
        int[] numbers = Numbers();
        return new AskedList<Statement>(numbers.Length, i => article.Statements[numbers[i]]);
    }

    private Entity[] Entities(IReadOnlyDictionary<string, Entity> entities)
    {
        var named = Some<Entity>();
        for (int i = 0; i < named.Length; i++) named[i] = entities[Word()];
        return named;
    }

    private T[] Some<T>()
    {
        long count = pieces.Number();
        return count == 0 ? [] : count <= int.MaxValue / 16 ? new T[count] : throw new InvalidDataException("there are too many of something");
    }

    private int Int() => (int)pieces.Number();

    private string LongText() => Letters.Read(ref pieces);

    private string? WordOrNull() => texts.Of(pieces.Number())?.Text;

    private string Word() => Known().Text;

    private KnownText Known() => texts.Of(pieces.Number()) ?? throw new InvalidDataException("a text is missing");

    private Edtf? Date() => texts.Of(pieces.Number())?.Date;
}
