namespace Sources.Tests.Markup;

public class UnknownPartTests
{
    [Fact]
    public void A_part_that_means_nothing_is_one_mistake_though_it_is_never_closed()
    {
        using var site = TestSite.Of(":::wall:::\n\nThe gate fell.\n\n::: timeline\n\nIt rose in 1911.");
        site.Check();
        Assert.Equal(2, site.Diagnostics.Count);
        Assert.Contains(":4:1: error unknown-mark: `::: wall:::` means nothing here", site.Diagnostics[0], StringComparison.Ordinal);
        Assert.Contains(":8:1: error unknown-mark: the part that `::: timeline` opens is never closed", site.Diagnostics[1], StringComparison.Ordinal);
    }
}
