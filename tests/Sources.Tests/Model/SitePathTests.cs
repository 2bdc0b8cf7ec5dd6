using CsCheck;
using Sources.Model;

namespace Sources.Tests.Model;

public class SitePathTests
{
    [Theory]
    [InlineData("/a")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a\\..\\b")]
    [InlineData("C:/a")]
    [InlineData("a\0b")]
    [InlineData("a/")]
    [InlineData("")]
    public void A_path_that_is_not_inside_the_site_cannot_be_made(string path) => Assert.ThrowsAny<ArgumentException>(() => SitePath.File(path));

    [Fact]
    public void No_path_leads_out_of_the_folder()
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "root")) + Path.DirectorySeparatorChar;
        Gen.OneOf(Gen.Char["./\\:a%~ "].Array[0, 12].Select(c => new string(c)), Gen.String).Sample(text =>
        {
            try
            {
                var path = SitePath.File(text);
                Assert.StartsWith(root, Path.GetFullPath(Path.Combine(root, path.Value)), StringComparison.Ordinal);
            }
            catch (ArgumentException)
            {
            }
        }, iter: 20_000);
    }

    [Fact]
    public void A_link_from_any_page_to_any_other_leads_there()
    {
        var paths = Gen.Char["ab/"].Array[1, 8].Select(c => new string(c).Trim('/').Replace("//", "/", StringComparison.Ordinal)).Where(p => p.Length > 0 && !p.Contains("//", StringComparison.Ordinal)).Select(SitePath.Page);
        Gen.Select(paths, paths).Sample((from, to) =>
        {
            Assert.Equal(new Uri("https://example.org/r/" + to.Value), new Uri(new Uri("https://example.org/r/" + from.Value), from.LinkTo(to)));
            Assert.Equal(new Uri("https://example.org/r/" + to.Value + "#x"), new Uri(new Uri("https://example.org/r/" + from.Value), from.LinkTo(to, "x")));
            Assert.Equal(new Uri("https://example.org/r/"), new Uri(new Uri("https://example.org/r/" + from.Value), from.ToRoot));
        });
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a/")]
    [InlineData("a/b", "a/b/")]
    public void A_host_serves_a_page_under_its_folder(string folder, string address) => Assert.Equal(address, SitePath.Page(folder).PublicAddress);
}
