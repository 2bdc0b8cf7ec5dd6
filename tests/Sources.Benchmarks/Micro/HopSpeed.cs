using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Sources.Benchmarks.Micro;

/// <summary>Times the hops of a build one by one.</summary>
internal static class HopSpeed
{
    public static int Run(string[] options)
    {
        // In this process: the projects that BenchmarkDotNet writes for processes of their own would be held to the rules of this repository.
        var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.ShortRun.WithIterationCount(7).WithToolchain(InProcessEmitToolchain.Instance)).AddDiagnoser(MemoryDiagnoser.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "sources-benchmark-hops"));
        return BenchmarkSwitcher.FromTypes([typeof(ArticleHops)]).Run(options.Length == 0 ? ["--filter", "*"] : options, config).Any() ? 0 : 1;
    }
}
