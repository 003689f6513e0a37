namespace GovInfoDisclosure;

/// <summary>Input that comes as a stream of bytes in any encoding.</summary>
internal static class InputStream
{
    /// <summary>
    /// The length in bytes beyond which a stream is not read on. A long report has 200 KB, the page around it a few megabytes.
    /// </summary>
    internal const int MaxLength = JsonForm.MaxLength;

    internal static ReadResult Read(Stream stream, Func<string, List<Diagnostic>, ReadResult> read)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = new JsonBuffer();
        buffer.Fill(stream, MaxLength);
        return Read(buffer, read);
    }

    internal static async Task<ReadResult> ReadAsync(Stream stream, Func<string, List<Diagnostic>, ReadResult> read,
        CancellationToken cancellationToken)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = new JsonBuffer();
        await buffer.FillAsync(stream, MaxLength, cancellationToken).ConfigureAwait(false);
        return Read(buffer, read);
    }

    internal static ReadResult Read(ReadOnlySpan<byte> bytes, Func<string, List<Diagnostic>, ReadResult> read)
    {
        var diagnostics = new List<Diagnostic>();
        return ByteDecoder.Decode(bytes, diagnostics).Text is { } text ? read(text, diagnostics) : new(null, diagnostics);
    }

    private static ReadResult Read(JsonBuffer buffer, Func<string, List<Diagnostic>, ReadResult> read) =>
        buffer.Length > MaxLength ? JsonDocumentReader.TooLong(1) : Read(buffer.Bytes.AsSpan(0, buffer.Length), read);
}
