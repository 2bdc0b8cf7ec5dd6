using System.Buffers.Binary;
using Sources.Dates;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Writing;

namespace Sources.Caching;

/// <summary>Reads what <see cref="ArticleWriter"/> wrote of one article.</summary>
/// <exception cref="InvalidDataException">It is cut short. What a checksum vouches for never is.</exception>
internal ref struct ArticleReader(RecordReader pieces, TextsRead texts)
{
    private readonly TextsRead texts = texts;
    private RecordReader pieces = pieces;

    /// <summary>The article, as the parser made it of this file, and where its statements were placed.</summary>
    internal SplitArticle Split(ContentFile file)
    {
        string title = Word();
        string? subtitle = WordOrNull(), summary = WordOrNull();
        string language = Word();
        var source = Flag() ? Source() : null;
        var edition = Edition();
        var horizon = Date();
        var parts = Parts();
        var passages = parts.OfType<Passage>().ToArray();
        var statements = new Statement[passages.Sum(p => p.Statements.Count)];
        foreach (var statement in passages.SelectMany(p => p.Statements)) statements[statement.Index] = statement;
        var notes = Some<Note>();
        for (int i = 0; i < notes.Length; i++) notes[i] = new Note(Int(), Blocks());
        var record = Flag() ? Permalinks(passages) : null;
        var article = new Article
        {
            Slug = file.Slug,
            File = file,
            Title = title,
            Subtitle = subtitle,
            Summary = summary,
            Language = language,
            Source = source,
            Edition = edition,
            Horizon = horizon,
            Parts = parts,
            Passages = passages,
            Statements = statements,
            Notes = notes,
            Permalinks = record,
        };
        var placements = new Placement[statements.Length];
        for (int i = 0; i < placements.Length; i++) placements[i] = Placement();
        return new SplitArticle(article, placements);
    }

    /// <summary>The article as it was linked to entities of these names. Null where one of them is not there.</summary>
    /// <param name="split">The article.</param>
    /// <param name="entities">The entities by slug.</param>
    internal SiteArticle? Linked(SplitArticle split, IReadOnlyDictionary<string, Entity> entities)
    {
        var article = split.Article;
        var mentions = new IReadOnlyList<Mention>[article.Statements.Count];
        var quotations = new IReadOnlyList<Quotation>[article.Statements.Count];
        bool isWhole = true;
        for (int i = 0; i < mentions.Length; i++)
        {
            var of = Some<Mention>();
            for (int k = 0; k < of.Length; k++) of[k] = new Mention(Named(entities, ref isWhole)!, article, article.Statements[i], Int(), Int());
            mentions[i] = of;
            var quoted = Some<Quotation>();
            for (int k = 0; k < quoted.Length; k++)
            {
                int start = Int(), end = Int();
                quoted[k] = new Quotation(start, end, Named(entities, ref isWhole), WordOrNull(), Word());
            }
            quotations[i] = quoted;
        }
        var entries = Some<Entry>();
        for (int i = 0; i < entries.Length; i++) entries[i] = Entry(article, entities, ref isWhole);
        var arguments = Some<Argument>();
        for (int i = 0; i < arguments.Length; i++) arguments[i] = Argument(article, entities, ref isWhole);
        var supports = Some<Support>();
        for (int i = 0; i < supports.Length; i++) supports[i] = new Support(arguments[Int()], entries[Int()], Word());
        return isWhole ? Linking.SiteLinker.Assemble(split, mentions, quotations, entries, arguments, supports) : null;
    }

    /// <summary>What was reported.</summary>
    internal Diagnostic[] Found()
    {
        var found = Some<Diagnostic>();
        for (int i = 0; i < found.Length; i++)
        {
            string code = Word();
            var severity = (Severity)Int();
            string message = Word();
            string? hint = WordOrNull();
            found[i] = new Diagnostic(code, severity, message, hint, new SourceLocation(Word(), Int(), Int()));
        }
        return found;
    }

    /// <summary>So many hashes.</summary>
    internal UInt128[] Hashes(int count)
    {
        var hashes = new UInt128[count];
        const int length = 16;
        for (int i = 0; i < count; i++) hashes[i] = BinaryPrimitives.ReadUInt128LittleEndian(pieces.Bytes(length));
        return hashes;
    }

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

    private ArticlePart[] Parts()
    {
        var parts = Some<ArticlePart>();
        Heading? heading = null;
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = (PartForm)Int() switch
            {
                PartForm.Passage => Passage(heading),
                PartForm.Heading => heading = new Heading(Int(), Word(), Text()),
                _ => new Divider(),
            };
        }
        return parts;
    }

    private Passage Passage(Heading? heading)
    {
        int number = Int();
        string id = Word();
        string? given = WordOrNull(), title = WordOrNull(), speaker = WordOrNull();
        var block = Block();
        Leaf[] leaves = block is Leaf only ? [only] : [.. Leaves.Of(block)];
        var statements = Some<Statement>();
        for (int i = 0; i < statements.Length; i++) statements[i] = Statement(number, leaves);
        return new Passage { Number = number, Id = id, GivenId = given, Title = title, Speaker = speaker, Block = block, Heading = heading, Statements = statements };
    }

    private Statement Statement(int passage, Leaf[] leaves)
    {
        var leaf = leaves[Int()];
        int number = Int(), index = Int();
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
        return new DateExpression(start, end, type, value, extent, relation, part, resolution, role, isVague, confidence, Word(), Word()) { EventEnd = Int() };
    }

    private PermalinkRecord Permalinks(Passage[] passages)
    {
        string edition = Word();
        string? date = WordOrNull();
        var records = new PassageRecord[passages.Length];
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

    private Placement Placement()
    {
        var section = (Section)Int();
        string reason = Word();
        var times = Some<EntryTime>();
        for (int i = 0; i < times.Length; i++) times[i] = Time();
        return new Placement(section, reason, times) { Type = (StatementType)Int(), TypeReason = Word() };
    }

    private EntryTime Time() => new(Date(), (DatePart)Int());

    private Entry Entry(Article article, IReadOnlyDictionary<string, Entity> entities, ref bool isWhole)
    {
        string id = Word();
        var time = Time();
        var statements = Statements(article);
        var expressions = new List<DateExpression>();
        foreach (var statement in statements)
            foreach (var date in statement.Dates)
                if (Flag()) expressions.Add(date);
        return new Entry { Id = id, Article = article, Time = time, Statements = statements, Expressions = expressions.ToArray(), Entities = Entities(entities, ref isWhole) };
    }

    private Argument Argument(Article article, IReadOnlyDictionary<string, Entity> entities, ref bool isWhole)
    {
        string id = Word(), heading = Word();
        bool isTaken = Flag();
        return new Argument { Id = id, Article = article, Heading = heading, HeadingIsTaken = isTaken, Statements = Statements(article), Entities = Entities(entities, ref isWhole) };
    }

    private Statement[] Statements(Article article)
    {
        var statements = Some<Statement>();
        for (int i = 0; i < statements.Length; i++) statements[i] = article.Statements[Int()];
        return statements;
    }

    private Entity[] Entities(IReadOnlyDictionary<string, Entity> entities, ref bool isWhole)
    {
        var named = Some<Entity>();
        for (int i = 0; i < named.Length; i++) named[i] = Named(entities, ref isWhole)!;
        return named;
    }

    /// <summary>The entity of a slug; null for none.</summary>
    private Entity? Named(IReadOnlyDictionary<string, Entity> entities, ref bool isWhole)
    {
        if (WordOrNull() is not { } slug) return null;
        if (!entities.TryGetValue(slug, out var entity)) isWhole = false;
        return entity;
    }

    private T[] Some<T>()
    {
        long count = pieces.Number();
        return count == 0 ? [] : count <= int.MaxValue / 16 ? new T[count] : throw new InvalidDataException("there are too many of something");
    }

    private int Int() => (int)pieces.Number();

    private string LongText() => pieces.Text() is { Length: > 0 } text ? TextTable.Letters.GetString(text) : "";

    private string? WordOrNull() => texts.Of(pieces.Number());

    private string Word() => WordOrNull() ?? throw new InvalidDataException("a text is missing");

    private Edtf? Date() => texts.DateOf(pieces.Number());
}
