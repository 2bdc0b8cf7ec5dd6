using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Sources.Diagnostics;
using Sources.Model;
using Sources.Reading;

namespace Sources.Cli.Serving;

/// <summary>One run of <c>sources serve</c>, from the first line to Ctrl-C.</summary>
internal static class PreviewSession
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(BuildOptions options, string? below, int port, bool open, CancellationToken cancel)
    {
        if (port == 0) port = Ports.NextFree(0) ?? 0;
        string? published = options.BaseUrl ?? BaseUrlOf(options);
        string path = (below is null ? null : BasePath.Parse(below)) ?? BasePath.Of(published) ?? "/";
        string address = $"http://127.0.0.1:{port}{path}";
        // As on a host, the site is told where it stands: links of the page for addresses that do not exist begin at its root.
        var preview = new SitePreview(options with { BaseUrl = BasePath.Of(published) == path ? published : address });
        var state = new PublishedState(preview.State);
        try
        {
            await using var host = await StartAsync(state, path, port, cancel).ConfigureAwait(false);
            if (host is null) return ExitCodes.WrongUsage;
            state.Publish(preview.Update());
            DiagnosticPrinter.Print(state.Current.Diagnostics, "text");
            Console.Out.WriteLine($"Serving {options.Content} at {address} and following every edit. Ctrl-C ends it.");
            if (!state.Current.IsGood) Console.Out.WriteLine("There is no site to show until the content is mended.");
            if (open) Open(address);
            await new PreviewLoop(preview, state, options.Content, Tell).RunAsync(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how it ends.
        }
        return ExitCodes.Good;
    }

    private static async Task<PreviewHost?> StartAsync(PublishedState state, string path, int port, CancellationToken cancel)
    {
        try
        {
            return await PreviewHost.StartAsync(state, new PreviewAddresses(path), port, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            Console.Error.WriteLine($"sources: port {port} cannot be used: {(e.InnerException ?? e).Message}");
            if (Ports.NextFree(port + 1) is { } free) Console.Error.WriteLine($"  port {free} is free: sources serve --port {free}");
            return null;
        }
    }

    /// <summary>What site.yml says, if it can be read; what is wrong with it is told by the first update.</summary>
    private static string? BaseUrlOf(BuildOptions options)
    {
        string file = Path.Combine(options.Content, "site.yml");
        var bag = new DiagnosticBag();
        return File.Exists(file) && ContentReader.ReadFile(file, ContentKind.Settings, bag) is { } settings ? SourcesSite.ParseSettings(settings, options, bag)?.BaseUrl : null;
    }

    private static void Tell(PreviewState before, PreviewState state, TimeSpan took)
    {
        bool sameProblems = state.Diagnostics.SequenceEqual(before.Diagnostics);
        if (!sameProblems) DiagnosticPrinter.Print(state.Diagnostics, "text");
        string time = DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture), counts = Counts.Of(state.Diagnostics);
        string what = !state.IsGood ? state.Site is null ? "There is no site to show yet" : "The last good site is still shown" : $"Shown anew in {took.TotalMilliseconds:0} ms";
        string mended = !sameProblems && state.Diagnostics.Count == 0 ? "; nothing is wrong any more" : "";
        Console.Out.WriteLine($"{time} {what}{counts}{mended}.");
    }

    private static void Open(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            Console.Error.WriteLine($"sources: no browser could be opened: {e.Message}");
        }
    }
}
