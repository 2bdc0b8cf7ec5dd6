using Sources.Model;

namespace Sources.Tests.Parsing;

public class EntityParserTests
{
    [Fact]
    public void Every_key_is_read()
    {
        using var site = new TestSite("""
            -- content/site.yml --
            title: T
            -- content/articles/x.md --
            ---
            title: X
            ---
            Oldport fell.
            -- content/entities/ports/oldport.md --
            ---
            kind: place
            name: Oldport
            names:
              - Port-Vieux
              - name: Старый Порт
                language: ru
                script: Cyrl
                side: The other side
                period: 1911/1920
                match: false
            dates: 1850/1920
            coordinates: {latitude: -39.8, longitude: 46.75}
            see-also:
              - title: An encyclopedia
                url: https://example.org/oldport
            ---
            A port.

            Its wall is *old*.
            """);
        Assert.Empty(site.Check().Diagnostics);
        var entity = Assert.Single(site.Site.Entities);
        Assert.Equal(("oldport", EntityKind.Place, "Oldport", "1850/1920"), (entity.Slug, entity.Kind, entity.Name, entity.Dates?.ToString()));
        Assert.Equal("places/oldport/index.html", entity.Path.Value);
        Assert.Equal(new Coordinates(-39.8, 46.75), entity.Coordinates);
        Assert.Equal(new SeeAlso("An encyclopedia", "https://example.org/oldport"), Assert.Single(entity.SeeAlso));
        Assert.Equal(new EntityName { Name = "Port-Vieux" }, entity.Names[0]);
        var other = entity.Names[1];
        Assert.Equal(("Старый Порт", "ru", "Cyrl", "The other side", "1911/1920", false), (other.Name, other.Language, other.Script, other.Side, other.Period?.ToString(), other.Match));
        Assert.Equal(2, entity.Body.Count);
    }

    [Theory]
    [InlineData("95", "`95`")]
    [InlineData("\"north\"", "the text `north`")]
    [InlineData("nan", "`nan`")]
    [InlineData("", "nothing")]
    [InlineData("[1]", "a list")]
    public void A_number_out_of_its_bounds_is_shown_as_it_is_written(string written, string shown)
    {
        using var site = new TestSite($"{TestSite.Settings}{TestSite.Article("x", "Oldport fell.")}-- content/entities/a.md --\n---\nkind: place\nname: Oldport\ncoordinates:\n  latitude: {written}\n  longitude: 9\n---\nWords.\n");
        site.Check();
        Assert.EndsWith($": error bad-value: `latitude` is a number from -90 to 90, not {shown}", Assert.Single(site.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person", "people")]
    [InlineData("place", "places")]
    [InlineData("organization", "organizations")]
    [InlineData("event", "events")]
    [InlineData("concept", "concepts")]
    public void Each_kind_has_its_folder(string kind, string folder)
    {
        using var site = new TestSite($"{TestSite.Settings}{TestSite.Article("x", "Oldport fell.")}-- content/entities/a.md --\n---\nkind: {kind}\nname: Oldport\n---\nWords.\n");
        site.Built();
        Assert.Contains($"{folder}/a/index.html", site.Files);
        LinkRules.Hold(site);
    }
}
