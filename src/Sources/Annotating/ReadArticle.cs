using System.Globalization;
using System.Text;
using Sources.Diagnostics;
using Sources.Linking;
using Sources.Model;
using Sources.Parsing;
using Sources.Splitting;

namespace Sources.Annotating;

/// <summary>An article with all that marks must not change: where its statements stand, what they date and whom they name.</summary>
internal sealed class ReadArticle
{
    internal required SplitArticle Split { get; init; }
    internal required IReadOnlyList<IReadOnlyList<Mention>> Mentions { get; init; }

    /// <summary>Null where the article cannot be read.</summary>
    internal static ReadArticle? Of(ContentFile file, string language, EntityNames names, DiagnosticBag bag)
    {
        if (ArticleParser.Parse(file, language, bag) is not { } article) return null;
        return new ReadArticle { Split = Splitter.Split(article), Mentions = MentionFinder.Find(article, names, bag) };
    }

    /// <summary>What is read of a statement, in one line that is the same for the same reading.</summary>
    internal string Reading(Statement statement)
    {
        var placement = Split.Placements[statement.Index];
        var text = new StringBuilder().Append(statement.Text).Append('\n').Append(placement.Section).Append(' ').Append(placement.Type);
        foreach (var time in placement.Times) text.Append(' ').Append(time.Value).Append(' ').Append(time.Part).Append(time.Ends);
        foreach (var d in statement.Dates) text.Append(CultureInfo.InvariantCulture, $"\n{d.Start} {d.End} {d.Type} {d.Value} {d.Extent} {d.Relation} {d.Part} {d.Ends} {d.Role} {d.IsVague}");
        foreach (var m in Mentions[statement.Index]) text.Append(CultureInfo.InvariantCulture, $"\n{m.Start} {m.End} {m.Entity.Slug}");
        foreach (var span in statement.Leaf.Content.Spans)
            if (span.Mark is not (DateMark or EntityNameMark) && span.Start < statement.End && span.End >= statement.Start) text.Append(CultureInfo.InvariantCulture, $"\n{span.Start} {span.End} {span.Mark}");
        return text.ToString();
    }

    /// <summary>What is read of the article around its statements: headings, passages and notes.</summary>
    internal string Frame()
    {
        var text = new StringBuilder();
        foreach (var part in Split.Article.Parts)
        {
            if (part is Heading heading) text.Append(CultureInfo.InvariantCulture, $"{heading.Level} {heading.Id} {heading.Content.Text}\n");
            else if (part is Passage passage) text.Append(CultureInfo.InvariantCulture, $"{passage.GivenId} {passage.Title} {passage.Block.GetType().Name} {passage.Statements.Count}\n");
            else text.Append("---\n");
        }
        foreach (var note in Split.Article.Notes)
            foreach (var leaf in note.Blocks.SelectMany(Leaves.Of)) text.Append(CultureInfo.InvariantCulture, $"{note.Number} {leaf.Content.Text}\n");
        return text.ToString();
    }
}
