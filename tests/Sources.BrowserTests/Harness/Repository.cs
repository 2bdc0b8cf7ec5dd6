using Xunit;

namespace Sources.BrowserTests.Harness;

/// <summary>Where this repository stands on the disk.</summary>
internal static class Repository
{
    internal static readonly string Root = Find();

    internal static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private const string OwnArticle = "content/articles/nagorno-karabakh-2023.md";

    /// <summary>Whether the content is still that of this repository: a fork puts its own in its place.</summary>
    internal static bool HasOwnArticle => File.Exists(At(OwnArticle));

    /// <summary>Skips a test of what the article of this repository says where it is not there.</summary>
    internal static void SkipWithoutOwnArticle()
    {
        if (!HasOwnArticle) Assert.Skip($"{OwnArticle}, which this test is about, is not there.");
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Sources.sln"))) return folder.FullName;
        throw new InvalidOperationException($"no folder above {AppContext.BaseDirectory} holds Sources.sln");
    }
}
