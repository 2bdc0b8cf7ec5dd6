namespace Sources.Drawing;

/// <summary>The colours of a drawing, besides its paper.</summary>
internal enum Ink
{
    /// <summary>Words and numbers.</summary>
    Black,
    /// <summary>Time.</summary>
    Rubric,
    /// <summary>Lines that carry.</summary>
    Rule,
}
