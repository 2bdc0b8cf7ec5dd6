using System.Security.Cryptography;
using Sources.Hardening.Runs;

namespace Sources.Hardening.Rows;

/// <summary>The same content gives the same bytes wherever and however it is built.</summary>
internal static class ReproducibleRows
{
    private const string Section = "7 same bytes";

    public static IEnumerable<Row> All =>
    [
        Of("another folder", (_, _) => { }),
        Of("files made in reverse order, with other times", (_, _) => { }, reverse: true),
        Of("TZ=Pacific/Kiritimati, TZ=America/Los_Angeles", (start, i) => start.Environment["TZ"] = i == 0 ? "Pacific/Kiritimati" : "America/Los_Angeles"),
        Of("LANG=tr_TR.UTF-8, LANG=C", (start, i) => start.Environment["LANG"] = start.Environment["LC_ALL"] = i == 0 ? "tr_TR.UTF-8" : "C"),
        Of("one core, two cores", (start, i) => start.Environment["DOTNET_PROCESSOR_COUNT"] = i == 0 ? "1" : "2"),
        Of("another build before it in the same folder", (_, _) => { }, again: true),
    ];

    private static Row Of(string name, Action<System.Diagnostics.ProcessStartInfo, int> change, bool reverse = false, bool again = false) => new(Section, name, "the same bytes", (place, c) =>
    {
        string[] hashes = new string[2];
        for (int i = 0; i < 2; i++)
        {
            var files = Files().ToList();
            if (reverse && i == 1) files.Reverse();
            string folder = $"site{i}/{(i == 1 ? "another/folder/" : "")}";
            foreach (var (path, text) in files)
            {
                place.Add(folder + path, text);
                if (reverse && i == 1) File.SetLastWriteTimeUtc(place[folder + path], new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            }
            string[] build = ["build", "--quiet", "--content", "content", "--output", "out"];
            if (again && i == 1)
            {
                place.Add(folder + "content/pages/more.md", "---\ntitle: More\n---\nx\n");
                place.Run(build, start => start.WorkingDirectory = place[folder]);
                File.Delete(place[folder + "content/pages/more.md"]);
            }
            var run = place.Run(build, start =>
            {
                start.WorkingDirectory = place[folder];
                change(start, i);
            });
            c.Unless(run.Code == 0, run.Error);
            hashes[i] = string.Join('\n', Workplace.Below(place[folder + "out"]).Append(".sources-manifest").Select(f => $"{f} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(place[$"{folder}out/{f}"])))}"));
        }
        c.Unless(hashes[0] == hashes[1], "differ: " + string.Join(", ", hashes[0].Split('\n').Except(hashes[1].Split('\n')).Take(3)));
        c.Seen = $"{hashes[0].Split('\n').Length} files";
    });

    private static IEnumerable<(string, string)> Files()
    {
        yield return ("content/site.yml", "title: ISTANBUL Iı\nbase-url: https://example.org/\n");
        for (int i = 0; i < 12; i++) yield return ($"content/articles/a{i}.md", $"---\ntitle: The article I{i}\n---\n## Ilgaz\n\nIn {1900 + i} ISPARTA fell. Ivo Lark was late.\n\n| a | b |\n|--:|---|\n| 1,5 | 2.5 |\n");
        for (int i = 0; i < 12; i++) yield return ($"content/entities/e{i}.md", $"---\nkind: place\nname: {(i == 0 ? "Isparta" : $"İzmir {i}")}\n---\nA place.\n");
    }
}
