using System.Collections.Concurrent;
using Sources.Diagnostics;

namespace Sources.Model;

/// <summary>
/// What a hop made of each of its inputs, with what it reported of it, so that an input that is still there is not worked on twice. An input is the same when it is the
/// same object. Asked from several threads at once.
/// </summary>
internal sealed class Memo<TIn, TOut> where TIn : class
{
    private ConcurrentDictionary<TIn, (object? Beside, TOut Made, IReadOnlyList<Diagnostic> Found)> before = New(), now = New();

    /// <summary>What <paramref name="make"/> makes of the input, now or when it was first asked for; what it reports goes into the bag each time.</summary>
    /// <param name="input">The input.</param>
    /// <param name="beside">What else it is made from, or null; with another one it is made anew.</param>
    /// <param name="make">Makes it; reports into the bag it is given.</param>
    /// <param name="bag">Receives what is wrong.</param>
    internal TOut Of(TIn input, object? beside, Func<TIn, DiagnosticBag, TOut> make, DiagnosticBag bag)
    {
        if (!before.TryGetValue(input, out var known) || !ReferenceEquals(known.Beside, beside))
        {
            var found = new DiagnosticBag();
            known = (beside, make(input, found), found.ToList());
        }
        now[input] = known;
        bag.AddAll(known.Found);
        return known.Made;
    }

    /// <summary>Ends a round: what it did not ask for is forgotten.</summary>
    internal void EndRound() => (before, now) = (now, New());

    /// <summary>Forgets what the rounds before made of an input that is not to be kept.</summary>
    internal void Keep(Func<TIn, TOut, bool> isKept) => Parallel.ForEach(before, known =>
    {
        if (!isKept(known.Key, known.Value.Made)) before.TryRemove(known.Key, out _);
    });

    /// <summary>Forgets everything.</summary>
    internal void Clear() => (before, now) = (New(), New());

    private static ConcurrentDictionary<TIn, (object?, TOut, IReadOnlyList<Diagnostic>)> New() => new(ReferenceEqualityComparer.Instance);
}
