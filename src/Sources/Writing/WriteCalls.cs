using Sources.Reading;

namespace Sources.Writing;

/// <summary>What a build record is to say beside the files of the output.</summary>
/// <param name="Inputs">What the build was made from, as one hash.</param>
/// <param name="Said">What it said, in a form that is for others to read.</param>
/// <param name="Content">The files that it found, by path.</param>
internal sealed record BuildSaid(UInt128 Inputs, ReadOnlyMemory<byte> Said, IReadOnlyDictionary<string, PrintedFile> Content);

/// <summary>What a build is asked and told while its site is written.</summary>
internal sealed record WriteCalls
{
    /// <summary>Told the size of each file, and asked when all is made and nothing of it is in the folder yet; false leaves the folder as it is.</summary>
    internal Func<IReadOnlyList<long>, ValueTask<bool>>? MayPublish { get; init; }

    /// <summary>Asked after publication what the build record is to say beside the files of the output; null for no record.</summary>
    internal Func<WriteResult, BuildSaid?>? Record { get; init; }

    /// <summary>Told each call to the file system before it is made; what it throws is what the call throws. Called from several threads at once.</summary>
    internal Action<DiskCall, string>? BeforeDiskCall { get; init; }
}
