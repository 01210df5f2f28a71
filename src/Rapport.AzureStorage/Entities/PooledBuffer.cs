using System.Buffers;

namespace Azure.Data.Tables.Entities;

/// <summary>A growing buffer over pooled arrays. Disposing gives the array back; what was read from it must be copied before.</summary>
internal sealed class PooledBuffer(int capacity = 1024) : IBufferWriter<byte>, IDisposable
{
    private byte[] array = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => array.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return array.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return array.AsSpan(Length);
    }

    public void Clear() => Length = 0;

    public void Dispose()
    {
        // A request is disposed by its message and again by whoever made it: only the first may return the array.
        var returned = Interlocked.Exchange(ref array, []);
        if (returned.Length > 0) ArrayPool<byte>.Shared.Return(returned);
        Length = 0;
    }

    private void Reserve(int sizeHint)
    {
        if (array.Length - Length >= Math.Max(sizeHint, 1)) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(array.Length * 2, Length + sizeHint));
        Written.Span.CopyTo(larger);
        if (array.Length > 0) ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }
}
