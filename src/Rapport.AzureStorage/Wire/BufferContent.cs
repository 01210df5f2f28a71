using Azure.Core;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Wire;

/// <summary>A request's body from a pooled buffer, which goes back to the pool with the request.</summary>
internal sealed class BufferContent(PooledBuffer buffer) : RequestContent
{
    public override void WriteTo(Stream stream, CancellationToken cancellation) => stream.Write(buffer.Written.Span);

    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation) =>
        await stream.WriteAsync(buffer.Written, cancellation).ConfigureAwait(false);

    public override bool TryComputeLength(out long length)
    {
        length = buffer.Length;
        return true;
    }

    public override void Dispose() => buffer.Dispose();
}
