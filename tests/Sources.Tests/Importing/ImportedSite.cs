using System.Text;
using Sources.Diagnostics;
using Sources.Importing;
using Sources.Importing.Mending;
using Sources.Model;
using Sources.Reading;

namespace Sources.Tests.Importing;

/// <summary>A site with one article that came from a file, checked as the build does.</summary>
internal sealed class ImportedSite : IDisposable
{
    private readonly TestSite site = new(TestSite.Settings);

    public ImportedSite(string name, byte[] bytes, bool wholePage = false)
    {
        site.Add("in/" + name, bytes);
        Result = Importer.Read(Path.Combine(site.Folder, "in", name), "x", wholePage, Bag);
        if (Result is null) return;
        Result = ImportMender.Mend(Result, new ContentFile(ContentKind.Article, "content/articles/x.md", "x", ""), ContentReader.Read(site.Content, new DiagnosticBag()), Bag);
        site.Add("content/articles/x.md", Result.Text);
        site.Check();
    }

    public ImportedSite(string name, string text, bool wholePage = false) : this(name, Encoding.UTF8.GetBytes(text), wholePage)
    {
    }

    public DiagnosticBag Bag { get; } = new();

    public ImportedArticle? Result { get; }

    public IReadOnlyList<string> Diagnostics => site.Diagnostics;

    public Article Article => site.Site.Articles[0].Open().Article;

    /// <summary>The text below the front matter.</summary>
    public string Body => Result!.Text[(Result.Text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 5)..].Trim('\n');

    /// <summary>Every word that the article has now, its title, headings and notes too, without blanks.</summary>
    public string Words
    {
        get
        {
            var text = new StringBuilder();
            foreach (var part in Article.Parts)
            {
                if (part is Heading heading) text.Append(heading.Content.Text);
                if (part is Passage passage)
                    foreach (var leaf in Leaves.HeadersOf(passage.Block).Concat(Leaves.Of(passage.Block))) text.Append(leaf.Content.Text);
            }
            foreach (var note in Article.Notes)
                foreach (var leaf in note.Blocks.SelectMany(Leaves.Of)) text.Append(leaf.Content.Text);
            return GeneratedArticles.Squeeze(text.ToString());
        }
    }

    public void Dispose() => site.Dispose();
}
