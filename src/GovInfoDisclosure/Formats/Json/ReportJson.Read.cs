using System.Runtime.CompilerServices;

namespace GovInfoDisclosure;

public static partial class ReportJson
{
    /// <summary>Reads a report.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    [OverloadResolutionPriority(1)] // Or null would be ambiguous.
    public static ReadResult Read(string json)
    {
        if (json is null)
            throw new ArgumentNullException(nameof(json));
        return JsonDocumentReader.Read(json, ReadOptions.Default);
    }

    /// <summary>Reads a report from UTF-8, with or without byte order mark.</summary>
    /// <param name="utf8Json">The JSON.</param>
    public static ReadResult Read(ReadOnlySpan<byte> utf8Json) => JsonDocumentReader.Read(utf8Json, ReadOptions.Default);

    /// <summary>Reads a report from a stream of UTF-8, with or without byte order mark, to the end of the stream.</summary>
    /// <param name="stream">The stream; it is not closed. Its own exceptions pass through.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ReadResult Read(Stream stream)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = new PooledBytes();
        buffer.Fill(stream, ReadOptions.Default.MaxInputLength);
        return JsonDocumentReader.Read(buffer.Bytes.AsSpan(0, buffer.Length), ReadOptions.Default);
    }

    /// <summary>
    /// Reads a report from a stream of UTF-8, with or without byte order mark, to the end of the stream, without ever blocking on it.
    /// </summary>
    /// <param name="stream">The stream; it is not closed. Its own exceptions pass through.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static async Task<ReadResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = new PooledBytes();
        await buffer.FillAsync(stream, ReadOptions.Default.MaxInputLength, cancellationToken).ConfigureAwait(false);
        return JsonDocumentReader.Read(buffer.Bytes.AsSpan(0, buffer.Length), ReadOptions.Default);
    }
}
