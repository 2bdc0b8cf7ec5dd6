using System.Text.Json.Nodes;
using NJsonSchema;

namespace Sources.Tests.Exports;

public class ArticleJsonTests
{
    [Fact]
    public async Task The_data_say_all_that_the_front_matter_says_of_the_source_and_the_edition_and_the_schema_knows_it()
    {
        using var site = new TestSite(TestSite.Settings + TestSite.Article("x", "It fell on 3 May 1911.", """
            source:
              title: The Wall
              authors: [Ada Byrd]
              container-title: The Harbour Papers
              volume: 7
              issue: 3
              page: 12-19
              publisher: The Board
              issued: 1912-06
              url: https://example.org/wall
              language: de
              rights: The Board
            edition:
              kind: restatement
              version: "1.1"
              date: 2024-05-06
              note: Shorter.
              changes:
                - version: "1.1"
                  date: 2024-05-06
                  note: The day was wrong.
                - version: "1.0"
                  note: A beginning.

            """)).Built();
        var article = JsonNode.Parse(site.Text("articles/x/data/article.json"))!;
        foreach (var record in (JsonNode[])[article, JsonNode.Parse(site.Text("data/site.json"))!["articles"]![0]!])
        {
            Assert.True(JsonNode.DeepEquals(record["source"], JsonNode.Parse("""
                {"title":"The Wall","authors":["Ada Byrd"],"container-title":"The Harbour Papers","volume":"7","issue":"3","page":"12-19","publisher":"The Board","issued":"1912-06",
                "url":"https://example.org/wall","language":"de","rights":"The Board"}
                """)), record["source"]!.ToJsonString());
            Assert.True(JsonNode.DeepEquals(record["edition"], JsonNode.Parse("""
                {"kind":"restatement","version":"1.1","date":"2024-05-06","note":"Shorter.","changes":[{"version":"1.1","date":"2024-05-06","note":"The day was wrong."},{"version":"1.0","note":"A beginning."}]}
                """)), record["edition"]!.ToJsonString());
        }
        var schema = JsonNode.Parse(site.Text("data/schema.json"))!["$defs"]!;
        foreach (string part in (string[])["source", "edition"])
        {
            // The part as a schema of its own: the validator does not know the newest words that lead from one part to another.
            var own = schema["record"]!["properties"]![part]!.DeepClone();
            own["$defs"] = schema.DeepClone();
            Assert.Empty((await JsonSchema.FromJsonAsync(own.ToJsonString(), TestContext.Current.CancellationToken)).Validate(article[part]!.ToJsonString()));
        }
    }

    [Fact]
    public void An_edition_of_which_no_change_is_told_has_none_in_the_data()
    {
        using var site = TestSite.Of("It fell.").Built();
        Assert.Null(JsonNode.Parse(site.Text("articles/x/data/article.json"))!["edition"]!["changes"]);
    }
}
