using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Sources.Tests.Fuzzing;

/// <summary>The search of a built site, run by Node.js with a document that can do no more than load scripts.</summary>
public class SearchFuzz
{
    private static readonly List<byte[]> Queries =
    [
        .. ((string[])["1920", "from 1988 to 1994", "\"the wall fell\"", "Ada Byrd 1911", "20th century", "29 November 1920", "1988..1994", "early 1920s", "harbour-board", "wall's", "44 BC", "192X", "between 1911 and", "Стена", "“the board”", "december 1920 ada"]).Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public async Task A_query_of_any_kind_is_answered_from_the_texts()
    {
        Assert.SkipUnless(HasNode(), "Node.js is not installed");
        using var site = TestSite.Of(string.Join("\n\n", Enumerable.Range(0, 40).Select(i => $"In {1900 + i} the Harbour Board met Ada Byrd. It was “certainly late”. Стена упала {i}.")), "ada: Ada Byrd, Byrd", "board: Harbour Board").Built();
        // All queries in one run of Node.js: it takes longer to start than to answer.
        var queries = new List<string>();
        Fuzz.Run("queries", 1_000, random => Mutations.Of(random, Queries), bytes => queries.Add(Encoding.UTF8.GetString(bytes)));
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Tests, "Fuzzing", "search.mjs"), site.Output]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(queries));
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        Assert.Equal("", (await output).Trim());
    }

    private static bool HasNode()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
