using Sources.Diagnostics;
using Sources.Linking;
using Sources.Model;

namespace Sources.Annotating;

/// <summary>Marks for the mentions that the rules found.</summary>
internal static class NameDrafts
{
    internal static IEnumerable<MarkDraft> Of(Statement statement, IReadOnlyList<Mention> mentions, EntityNames names, ContentFile file, List<Unmarked> left)
    {
        var content = statement.Leaf.Content;
        foreach (var mention in mentions)
        {
            int start = statement.Start + mention.Start, end = statement.Start + mention.End;
            var range = content.FileRangeOf(start, end);
            string? why = range is not { } at ? "its words do not stand in the file as they are read"
                : MarkPlace.AgainstName(content, start, end, file.Text[at.Start..at.End]);
            if (why is null) yield return new MarkDraft(MarkKinds.Names, statement, start, end, range!.Value, "[[" + Target(mention, names, statement.Leaf is TableRow), "]]");
            else if (why.Length > 0) left.Add(new Unmarked(file.At(content.OriginOf(start)), content.Text[start..end], why));
        }
    }

    /// <summary>The entity's name and a bar, its slug where the name is another's too, nothing where the words are the name.</summary>
    private static string Target(Mention mention, EntityNames names, bool inTable)
    {
        string name = mention.Entity.Name, words = mention.Statement.Text[mention.Start..mention.End];
        bool speaks = name.AsSpan().IndexOfAny("[]|\n\\") < 0 && name.Length < 200 && names.Resolve(name, default, new DiagnosticBag()) == mention.Entity;
        if (speaks && name == words) return "";
        return (speaks ? name : mention.Entity.Slug) + (inTable ? "\\|" : "|");
    }
}
