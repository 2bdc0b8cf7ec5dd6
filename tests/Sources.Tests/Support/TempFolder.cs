namespace Sources.Tests.Support;

/// <summary>A folder of a test's own, gone with the test.</summary>
/// <param name="within">Where it is made; null for the system's folder of such things.</param>
internal sealed class TempFolder(string? within = null) : IDisposable
{
    public string Path { get; } = within is null ? Directory.CreateTempSubdirectory("sources-test-").FullName : Directory.CreateDirectory(System.IO.Path.Combine(within, "sources-test-" + System.IO.Path.GetRandomFileName())).FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public void Dispose()
    {
        if (!Directory.Exists(Path)) return;
        if (!OperatingSystem.IsWindows())
            foreach (string folder in Directory.EnumerateDirectories(Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(Path, recursive: true);
    }
}
