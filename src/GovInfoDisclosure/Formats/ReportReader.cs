using System.Runtime.CompilerServices;

namespace GovInfoDisclosure;

/// <summary>Reads a report, whatever it comes as: a Word file, JSON, a web page, or text, in any encoding of Chinese sites.</summary>
/// <remarks>
/// Bytes are decoded by their byte order mark, else as their page declares, unless the content proves another encoding: UTF-8, UTF-16,
/// GB18030 (with GBK and GB2312) and Big5. Of Word files, <c>.docx</c> is read: what the document shows, tracked changes as accepted.
/// Files of other kinds, such as PDF or <c>.doc</c>, are recognised and named in a diagnostic. Nothing is loaded from anywhere, and bad
/// input gives diagnostics, never an exception. Of a stream, no more than 256 MiB are read (GID509).
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads a report from text: JSON, HTML, or plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The report as far as it could be read, and everything that was odd.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    [OverloadResolutionPriority(1)] // Or null would be ambiguous.
    public static ReadResult Read(string text) => Read(text ?? throw new ArgumentNullException(nameof(text)), []);

    /// <summary>Reads a report from the bytes of a file or page.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static ReadResult Read(byte[] bytes) => Read((bytes ?? throw new ArgumentNullException(nameof(bytes))).AsSpan());

    /// <summary>Reads a report from the bytes of a file or page.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    public static ReadResult Read(ReadOnlySpan<byte> bytes) => ReadBytes(bytes);

    /// <summary>Reads a report from a stream, from its position to its end.</summary>
    /// <param name="stream">The stream. It is not closed.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ReadResult Read(Stream stream) => InputStream.Read(stream, ReadBytes);

    /// <summary>Reads a report from a stream, from its position to its end, without ever blocking on it.</summary>
    /// <param name="stream">The stream. It is not closed, and its own exceptions pass through.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static Task<ReadResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        InputStream.ReadBytesAsync(stream, ReadBytes, cancellationToken);

    private static ReadResult ReadBytes(ReadOnlySpan<byte> bytes)
    {
        if (!WordInput.IsPackage(bytes))
            return InputStream.Read(bytes, Read);
        var diagnostics = new List<Diagnostic>();
        return WordInput.Read(bytes.ToArray(), diagnostics) is { } document
            ? ReportAssembler.Assemble(document, diagnostics)
            : new(null, diagnostics);
    }

    // A written text may say anything in its paragraphs and cells, also what looks like a page or like JSON.
    private static ReadResult Read(string text, List<Diagnostic> diagnostics) =>
        ReportText.TryReadWritten(text)?.After(diagnostics) ?? ContentKind.Of(text) switch
        {
            InputKind.Json => ReportJson.Read(text.TrimStart('\uFEFF')).After(diagnostics),
            InputKind.Html => ReportHtml.Read(text, diagnostics),
            _ => ReportText.ReadOther(text).After(diagnostics),
        };
}
