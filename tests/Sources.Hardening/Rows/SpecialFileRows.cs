using System.Net.Sockets;
using Sources.Hardening.Runs;

namespace Sources.Hardening.Rows;

/// <summary>What is no ordinary file, and files that change under the build.</summary>
internal static class SpecialFileRows
{
    private const string Section = "4 special files";

    public static IEnumerable<Row> All =>
    [
        Of("a pipe as an article", place => place.Shell("mkfifo content/articles/pipe.md"), "content/articles/pipe.md: error special-file"),
        Of("a pipe as site.yml", place => place.Shell("rm content/site.yml; mkfifo content/site.yml"), "content/site.yml: error special-file"),
        Of("a socket as an article", place => Socket(place, "content/articles/s.md"), "content/articles/s.md: error special-file"),
        Of("the device zero as an article", place => place.Shell("mknod content/articles/zero.md c 1 5"), "content/articles/zero.md: error special-file"),
        Of("a pipe among the assets", place => place.Shell("mkdir content/assets; mkfifo content/assets/pipe.png"), "content/assets/pipe.png: error special-file"),
        Of("a socket among the assets", place => place.Shell("mkdir content/assets") && Socket(place, "content/assets/s.bin"), "content/assets/s.bin: error special-file"),
        Of("the device zero among the assets", place => place.Shell("mkdir content/assets; mknod content/assets/zero c 1 5"), "content/assets/zero: error special-file"),
        new(Section, "pipes in the output folder, for a page and for the manifest", "replaced; the build does not wait", (place, c) =>
        {
            place.Begin();
            place.Article("x", "It fell.");
            if (!place.Shell("rm output/index.html output/.sources-manifest; mkfifo output/index.html output/.sources-manifest")) c.Skipped = "there are none here";
            else
            {
                var run = place.Build();
                c.Unless(run.Code == 0, run.Error);
                // A pipe that is still there would be waited for.
                if (place.Shell("test -f output/index.html -a -f output/.sources-manifest")) foreach (string fault in place.WhatIsNotWhole()) c.Add(fault);
                else c.Add("a pipe is still there");
            }
        }),
        Of("a loop of symbolic links", place => place.Shell("ln -s ../articles content/articles/loop"), "content/articles/loop: error special-file: a symbolic link is not followed"),
        Of("a link to itself", place => place.Shell("ln -s self.md content/articles/self.md"), "content/articles/self.md: error special-file: a symbolic link is not followed"),
        Of("folders 20 deep", place => place.Shell("mkdir -p content/pages/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a"), "content/pages/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a: error too-complex: folders are nested deeper than 16"),
        new(Section, "a file and a folder that may not be read", "both told", Unreadable),
        new(Section, "files that vanish and come back while they are read", "a whole site, or what could not be read told", Vanishing),
    ];

    private static Row Of(string name, Func<Workplace, bool> make, string error) => new(Section, name, "told; the build does not wait", (place, c) =>
    {
        place.Begin();
        place.Article("x", "It fell.");
        if (!make(place)) c.Skipped = "it cannot be made here";
        else Ends.Refused(place, place.Build(), c, error);
    });

    /// <summary>A socket's file; it is gone when the socket is closed, so the workplace keeps it open.</summary>
    private static bool Socket(Workplace place, string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        place.Keep(socket);
        socket.Bind(new UnixDomainSocketEndPoint(place[path]));
        return File.Exists(place[path]);
    }

    private static void Unreadable(Workplace place, Complaints complaints)
    {
        place.Begin();
        place.Article("x", "It fell.");
        place.Article("closed", "It fell.");
        place.Add("content/pages/about.md", "---\ntitle: T\n---\nx\n");
        place.Shell("chmod 000 content/articles/closed.md content/pages; chmod 777 . output");
        string[] build = ["build", "--quiet"];
        // The superuser may read everything: the program is run as nobody.
        var run = place.Run(build, !Environment.IsPrivilegedProcess ? null : start =>
        {
            string file = start.FileName == "dotnet" ? Environment.ProcessPath is { } own && Path.GetFileName(own) == "dotnet" ? own : "dotnet" : start.FileName;
            foreach (string argument in (string[])[file, "--clear-groups", "--regid=65534", "--reuid=65534"]) start.ArgumentList.Insert(0, argument);
            start.FileName = "setpriv";
            start.Environment["HOME"] = place.Folder;
        });
        if (Environment.IsPrivilegedProcess && run.Code is not (0 or 1)) complaints.Skipped = "the program cannot be run as another user here";
        else Ends.Refused(place, run, complaints, "content/articles/closed.md: error unreadable-file", "content/pages: error unreadable-file");
        if (complaints.Skipped is not null) place.Runs.Clear();
    }

    private static void Vanishing(Workplace place, Complaints complaints)
    {
        place.Add("content/site.yml", "title: A test site\n");
        for (int i = 0; i < 300; i++) place.Article($"a{i}", "It fell in 1911.");
        int whole = 0, refused = 0;
        for (int round = 0; round < 8; round++)
        {
            using var stop = new CancellationTokenSource();
            var vanishing = Task.Run(() =>
            {
                for (int i = 0; !stop.IsCancellationRequested; i = (i + 1) % 300)
                {
                    string path = place[$"content/articles/a{i}.md"], text = File.ReadAllText(path);
                    File.Delete(path);
                    File.WriteAllText(path, text);
                }
            });
            var run = place.Build();
            stop.Cancel();
            vanishing.Wait();
            complaints.Unless(run.Code is 0 or 1, $"exit code {run.Code}: {run.Error}");
            if (run.Code == 0) whole++;
            else if (run.Code == 1) refused++;
            complaints.Unless(run.Code != 1 || run.Errors.All(e => e.Contains("error unreadable-file", StringComparison.Ordinal) || e.Contains("error special-file", StringComparison.Ordinal)), run.Error);
            if (Directory.Exists(place.Output)) foreach (string fault in place.WhatIsNotWhole()) complaints.Add(fault);
        }
        complaints.Seen = $"8 builds, {whole} whole, {refused} refused";
    }
}
