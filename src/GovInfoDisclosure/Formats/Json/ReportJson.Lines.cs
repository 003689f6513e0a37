using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace GovInfoDisclosure;

// JSON Lines: one report a line.
public static partial class ReportJson
{
    private const int ChunkLength = 64 * 1024;

    /// <summary>Reads reports from JSON Lines: UTF-8, one report a line. Empty lines are passed over.</summary>
    /// <param name="stream">The stream; it is not closed. Its own exceptions pass through.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A result for each line, read when it is asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <remarks>
    /// Memory holds one line at a time, so the length of the stream does not matter. In the places of diagnostics and cells, the line is
    /// counted from the start of the stream, column and offset from the start of the line. A line that cannot be read does not stop the
    /// next.
    /// </remarks>
    public static IAsyncEnumerable<ReadResult> ReadLinesAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        return ReadLines(stream, ReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads reports from JSON Lines: UTF-8, one report a line. Empty lines are passed over.</summary>
    /// <param name="stream">The stream; it is not closed. Its own exceptions pass through.</param>
    /// <param name="options">How much is read of a line: its length, its depth, and the diagnostics about it.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A result for each line, read when it is asked for.</returns>
    /// <inheritdoc cref="ReadLinesAsync(Stream, CancellationToken)" path="/remarks"/>
    /// <exception cref="ArgumentNullException">The stream or the options are null.</exception>
    public static IAsyncEnumerable<ReadResult> ReadLinesAsync(
        Stream stream, ReadOptions options, CancellationToken cancellationToken = default)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        return ReadLines(stream, options ?? throw new ArgumentNullException(nameof(options)), cancellationToken);
    }

    /// <summary>Writes reports as JSON Lines: UTF-8, one report a line, each line ended by <c>\n</c>.</summary>
    /// <param name="reports">The reports; they are walked once.</param>
    /// <param name="stream">The stream; it is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException">The reports, one of them, or the stream is null.</exception>
    [OverloadResolutionPriority(1)] // Or null would be ambiguous.
    public static async Task WriteLinesAsync(IEnumerable<DisclosureReport> reports, Stream stream,
        CancellationToken cancellationToken = default)
    {
        if (reports is null)
            throw new ArgumentNullException(nameof(reports));
        using var lines = new JsonLinesWriter(stream);
        foreach (var report in reports)
            await lines.WriteAsync(report, cancellationToken).ConfigureAwait(false);
        await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteLinesAsync(IEnumerable{DisclosureReport}, Stream, CancellationToken)"/>
    public static async Task WriteLinesAsync(IAsyncEnumerable<DisclosureReport> reports, Stream stream,
        CancellationToken cancellationToken = default)
    {
        if (reports is null)
            throw new ArgumentNullException(nameof(reports));
        using var lines = new JsonLinesWriter(stream);
        await foreach (var report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
            await lines.WriteAsync(report, cancellationToken).ConfigureAwait(false);
        await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<ReadResult> ReadLines(Stream stream, ReadOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var buffer = new JsonLinesBuffer(options);
        while (true)
        {
            while (buffer.TryTakeLine(out var result))
            {
                if (result is not null)
                    yield return result;
            }

            if (!await buffer.FillAsync(stream, cancellationToken).ConfigureAwait(false))
                break;
        }

        if (buffer.TakeLastLine() is { } last)
            yield return last;
    }

    private sealed class JsonLinesWriter : IDisposable
    {
        private readonly Stream _stream;
        private readonly PooledBytes _buffer = new();
        private readonly Utf8JsonWriter _writer;

        internal JsonLinesWriter(Stream stream)
        {
            _stream = stream ?? throw new ArgumentNullException(nameof(stream));
            _writer = new(_buffer, Compact);
        }

        internal async Task WriteAsync(DisclosureReport report, CancellationToken cancellationToken)
        {
            if (report is null)
                throw new ArgumentNullException(nameof(report));
            _writer.Reset();
            JsonReportWriter.Write(_writer, report);
            _writer.Flush();
            _buffer.GetSpan(1)[0] = (byte)'\n';
            _buffer.Advance(1);
            if (_buffer.Length >= ChunkLength)
                await FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        internal async Task FlushAsync(CancellationToken cancellationToken)
        {
            await _stream.WriteAsync(_buffer.Bytes, 0, _buffer.Length, cancellationToken).ConfigureAwait(false);
            _buffer.Clear();
        }

        public void Dispose()
        {
            _writer.Dispose();
            _buffer.Dispose();
        }
    }
}
