namespace Sources.BrowserTests.Harness;

/// <summary>Where this repository stands on the disk.</summary>
internal static class Repository
{
    internal static readonly string Root = Find();

    internal static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Sources.sln"))) return folder.FullName;
        throw new InvalidOperationException($"no folder above {AppContext.BaseDirectory} holds Sources.sln");
    }
}
