namespace Sources.Model;

/// <summary>What the hash of a file's inputs is put together from by whoever plans the file.</summary>
/// <param name="Shared">Hash of the program, of all that the build is told beside the content, and of what every page shows of the site.</param>
/// <param name="OfArticle">Hash of what an article's own files are made from.</param>
internal sealed record SiteInputs(UInt128 Shared, Func<ListedArticle, UInt128> OfArticle);
