using System.Collections.Concurrent;
using Sources.Diagnostics;

namespace Sources.Model;

/// <summary>
/// What a hop made of each of its inputs, with what it reported of it, so that an input that is still there is not worked on twice. An input is the same when it is the
/// same object. Asked from several threads at once.
/// </summary>
internal sealed class Memo<TIn, TOut> where TIn : class
{
    private readonly ConcurrentDictionary<TIn, Known> all = new(ReferenceEqualityComparer.Instance);
    private int round;

    /// <summary>What <paramref name="make"/> makes of the input, now or when it was first asked for; what it reports goes into the bag each time.</summary>
    /// <param name="input">The input.</param>
    /// <param name="make">Makes it; reports into the bag it is given.</param>
    /// <param name="bag">Receives what is wrong.</param>
    internal TOut Of(TIn input, Func<TIn, DiagnosticBag, TOut> make, DiagnosticBag bag)
    {
        if (!all.TryGetValue(input, out var known))
        {
            var found = new DiagnosticBag();
            all[input] = known = new Known(make(input, found), found.ToList());
        }
        known.Round = round;
        bag.AddAll(known.Found);
        return known.Made;
    }

    /// <summary>Ends a round: what it did not ask for is forgotten.</summary>
    internal void EndRound()
    {
        foreach (var known in all)
            if (known.Value.Round != round) all.TryRemove(known.Key, out _);
        round++;
    }

    /// <summary>What was made of one input, and the round that last asked for it.</summary>
    private sealed class Known(TOut made, IReadOnlyList<Diagnostic> found)
    {
        internal TOut Made => made;
        internal IReadOnlyList<Diagnostic> Found => found;
        internal int Round { get; set; }
    }
}
