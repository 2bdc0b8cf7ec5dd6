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
    /// <param name="beside">What else it is made from, or null; with another one it is made anew.</param>
    /// <param name="make">Makes it; reports into the bag it is given.</param>
    /// <param name="bag">Receives what is wrong.</param>
    internal TOut Of(TIn input, object? beside, Func<TIn, DiagnosticBag, TOut> make, DiagnosticBag bag)
    {
        if (!all.TryGetValue(input, out var known) || !ReferenceEquals(known.Beside, beside))
        {
            var found = new DiagnosticBag();
            all[input] = known = new Known(beside, make(input, found), found.ToList());
        }
        known.Round = round;
        bag.AddAll(known.Found);
        return known.Made;
    }

    /// <summary>Tells what was made of an input, and reported of it, at another time.</summary>
    internal void Know(TIn input, object? beside, TOut made, IReadOnlyList<Diagnostic> found) => all[input] = new Known(beside, made, found) { Round = round };

    /// <summary>What was made of an input, and what was reported of it; null where nothing was.</summary>
    internal (TOut Made, IReadOnlyList<Diagnostic> Found)? Find(TIn input) => all.TryGetValue(input, out var known) ? (known.Made, known.Found) : null;

    /// <summary>Ends a round: what it did not ask for is forgotten.</summary>
    internal void EndRound()
    {
        foreach (var known in all)
            if (known.Value.Round != round) all.TryRemove(known.Key, out _);
        round++;
    }

    /// <summary>Forgets what the rounds before made of an input that is not to be kept.</summary>
    internal void Keep(Func<TIn, TOut, bool> isKept) => Parallel.ForEach(all, known =>
    {
        if (!isKept(known.Key, known.Value.Made)) all.TryRemove(known.Key, out _);
    });

    /// <summary>Puts something else in the place of what was made of an input, with what was reported of it.</summary>
    internal void Exchange(Func<TOut, TOut> exchange) => Parallel.ForEach(all, known =>
    {
        if (exchange(known.Value.Made) is var made && !ReferenceEquals(made, known.Value.Made)) all[known.Key] = new Known(known.Value.Beside, made, known.Value.Found) { Round = known.Value.Round };
    });

    /// <summary>Forgets everything.</summary>
    internal void Clear() => all.Clear();

    /// <summary>What was made of one input, and the round that last asked for it.</summary>
    private sealed class Known(object? beside, TOut made, IReadOnlyList<Diagnostic> found)
    {
        internal object? Beside => beside;
        internal TOut Made => made;
        internal IReadOnlyList<Diagnostic> Found => found;
        internal int Round { get; set; }
    }
}
