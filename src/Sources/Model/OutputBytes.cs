using System.Buffers;
using System.IO.Pipelines;

namespace Sources.Model;

/// <summary>
/// The bytes of a file that may have tens of megabytes: they are put together in small pieces, and only the whole is an array of its own. A buffer that doubles leaves as much again
/// behind, which is not collected before the program's end.
/// </summary>
internal static class OutputBytes
{
    private const int Piece = 1 << 16;
    // Nobody reads before all is written, so a writer that waited for that would wait for ever.
    private static readonly PipeOptions Options = new(minimumSegmentSize: Piece, pauseWriterThreshold: 0, useSynchronizationContext: false);

    internal static ReadOnlyMemory<byte> Of(Action<IBufferWriter<byte>> write)
    {
        var pipe = new Pipe(Options);
        write(pipe.Writer);
        pipe.Writer.Complete();
        pipe.Reader.TryRead(out var all);
        byte[] bytes = all.Buffer.ToArray();
        pipe.Reader.Complete();
        return bytes;
    }
}
