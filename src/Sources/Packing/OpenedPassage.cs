using Sources.Model;

namespace Sources.Packing;

/// <summary>A passage of an opened article.</summary>
/// <param name="passage">The passage.</param>
/// <param name="placements">Where each of its statements was placed.</param>
internal sealed class OpenedPassage(Passage passage, Placement[] placements)
{
    private FoundInPassage? found;

    internal Passage Passage => passage;
    internal Placement[] Placements => placements;

    /// <summary>What linking found in it; null until somebody has asked.</summary>
    internal ref FoundInPassage? Found => ref found;
}
