using System.Buffers;
using System.Text;

namespace GovInfoDisclosure;

/// <summary>A growing buffer of pooled bytes.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int FirstLength = 16 * 1024;

    internal byte[] Bytes { get; private set; } = ArrayPool<byte>.Shared.Rent(FirstLength);

    internal int Length { get; private set; }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return Bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return Bytes.AsSpan(Length);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(Bytes);
        Bytes = [];
    }

    internal void Clear() => Length = 0;

    internal byte[] ToArray() => Bytes.AsSpan(0, Length).ToArray();

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Bytes, 0, Length);

    /// <summary>Reads a stream to its end, or a little beyond a limit.</summary>
    internal void Fill(Stream stream, int limit)
    {
        int read;
        do
        {
            Reserve(1);
            read = stream.Read(Bytes, Length, Bytes.Length - Length);
            Length += read;
        }
        while (read > 0 && Length <= limit);
    }

    /// <inheritdoc cref="Fill"/>
    internal async Task FillAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        int read;
        do
        {
            Reserve(1);
            read = await stream.ReadAsync(Bytes, Length, Bytes.Length - Length, cancellationToken).ConfigureAwait(false);
            Length += read;
        }
        while (read > 0 && Length <= limit);
    }

    internal Task CopyToAsync(Stream stream, CancellationToken cancellationToken) =>
        stream.WriteAsync(Bytes, 0, Length, cancellationToken);

    internal void Reserve(int count)
    {
        count = Math.Max(count, 1);
        if (Bytes.Length - Length >= count)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Bytes.Length * 2, checked(Length + count)));
        Bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(Bytes);
        Bytes = larger;
    }
}
