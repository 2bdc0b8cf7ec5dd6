using System.Runtime.InteropServices;
using Sources.Dates;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Writing;

namespace Sources.Packing;

/// <summary>
/// Writes what was made of one article, piece by piece, for <see cref="ArticleReader"/>. What is the same object twice, such as a statement and its block, is written once and told by its
/// place. A property that one of these records comes to have has to be written here and read there: a test compares all that can be asked of a site.
/// </summary>
/// <param name="pieces">Receives the pieces.</param>
/// <param name="table">Numbers the texts that come again. Null where the pieces are only to be hashed: then texts stand in them, and what an edit above moves, such as places in the file, does not.</param>
/// <exception cref="InvalidOperationException">The article is not put together as the parser does it, so that it could not be read back as it is.</exception>
internal sealed class ArticleWriter(RecordWriter pieces, TextTable? table)
{
    /// <summary>What the front matter says.</summary>
    internal void Write(ArticleHead head)
    {
        Word(head.Title);
        Word(head.Subtitle);
        Word(head.Summary);
        Word(head.Language);
        Flag(head.Source is not null);
        if (head.Source is { } source) Write(source);
        Write(head.Edition);
        Date(head.Horizon);
    }

    /// <summary>What lists ask of an article.</summary>
    internal void WriteCounts(SiteArticle linked)
    {
        var article = linked.Article;
        Hold(!article.IsDraft && article.Statements.SequenceEqual(article.Passages.SelectMany(p => p.Statements), ReferenceEqualityComparer.Instance));
        Hold(article.Statements.Index().All(s => s.Item.Index == s.Index));
        int count = article.Statements.Count;
        Hold(linked.Placements.Count == count && linked.Mentions.Count == count && linked.Quotations.Count == count && linked.EntriesByStatement.Count == count && linked.ArgumentByStatement.Count == count);
        pieces.Number(linked.ArgumentCount);
        pieces.Number(linked.TextLength);
        Flag(linked.HasCorrections);
        Many(linked.Entries, entry =>
        {
            Word(entry.Id);
            Write(entry.Time);
        });
        Many(article.Passages, passage => pieces.Number(passage.Statements.Count));
    }

    /// <summary>What indexes ask of an article.</summary>
    internal void WriteIndex(SiteArticle linked)
    {
        var article = linked.Article;
        Many([.. linked.Namings], naming =>
        {
            pieces.Number(naming.Naming.Statement);
            Word(naming.Slug);
        });
        Many([.. article.Passages.SelectMany(p => p.Statements.SelectMany(s => linked.Quotations[s.Index].Select(q => q.Speaker?.Slug).OfType<string>()).Distinct().Select(slug => (p.Number, Slug: slug)))], speaker =>
        {
            pieces.Number(speaker.Number);
            Word(speaker.Slug);
        });
        Many(linked.Links, link =>
        {
            Word(link.Url);
            Write(link.At);
        });
        Many(linked.Marks, mark =>
        {
            Word(mark.Name);
            Write(mark.At);
        });
    }

    /// <summary>The runs in which the search index takes an article.</summary>
    internal static void Write(RecordWriter pieces, IReadOnlyList<SearchedRun> searched)
    {
        pieces.Number(searched.Count);
        foreach (var run in searched)
        {
            pieces.Number(run.Count);
            pieces.Number(run.Terms.Length);
            pieces.Bytes(run.Terms.Span);
        }
    }

    /// <summary>A heading, or a passage and where its statements were placed; nothing else of a divider than what it is.</summary>
    /// <param name="part">The part.</param>
    /// <param name="heading">The heading above it.</param>
    /// <param name="placements">Where the statements of the article were placed.</param>
    internal void Write(ArticlePart part, Heading? heading, IReadOnlyList<Placement> placements)
    {
        switch (part)
        {
            case Passage passage:
                Hold(ReferenceEquals(passage.Heading, heading));
                Write(passage);
                foreach (var statement in passage.Statements) Write(placements[statement.Index]);
                break;
            case Heading of:
                pieces.Number(of.Level);
                Word(of.Id);
                Write(of.Content);
                break;
            default:
                Hold(part is Divider);
                break;
        }
    }

    /// <summary>What linking found in the statements of a passage.</summary>
    internal void WriteFound(SiteArticle linked, Passage passage, Dictionary<Entry, int> entries, Dictionary<Argument, int> arguments)
    {
        foreach (var statement in passage.Statements)
        {
            WriteNamed(linked, statement.Index);
            var told = linked.EntriesByStatement[statement.Index];
            Hold(told.Select(e => entries.GetValueOrDefault(e, -1)).Prepend(-1).Zip(told.Select(e => entries.GetValueOrDefault(e, -1))).All(p => p.First < p.Second));
            Many(told, entry => pieces.Number(entries[entry]));
            var argument = linked.ArgumentByStatement[statement.Index];
            Hold(argument is null || arguments.ContainsKey(argument));
            pieces.Number(argument is null ? 0 : arguments[argument] + 1);
        }
    }

    /// <summary>The links between arguments and entries.</summary>
    internal void Write(IReadOnlyList<Support> supports, Dictionary<Entry, int> entries, Dictionary<Argument, int> arguments) => Many(supports, support =>
    {
        Hold(arguments.ContainsKey(support.Argument) && entries.ContainsKey(support.Entry));
        pieces.Number(arguments[support.Argument]);
        pieces.Number(entries[support.Entry]);
        Word(support.Reason);
    });

    /// <summary>The notes.</summary>
    internal void Write(IReadOnlyList<Note> notes) => Many(notes, note =>
    {
        pieces.Number(note.Number);
        Many(note.Blocks, Write);
    });

    /// <summary>The record of ids, where the article has one.</summary>
    internal void WritePermalinks(Article article)
    {
        Flag(article.Permalinks is not null);
        if (article.Permalinks is { } record) Write(record, article);
    }

    /// <summary>All that other pages can show of a passage.</summary>
    internal void WriteShown(SiteArticle linked, Passage passage)
    {
        Write(passage);
        foreach (var statement in passage.Statements)
        {
            Write(linked.Placements[statement.Index]);
            WriteNamed(linked, statement.Index);
            Many(linked.EntriesByStatement[statement.Index], entry =>
            {
                Word(entry.Id);
                Write(entry.Time);
                // An entry is told by its first words, which may stand in another passage.
                Word(entry.Statements[0].Text);
            });
            var argument = linked.ArgumentByStatement[statement.Index];
            Word(argument?.Id);
            Word(argument?.Heading);
        }
    }

    /// <summary>What other pages show of an entry beside the passages that tell it.</summary>
    internal void WriteShown(Entry entry, IEnumerable<Support> supports)
    {
        Word(entry.Id);
        Many(entry.Statements, statement => Word(statement.Id));
        foreach (var support in supports) foreach (string text in (string[])[support.Argument.Id, support.Argument.Heading, support.Reason]) Word(text);
    }

    private void Flag(bool isSet) => pieces.Number(isSet ? 1 : 0);

    /// <summary>Whom and what a statement names and quotes.</summary>
    private void WriteNamed(SiteArticle linked, int number)
    {
        var statement = linked.Article.Statements[number];
        Many(linked.Mentions[number], mention =>
        {
            Hold(ReferenceEquals(mention.Article, linked.Article) && ReferenceEquals(mention.Statement, statement));
            Word(mention.Entity.Slug);
            pieces.Number(mention.Start);
            pieces.Number(mention.End);
        });
        Many(linked.Quotations[number], quotation =>
        {
            pieces.Number(quotation.Start);
            pieces.Number(quotation.End);
            Word(quotation.Speaker?.Slug);
            Word(quotation.By);
            Word(quotation.Reason);
        });
    }

    /// <summary>A place in the article's file.</summary>
    private void Write(SourceLocation at)
    {
        pieces.Number(at.Line);
        pieces.Number(at.Column);
    }

    private void Write(SourceRecord source)
    {
        Word(source.Title);
        Many(source.Authors, author =>
        {
            Word(author.Name);
            Word(author.Family);
            Word(author.Given);
        });
        foreach (string? text in (string?[])[source.ContainerTitle, source.Volume, source.Issue, source.Page, source.Publisher]) Word(text);
        Date(source.Issued);
        foreach (string? text in (string?[])[source.Url, source.Language, source.Rights]) Word(text);
    }

    private void Write(Edition edition)
    {
        pieces.Number((int)edition.Kind);
        Word(edition.Version);
        Date(edition.Date);
        Word(edition.Note);
        Many(edition.Changes, change =>
        {
            Word(change.Version);
            Date(change.Date);
            Word(change.Note);
        });
    }

    private void Write(Passage passage)
    {
        pieces.Number(passage.Number);
        Word(passage.Id);
        Word(passage.GivenId);
        Word(passage.Title);
        Word(passage.Speaker);
        Write(passage.Block);
        var leaves = Leaves.Of(passage.Block).ToList();
        int leaf = 0;
        Many(passage.Statements, statement =>
        {
            // They stand in the order of the text.
            while (leaf < leaves.Count && !ReferenceEquals(leaves[leaf], statement.Leaf)) leaf++;
            Hold(leaf < leaves.Count && statement.Passage == passage.Number);
            pieces.Number(leaf);
            pieces.Number(statement.Number);
            Word(statement.Id);
            pieces.Number(statement.Start);
            pieces.Number(statement.End);
            pieces.Number(statement.MarkedSection is { } section ? (int)section + 1 : 0);
            pieces.Number(statement.MarkedType is { } type ? (int)type + 1 : 0);
            Many(statement.Dates, Write);
        });
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                pieces.Number((int)BlockForm.Paragraph);
                Write(paragraph.Content);
                break;
            case HeadingBlock heading:
                pieces.Number((int)BlockForm.Heading);
                pieces.Number(heading.Level);
                Write(heading.Content);
                break;
            case CodeBlock code:
                pieces.Number((int)BlockForm.Code);
                Write(code.Content);
                Word(code.Language);
                break;
            case QuoteBlock quote:
                pieces.Number((int)BlockForm.Quote);
                Many(quote.Children, Write);
                break;
            case ListBlock list:
                pieces.Number((int)BlockForm.List);
                Flag(list.IsOrdered);
                pieces.Number(list.Start);
                Flag(list.IsTight);
                Many(list.Items, item => Many(item, Write));
                break;
            case TableBlock table:
                pieces.Number((int)BlockForm.Table);
                Many(table.Columns, column => pieces.Number((int)column));
                Flag(table.Header is not null);
                if (table.Header is { } header) Write(header);
                Many(table.Rows, Write);
                break;
            default:
                Hold(block is RuleBlock);
                pieces.Number((int)BlockForm.Rule);
                break;
        }
    }

    private void Write(TableRow row)
    {
        Write(row.Content);
        Many(row.Cells, cell =>
        {
            pieces.Number(cell.Start);
            pieces.Number(cell.End);
        });
    }

    private void Write(InlineText text)
    {
        Text(text.Text);
        Many(text.Spans, span =>
        {
            pieces.Number(span.Start);
            pieces.Number(span.End);
            Write(span.Mark);
        });
        if (table is null) return;
        Many(text.Origins, origin =>
        {
            pieces.Number(origin.Start);
            pieces.Number(origin.Length);
            pieces.Number(origin.FileOffset);
            pieces.Signed(origin.FileOffset - origin.FileStart);
            pieces.Signed(origin.FileEnd - origin.FileOffset - origin.Length);
        });
    }

    private void Write(InlineMark mark)
    {
        switch (mark)
        {
            case StyleMark style: Form(MarkForm.Style, (int)style.Style); break;
            case LinkMark link: Form(MarkForm.Link, link.Url, link.Title); break;
            case ImageMark image: Form(MarkForm.Image, image.Url, image.Alternative, image.Title); break;
            case AbbreviationMark abbreviation: Form(MarkForm.Abbreviation, abbreviation.Expansion); break;
            case NoteMark note: Form(MarkForm.Note, note.Number); break;
            case EntityNameMark name: Form(MarkForm.EntityName, name.Name); break;
            case SpeakerMark speaker: Form(MarkForm.Speaker, speaker.Name); break;
            case DateMark date: Form(MarkForm.Date, date.Value?.ToString()); break;
            default:
                Hold(mark is BreakMark);
                Form(MarkForm.Break);
                break;
        }
    }

    private void Form(MarkForm form, params ReadOnlySpan<string?> texts)
    {
        pieces.Number((int)form);
        foreach (string? text in texts) Word(text);
    }

    private void Form(MarkForm form, int number)
    {
        pieces.Number((int)form);
        pieces.Number(number);
    }

    private void Write(DateExpression date)
    {
        pieces.Number(date.Start);
        pieces.Number(date.End);
        pieces.Number((int)date.Type);
        Date(date.Value);
        Date(date.Extent);
        pieces.Number((int)date.Relation);
        pieces.Number((int)date.Part);
        pieces.Number((int)date.Resolution.Kind);
        Word(date.Resolution.Sentence);
        pieces.Number((int)date.Role);
        Flag(date.IsVague);
        pieces.Long(BitConverter.DoubleToInt64Bits(date.Confidence));
        Word(date.Rule);
        Word(date.Timex);
        pieces.Number(date.EventEnd);
        Flag(date.Ends is not null);
        if (date.Ends is { } ends) Write(ends);
    }

    private void Write(DateEnds ends)
    {
        pieces.Number((int)ends.From);
        pieces.Number((int)ends.To);
    }

    private void Write(PermalinkRecord record, Article article)
    {
        Word(record.Edition);
        Word(record.Date);
        Hold(record.Passages.Count == article.Passages.Count);
        for (int i = 0; i < record.Passages.Count; i++)
        {
            var (passage, of) = (record.Passages[i], article.Passages[i]);
            Hold(passage.Id == of.Id && passage.Statements.Count == of.Statements.Count);
            Word(passage.Words);
            for (int k = 0; k < of.Statements.Count; k++)
            {
                var statement = passage.Statements[k];
                Hold(statement.Id == of.Statements[k].Id && statement.Text == of.Statements[k].Text);
                Word(statement.Since);
                Many(statement.Former, former =>
                {
                    Text(former.Text);
                    Word(former.Edition);
                    Word(former.Date);
                });
            }
        }
        Many(record.Gone, gone =>
        {
            Word(gone.Id);
            Text(gone.Text);
            foreach (string? text in (string?[])[gone.Edition, gone.Since, gone.Date, gone.Now, gone.After]) Word(text);
        });
    }

    private void Write(Placement placement)
    {
        pieces.Number((int)placement.Section);
        Word(placement.Reason);
        Many(placement.Times, Write);
        pieces.Number((int)placement.Type);
        Word(placement.TypeReason);
    }

    private void Write(EntryTime time)
    {
        Date(time.Value);
        pieces.Number((int)time.Part);
        Write(time.Ends);
    }

    /// <summary>An entry but for its anchor and time.</summary>
    internal void Write(Entry entry, Article article)
    {
        Hold(ReferenceEquals(entry.Article, article));
        Write(entry.Statements, article);
        // The expressions are some of its statements', in their order.
        DateExpression[] dates = [.. entry.Statements.SelectMany(s => s.Dates)];
        int place = 0;
        Many(entry.Expressions, date =>
        {
            while (place < dates.Length && !ReferenceEquals(dates[place], date)) place++;
            Hold(place < dates.Length);
            pieces.Number(place);
        });
        Write(entry.Entities);
    }

    /// <summary>An argument.</summary>
    internal void Write(Argument argument, Article article)
    {
        Hold(ReferenceEquals(argument.Article, article));
        Word(argument.Id);
        Word(argument.Heading);
        Flag(argument.HeadingIsTaken);
        Write(argument.Statements, article);
        Write(argument.Entities);
    }

    private void Write(IReadOnlyList<Statement> statements, Article article) => Many(statements, statement =>
    {
        Hold(ReferenceEquals(article.Statements[statement.Index], statement));
        pieces.Number(statement.Index);
    });

    private void Write(IReadOnlyList<Entity> entities) => Many(entities, entity => Word(entity.Slug));

    private void Many<T>(IReadOnlyList<T> items, Action<T> write)
    {
        pieces.Number(items.Count);
        foreach (var item in items) write(item);
    }

    /// <summary>The place of each.</summary>
    internal static Dictionary<T, int> Numbered<T>(IReadOnlyList<T> items) where T : class
    {
        var numbers = new Dictionary<T, int>(ReferenceEqualityComparer.Instance);
        foreach (var (number, item) in items.Index()) numbers[item] = number;
        return numbers;
    }

    private void Text(string text)
    {
        if (table is not null) Letters.Write(pieces, text);
        else
        {
            pieces.Number(text.Length);
            pieces.Bytes(MemoryMarshal.AsBytes(text.AsSpan()));
        }
    }

    private void Word(string? text)
    {
        if (table is not null) pieces.Number(text is null ? 0 : table.Of(text) + 1);
        else
        {
            Flag(text is not null);
            Text(text ?? "");
        }
    }

    private void Date(Edtf? value) => Word(value?.ToString());

    private static void Hold(bool isSo)
    {
        if (!isSo) throw new InvalidOperationException("the article is not put together as the parser does it");
    }
}
