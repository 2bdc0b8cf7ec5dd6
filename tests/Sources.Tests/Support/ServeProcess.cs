using System.Collections.Concurrent;
using System.Diagnostics;

namespace Sources.Tests.Support;

/// <summary><c>sources serve</c> as its users run it: a process, with the address it printed.</summary>
internal sealed class ServeProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new(), errors = new();

    private ServeProcess(Process process) => this.process = process;

    public Uri Address { get; private set; } = null!;

    /// <summary>The lines on standard error so far.</summary>
    public string Errors => string.Join('\n', errors);

    /// <summary>Starts it on a free port and waits until it answers.</summary>
    public static Task<ServeProcess> StartAsync(string folder, params string[] arguments) => StartAsync(folder, new Dictionary<string, string?>(), arguments);

    /// <summary>The same with variables of the environment.</summary>
    public static async Task<ServeProcess> StartAsync(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        var info = StartInfo(folder, ["--port", "0", .. arguments]);
        foreach (var (name, value) in environment) info.Environment[name] = value;
        var serve = new ServeProcess(Process.Start(info)!);
        var said = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        serve.process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) said.TrySetException(new InvalidOperationException($"serve ended: {serve.Errors}"));
            else
            {
                serve.output.Enqueue(line.Data);
                if (line.Data.StartsWith("Serving ", StringComparison.Ordinal)) said.TrySetResult(line.Data);
            }
        };
        serve.process.ErrorDataReceived += (_, line) => serve.errors.Enqueue(line.Data ?? "");
        serve.process.BeginOutputReadLine();
        serve.process.BeginErrorReadLine();
        string first = await said.Task.WaitAsync(TimeSpan.FromSeconds(60));
        serve.Address = new Uri(first.Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal)));
        return serve;
    }

    public static ProcessStartInfo StartInfo(string folder, params string[] arguments)
    {
        string configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        return new ProcessStartInfo("dotnet", [Path.Combine(Root(), "src", "Sources.Cli", "bin", configuration, "net10.0", "Sources.Cli.dll"), "serve", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
    }

    /// <summary>The memory it has now, in bytes.</summary>
    public long Memory()
    {
        process.Refresh();
        return process.WorkingSet64;
    }

    /// <summary>Waits until a line of standard output, or of standard error, holds these words.</summary>
    public async Task SaysAsync(string words)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(20))
        {
            if (output.Concat(errors).Any(line => line.Contains(words, StringComparison.Ordinal))) return;
            if (watch.Elapsed > TimeSpan.FromSeconds(30)) throw new TimeoutException($"serve never said '{words}':\n{string.Join('\n', output)}\n{Errors}");
        }
    }

    /// <summary>Whether this process was started with Ctrl-C ignored, which every process that it starts inherits. Told where there is <c>/proc</c>.</summary>
    public static bool IgnoresInterrupts
    {
        get
        {
            if (!File.Exists("/proc/self/status")) return false;
            string ignored = File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal));
            ulong signals = ulong.Parse(ignored.AsSpan("SigIgn:".Length).Trim(), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
            const int interrupt = 2;
            return (signals & (1UL << (interrupt - 1))) != 0;
        }
    }

    /// <summary>Presses Ctrl-C; the answer is the exit code.</summary>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(15));
        return process.ExitCode;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Sources.sln"))) return folder.FullName;
        throw new InvalidOperationException("Sources.sln is nowhere above " + AppContext.BaseDirectory);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
