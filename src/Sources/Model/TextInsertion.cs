namespace Sources.Model;

/// <summary>Something to be written into a text.</summary>
/// <param name="Offset">0-based, in UTF-16 units of <see cref="ContentFile.Text"/>.</param>
/// <param name="Text">What is put there.</param>
public readonly record struct TextInsertion(int Offset, string Text);
