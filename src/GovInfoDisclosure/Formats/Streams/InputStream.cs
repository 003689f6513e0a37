namespace GovInfoDisclosure;

/// <summary>Reads a report from bytes.</summary>
internal delegate ReadResult BytesReader(ReadOnlySpan<byte> bytes);

/// <summary>Input that comes as a stream of bytes in any encoding.</summary>
internal static class InputStream
{
    internal static ReadResult Read(Stream stream, BytesReader read, int maxLength)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = new PooledBytes();
        buffer.Fill(stream, maxLength);
        return Read(buffer.Bytes.AsSpan(0, buffer.Length), read, maxLength);
    }

    internal static Task<ReadResult> ReadAsync(Stream stream, Func<string, List<Diagnostic>, ReadResult> read,
        CancellationToken cancellationToken) =>
        ReadBytesAsync(stream, bytes => Decode(bytes, read), ReadOptions.Default.MaxInputLength, cancellationToken);

    internal static async Task<ReadResult> ReadBytesAsync(
        Stream stream, BytesReader read, int maxLength, CancellationToken cancellationToken)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = new PooledBytes();
        await buffer.FillAsync(stream, maxLength, cancellationToken).ConfigureAwait(false);
        return Read(buffer.Bytes.AsSpan(0, buffer.Length), read, maxLength);
    }

    internal static ReadResult Read(ReadOnlySpan<byte> bytes, BytesReader read, int maxLength) =>
        bytes.Length > maxLength ? TooLong(1, maxLength) : read(bytes);

    internal static ReadResult Decode(ReadOnlySpan<byte> bytes, Func<string, List<Diagnostic>, ReadResult> read)
    {
        var diagnostics = new List<Diagnostic>();
        return ByteDecoder.Decode(bytes, diagnostics).Text is { } text ? read(text, diagnostics) : new(null, diagnostics);
    }

    /// <summary>What is read of a document that is longer than the limit: nothing, and that it is.</summary>
    internal static ReadResult TooLong(int line, int maxLength) =>
        new(null, [new(DiagnosticDescriptors.InputTooLong, null, new SourceLocation(line, 1, 0), maxLength)]);
}
