using Xunit;

namespace Sources.BrowserTests.Harness;

/// <summary>Assertions that say all they found, not its first words.</summary>
internal static class Check
{
    /// <summary>Fails with every line that was found.</summary>
    internal static void None(IEnumerable<string> found, string what)
    {
        var lines = found.Distinct().ToList();
        if (lines.Count > 0) Assert.Fail($"{what}\n{string.Join('\n', lines.Take(25))}{(lines.Count > 25 ? $"\n... and {lines.Count - 25} more" : "")}");
    }
}
