using Sources.Diagnostics;
using Sources.Model;
using Sources.Reading;

namespace Sources.Tests.Model;

public class SlugTests
{
    private static readonly string[] Names = ["wall", "2023", "a-b", "a-", "x1", "-a", "", "A", "ä", "a b", "a_b", "a.b", "a/b", "con", "aux", "nul", "lpt1", "com0", "cons", "con-1", new('a', 100), new('a', 101)];

    public static TheoryData<string> All => [.. Names];

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_a_slug_for_a_command_is_one_for_the_file_that_it_would_write(string name)
    {
        // Below another folder the name of an entity is still the last part alone.
        if (name.Contains('/', StringComparison.Ordinal)) return;
        var bag = new DiagnosticBag();
        ContentReader.FromBytes("content", $"entities/{name}.md", "---\nname: A\n---\n"u8.ToArray(), bag);
        Assert.Equal(bag.ToList().Select(d => d.Code).SingleOrDefault() is null, Slug.WhyNot(name) is null);
    }

    [Theory]
    [InlineData("The 1911 Report", "the-1911-report")]
    [InlineData("Ünder—wegs!", "under-wegs")]
    [InlineData("Հայ", "article")]
    [InlineData("CON", "con-1")]
    [InlineData("-lpt1-", "lpt1-1")]
    public void What_is_suggested_is_near_the_words(string words, string slug) => Assert.Equal(slug, Slug.Suggest(words));

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_suggested_is_a_slug(string words) => Assert.Null(Slug.WhyNot(Slug.Suggest(words)));
}
