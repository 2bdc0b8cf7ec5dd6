using Sources.Model;

namespace Sources.Checks;

/// <summary>What the checks found out of parts of the site that are still the same.</summary>
internal sealed class CheckMemo
{
    /// <summary>The links inside the site that each entity and page holds. Where they lead depends on all of it, and is asked anew.</summary>
    internal Memo<object, IReadOnlyList<WrittenLink>> Links { get; } = new();

    /// <summary>What is wrong with each asset is with it.</summary>
    internal Memo<ContentFile, bool> Assets { get; } = new();

    /// <summary>Ends a round: what it did not ask for is forgotten.</summary>
    internal void EndRound()
    {
        Links.EndRound();
        Assets.EndRound();
    }
}
