namespace Sources.Model;

/// <summary>A file of the site that can be made: its path, and its bytes when they are wanted, so that files are made in parallel and never all at once.</summary>
/// <param name="Path">Where it goes, below the output folder.</param>
/// <param name="MakeAsync">Makes it; the same bytes each time.</param>
public sealed record PlannedFile(SitePath Path, Func<ValueTask<OutputFile>> MakeAsync)
{
    /// <summary>A hash of all that it is made from: as long as that stays the same, so do its bytes. Null where nobody says; then it is made each time.</summary>
    internal UInt128? Inputs { get; init; }

    /// <summary>The same where whoever plans the file says what it is made from.</summary>
    internal Func<SiteInputs, UInt128>? InputsOf { get; init; }

    /// <summary>
    /// Puts the same bytes together from those of other files of the site, of whoever has them; null where that is no shorter way. What is asked for gives the bytes of a file of the site that is there
    /// already, by its path, and null for any other.
    /// </summary>
    internal Func<Func<SitePath, ReadOnlyMemory<byte>?>, ReadOnlyMemory<byte>>? PutTogether { get; init; }

    /// <summary>A file that is made without waiting for anything.</summary>
    public static PlannedFile Of(SitePath path, Func<ReadOnlyMemory<byte>> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return new PlannedFile(path, () => ValueTask.FromResult(new OutputFile(path, make())));
    }

    /// <summary>A text file in UTF-8.</summary>
    public static PlannedFile OfText(string path, Func<string> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return Of(SitePath.File(path), () => System.Text.Encoding.UTF8.GetBytes(make()));
    }

    /// <summary>A file that is made already.</summary>
    public static PlannedFile Of(OutputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new PlannedFile(file.Path, () => ValueTask.FromResult(file));
    }
}
