namespace GovInfoDisclosure;

/// <summary>Reads a report from bytes.</summary>
internal delegate ReadResult BytesReader(ReadOnlySpan<byte> bytes);

/// <summary>Input that comes as a stream of bytes in any encoding.</summary>
internal static class InputStream
{
    /// <summary>
    /// The length in bytes beyond which a stream is not read on. A long report has 200 KB, the page around it a few megabytes.
    /// </summary>
    internal const int MaxLength = 1 << 28;

    internal static ReadResult Read(Stream stream, BytesReader read)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = new PooledBytes();
        buffer.Fill(stream, MaxLength);
        return Read(buffer, read);
    }

    internal static Task<ReadResult> ReadAsync(Stream stream, Func<string, List<Diagnostic>, ReadResult> read,
        CancellationToken cancellationToken) => ReadBytesAsync(stream, bytes => Read(bytes, read), cancellationToken);

    internal static async Task<ReadResult> ReadBytesAsync(Stream stream, BytesReader read, CancellationToken cancellationToken)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = new PooledBytes();
        await buffer.FillAsync(stream, MaxLength, cancellationToken).ConfigureAwait(false);
        return Read(buffer, read);
    }

    internal static ReadResult Read(ReadOnlySpan<byte> bytes, Func<string, List<Diagnostic>, ReadResult> read)
    {
        var diagnostics = new List<Diagnostic>();
        return ByteDecoder.Decode(bytes, diagnostics).Text is { } text ? read(text, diagnostics) : new(null, diagnostics);
    }

    private static ReadResult Read(PooledBytes buffer, BytesReader read) =>
        buffer.Length > MaxLength ? TooLong(1) : read(buffer.Bytes.AsSpan(0, buffer.Length));

    /// <summary>What is read of a document that is longer than the limit: nothing, and that it is.</summary>
    internal static ReadResult TooLong(int line) =>
        new(null, [new(DiagnosticDescriptors.JsonTooLong, null, new SourceLocation(line, 1, 0), MaxLength)]);
}
