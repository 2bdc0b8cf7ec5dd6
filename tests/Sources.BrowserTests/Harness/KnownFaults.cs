using Xunit;

namespace Sources.BrowserTests.Harness;

/// <summary>
/// What these tests found and nobody has mended yet: such a test is skipped with its reason instead of failing, and passes by
/// itself once it can. A line goes when its fault is gone.
/// </summary>
internal static class KnownFaults
{
    private static readonly (string Test, string[] Pages, string Reason)[] All =
    [
    ];

    /// <summary>The reason for which the running test may fail on this page, or null.</summary>
    internal static string? Reason(Uri address)
    {
        string? test = TestContext.Current.TestMethod?.MethodName;
        return All.FirstOrDefault(fault => fault.Test == test && (fault.Pages.Length == 0 || fault.Pages.Any(page => address.AbsolutePath.EndsWith(page, StringComparison.Ordinal)))).Reason;
    }
}
