namespace Sources.Tests.Parsing;

/// <summary>Front matter that fuzzing found to break more than itself.</summary>
public class BrokenYamlTests
{
    [Theory]
    [InlineData("source: {\n2\n", "4:1: error bad-yaml: this is not YAML: a `{` or `[` before this place is not closed")]
    [InlineData("source: {#\nt\n", "4:1: error bad-yaml: this is not YAML: a `{` or `[` before this place is not closed")]
    public void A_bracket_that_is_not_closed_is_told_where_the_next_line_begins(string keys, string expected)
    {
        using var site = new TestSite(TestSite.Settings + "-- content/articles/x.md --\n---\ntitle: T\n" + keys + "---\nIt fell.\n");
        site.Check();
        Assert.StartsWith("content/articles/x.md:" + expected, Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_that_is_no_address_is_told()
    {
        using var site = new TestSite(TestSite.Settings + "-- content/articles/x.md --\n---\ntitle: !![\n---\nIt fell.\n");
        site.Check();
        Assert.StartsWith("content/articles/x.md:", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
        Assert.Contains("error bad-yaml", site.Diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_end_that_only_YAML_knows_does_not_shift_the_places_below_it()
    {
        using var site = new TestSite(TestSite.Settings + "-- content/articles/x.md --\n---\ntitle: \"a\u2028 b\"\ntitel: T\n---\nIt fell.\n");
        site.Check();
        Assert.Contains(site.Diagnostics, d => d.StartsWith("content/articles/x.md:3:1: error unknown-key", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bracket_open_at_the_end_of_the_settings_is_told_inside_them()
    {
        using var site = new TestSite("-- content/articles/x.md --\n---\ntitle: T\n---\nIt fell.\n");
        site.Add("content/site.yml", "title: T\nnavigation:\n  - {");
        site.Check();
        Assert.StartsWith("content/site.yml:3:6: error bad-yaml", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_with_signs_that_turn_the_direction_is_told_in_plain_signs()
    {
        using var site = new TestSite(TestSite.Settings + "-- content/articles/x.md --\n---\ntitle: T\n\u2066\u202ea: b\n---\nIt fell.\n");
        site.Check();
        Assert.Contains("nothing reads the key `\\u2066\\u202Ea`", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }
}
