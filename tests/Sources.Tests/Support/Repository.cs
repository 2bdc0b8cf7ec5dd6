namespace Sources.Tests.Support;

/// <summary>Where the sources of program and tests lie: the fixtures are read from there, not copied.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Tests => Path.Combine(Root, "tests", "Sources.Tests");

    /// <summary>Whether expected files are written anew instead of compared: <c>SOURCES_TESTS_REWRITE=1</c>.</summary>
    public static bool Rewrites => Environment.GetEnvironmentVariable("SOURCES_TESTS_REWRITE") == "1";

    /// <summary>Skips a test of what the article of this repository says where a fork has put its own in its place.</summary>
    public static void SkipWithoutOwnArticle()
    {
        const string article = "content/articles/nagorno-karabakh-2023.md";
        if (!File.Exists(Path.Combine(Root, article))) Assert.Skip($"{article}, which this test is about, is not there.");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Sources.sln"))) return folder.FullName;
        throw new InvalidOperationException("Sources.sln is nowhere above " + AppContext.BaseDirectory);
    }
}
