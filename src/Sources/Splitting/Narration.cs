namespace Sources.Splitting;

/// <summary>How a sentence tells: by the tense of its first finite verb.</summary>
internal enum Narration
{
    /// <summary>No verb was made out.</summary>
    Unknown,
    /// <summary>"They left."</summary>
    Past,
    /// <summary>"They had left."</summary>
    Pluperfect,
    /// <summary>"They are leaving."</summary>
    Present,
    /// <summary>"They will leave", "they would leave", "they may leave".</summary>
    Future,
}
