using Sources.Reading;

namespace Sources.Writing;

/// <summary>An output folder that is looked at, and not written, to see whether it still is what the last build made of the same.</summary>
internal sealed class KnownOutput
{
    private readonly Disk disk;
    private readonly OutputPlace place;
    private readonly BuildRecord record;

    private KnownOutput(Disk disk, OutputPlace place, BuildRecord record) => (this.disk, this.place, this.record, Content) = (disk, place, record, RecordedContent.Known(record.Content.Span));

    /// <summary>What the build was made from.</summary>
    internal UInt128 Inputs => record.Inputs;
    /// <summary>What it said.</summary>
    internal ReadOnlyMemory<byte> Said => record.Said;
    /// <summary>The files of the content that it was made from, by path; not all need be known.</summary>
    internal IReadOnlyDictionary<string, PrintedFile> Content { get; }

    /// <summary>The output folder with its build record. Null where there is no record that can be trusted, where another build is at work, or where one was killed.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="before">Told each call to the file system before it is made; what it throws is what the call throws. Called from several threads at once.</param>
    internal static KnownOutput? Of(string folder, Action<DiskCall, string>? before) => Disk.OrNull(() =>
    {
        var disk = new Disk(before);
        var place = OutputPlace.Of(disk, folder);
        return place.IsQuiet && BuildRecord.Read(disk, place) is { } record ? new KnownOutput(disk, place, record) : null;
    });

    /// <summary>Whether every file of the output is there as the build left it. What cannot be looked at is for an ordinary build, which says why.</summary>
    internal bool IsWhole() => Disk.OrNull(() => RecordedOutput.IsThere(disk, place.Root, record.Output) ? this : null) is not null;
}
