using Sources.Reading;

namespace Sources.Writing;

/// <summary>What a build record is to say beside the files of the output.</summary>
/// <param name="Inputs">What the build was made from, as one hash.</param>
/// <param name="Said">What it said, in a form that is for others to read.</param>
/// <param name="Content">The files that it found, by path.</param>
internal sealed record BuildSaid(UInt128 Inputs, ReadOnlyMemory<byte> Said, IReadOnlyDictionary<string, PrintedFile> Content);
