using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit.Sdk;

namespace Sources.Tests.Fuzzing;

/// <summary>
/// Runs a number of cases, each from a number of its own, so that one can be run again alone. <c>SOURCES_TESTS_FUZZ</c> says how many in all (10,000),
/// <c>SOURCES_TESTS_FUZZ_SEED</c> where they begin, <c>SOURCES_TESTS_FUZZ_CASE</c> runs that one only.
/// </summary>
internal static class Fuzz
{
    private const int Usual = 10_000;

    /// <summary>Far above what any case needs, so that a busy machine fails nothing: a guard against what never ends.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static int Number(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    public static int Seed { get; } = Number("SOURCES_TESTS_FUZZ_SEED", 20_301);

    /// <summary>Runs a share of all cases.</summary>
    /// <param name="name">What is tried, for the messages.</param>
    /// <param name="share">How many of the usual 10,000.</param>
    /// <param name="make">Makes the input of a case.</param>
    /// <param name="hold">Fails where something does not hold.</param>
    public static void Run(string name, int share, Func<Random, byte[]> make, Action<byte[]> hold)
    {
        int cases = (int)Math.Max(1, (long)share * Number("SOURCES_TESTS_FUZZ", Usual) / Usual), only = Number("SOURCES_TESTS_FUZZ_CASE", -1), failures = 0;
        var watch = Stopwatch.StartNew();
        var said = new StringBuilder();
        for (int i = only < 0 ? 0 : only; i < (only < 0 ? cases : only + 1) && failures < 10; i++)
        {
            byte[] input = make(new Random(HashCode(Seed, i)));
            if (Fault(hold, input) is not { } fault) continue;
            failures++;
            byte[] small = Shrink(input, fault, hold);
            said.Append(CultureInfo.InvariantCulture, $"\n{name}, SOURCES_TESTS_FUZZ_SEED={Seed} SOURCES_TESTS_FUZZ_CASE={i}:\n{Shown(small)}\n{Fault(hold, small)}\n");
        }
        TestContext.Current.SendDiagnosticMessage($"{name}: {cases} cases with SOURCES_TESTS_FUZZ_SEED={Seed} in {watch.Elapsed.TotalSeconds:0.0} s");
        if (failures > 0) Assert.Fail(said.ToString());
    }

    /// <summary>What does not hold, or null.</summary>
    private static string? Fault(Action<byte[]> hold, byte[] input)
    {
        Exception? found = null;
        // As much stack as the main thread of a program has: what is nested too deeply must show here as it would there.
        var thread = new Thread(() =>
        {
            try
            {
                hold(input);
            }
#pragma warning disable CA1031 // Whatever it is, it is a fault.
            catch (Exception e)
#pragma warning restore CA1031
            {
                found = e is AggregateException { InnerException: { } inner } ? inner : e;
            }
        }, 8 << 20)
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(Patience)) return "it does not end";
        return found is null ? null : found is IAssertionException ? found.Message : found.ToString();
    }

    /// <summary>Leaves out of the input what the fault does not need.</summary>
    private static byte[] Shrink(byte[] input, string fault, Action<byte[]> hold)
    {
        string kind = Kind(fault);
        var watch = Stopwatch.StartNew();
        for (int piece = input.Length / 2; piece > 0 && watch.Elapsed < TimeSpan.FromSeconds(20); piece /= 2)
        {
            for (int at = 0; at + piece <= input.Length && watch.Elapsed < TimeSpan.FromSeconds(20);)
            {
                byte[] less = [.. input.AsSpan(0, at), .. input.AsSpan(at + piece)];
                if (Fault(hold, less) is { } other && Kind(other) == kind) input = less;
                else at += piece;
            }
        }
        return input;
    }

    /// <summary>The beginning of a fault: the same for the same mistake.</summary>
    private static string Kind(string fault) => fault[..Math.Min(fault.Length, 24)];

    private static string Shown(byte[] input)
    {
        string text = Encoding.Latin1.GetString(input.AsSpan(0, Math.Min(input.Length, 3_000)));
        return string.Concat(text.Select(c => c is '\n' or (>= ' ' and <= '~') ? c.ToString() : $"\\x{(int)c:x2}")) + (input.Length > 3_000 ? $"… ({input.Length} bytes)" : "");
    }

    private static int HashCode(int seed, int number) => unchecked((int)(((uint)seed * 2_654_435_761u) ^ ((uint)number * 2_246_822_519u)));
}
