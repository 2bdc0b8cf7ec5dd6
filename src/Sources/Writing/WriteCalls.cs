namespace Sources.Writing;

/// <summary>What a build is asked and told while its site is written.</summary>
internal sealed record WriteCalls
{
    /// <summary>Told the size of each file, and asked when all is made and nothing of it is in the folder yet; false leaves the folder as it is.</summary>
    internal Func<IReadOnlyList<long>, ValueTask<bool>>? MayPublish { get; init; }

    /// <summary>Asked after publication what the build record is to say beside the files of the output; null for no record.</summary>
    internal Func<WriteResult, BuildSaid?>? Record { get; init; }

    /// <summary>Called after publication and the build record, while nobody else may write there.</summary>
    internal Action? Published { get; init; }

    /// <summary>Told each call to the file system before it is made; what it throws is what the call throws. Called from several threads at once.</summary>
    internal Action<DiskCall, string>? BeforeDiskCall { get; init; }
}
