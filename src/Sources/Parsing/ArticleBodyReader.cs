using Sources.Diagnostics;
using Sources.Markup;
using Sources.Model;
using Sources.Parsing.Statements;

namespace Sources.Parsing;

/// <summary>Numbers an article's blocks: headings open parts, dividers part them, everything else is a passage.</summary>
internal sealed class ArticleBodyReader(ContentFile file, MarkupText markup, StatementReader statements, DiagnosticBag bag)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    // Where the numbers of ids that repeat go on, so that many equal headings cost no more than others.
    private readonly Dictionary<string, int> repeated = new(StringComparer.Ordinal);
    // A heading marked {.analysis} speaks for all below it, until a heading of its level or above.
    private readonly Stack<(int Level, Section? Section, StatementType? Type)> headings = new();

    internal List<ArticlePart> Parts { get; } = [];
    internal List<Passage> Passages { get; } = [];
    internal List<Statement> Statements { get; } = [];

    internal void Read()
    {
        Heading? heading = null;
        foreach (var part in markup.Parts)
        {
            switch (part.Block)
            {
                case HeadingBlock block:
                    heading = ReadHeading(block, part);
                    Parts.Add(heading);
                    break;
                case RuleBlock:
                    Parts.Add(new Divider());
                    break;
                default:
                    var passage = ReadPassage(part, heading);
                    Passages.Add(passage);
                    Parts.Add(passage);
                    break;
            }
        }
    }

    private Heading ReadHeading(HeadingBlock block, MarkupPart part)
    {
        while (headings.TryPeek(out var above) && above.Level >= block.Level) headings.Pop();
        headings.TryPeek(out var outer);
        headings.Push((block.Level, part.Section ?? outer.Section, part.Type ?? outer.Type));
        statements.EnterHeading(block);
        string id = part.Id is { } given ? Given(given, part) : Free("h-" + Anchors.FromWords(block.Content.Text));
        ids.Add(id);
        return new Heading(block.Level, id, block.Content);
    }

    private Passage ReadPassage(MarkupPart part, Heading? heading)
    {
        headings.TryPeek(out var above);
        int number = Passages.Count + 1;
        var read = statements.Read(part.Block, number, Statements.Count, part.Section ?? above.Section, part.Type ?? above.Type);
        Statements.AddRange(read);
        string? given = part.Id is { } id ? Given(id, part) : null;
        if (given is not null) ids.Add(given);
        return new Passage
        {
            Number = number,
            GivenId = given,
            Title = part.Title,
            Speaker = part.Speaker,
            Block = part.Block,
            Heading = heading,
            Statements = read,
        };
    }

    private string Given(string id, MarkupPart part)
    {
        if (Anchors.IsReserved(id))
            bag.Error(DiagnosticCodes.DuplicateId, file.At(part.Offset), $"`{id}` is an id that the site gives itself", "choose a word, such as {#declaration}");
        else if (ids.Contains(id))
            bag.Error(DiagnosticCodes.DuplicateId, file.At(part.Offset), $"the id `{id}` is given twice", "choose another one");
        return id;
    }

    private string Free(string id)
    {
        string free = id;
        int next = repeated.GetValueOrDefault(id, 2);
        for (; ids.Contains(free); next++) free = $"{id}-{next}";
        repeated[id] = next;
        return free;
    }
}
