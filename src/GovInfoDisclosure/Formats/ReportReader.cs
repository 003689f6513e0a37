using System.Runtime.CompilerServices;

namespace GovInfoDisclosure;

/// <summary>Reads a report, whatever it comes as: a Word file, JSON, a web page, or text, in any encoding of Chinese sites.</summary>
/// <remarks>
/// Bytes are decoded by their byte order mark, else as their page declares, unless the content proves another encoding: UTF-8, UTF-16,
/// GB18030 (with GBK and GB2312) and Big5. Of Word files, <c>.docx</c> is read: what the document shows, tracked changes as accepted.
/// Files of other kinds, such as PDF or <c>.doc</c>, are recognised and named in a diagnostic. Nothing is loaded from anywhere, and bad
/// input gives diagnostics, never an exception. No more is read than <see cref="ReadOptions"/> say.
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads a report from text: JSON, HTML, or plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The report as far as it could be read, and everything that was odd.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    [OverloadResolutionPriority(1)] // Or null would be ambiguous.
    public static ReadResult Read(string text) => Read(text, ReadOptions.Default);

    /// <summary>Reads a report from text: JSON, HTML, or plain text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How much is read.</param>
    /// <returns>The report as far as it could be read, and everything that was odd.</returns>
    /// <exception cref="ArgumentNullException">The text or the options are null.</exception>
    [OverloadResolutionPriority(1)]
    public static ReadResult Read(string text, ReadOptions options)
    {
        var maxLength = NotNull(options).MaxInputLength;
        return NotNull(text).Length > maxLength ? InputStream.TooLong(1, maxLength) : Read(text, [], options);
    }

    /// <summary>Reads a report from the bytes of a file or page.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static ReadResult Read(byte[] bytes) => Read(bytes, ReadOptions.Default);

    /// <summary>Reads a report from the bytes of a file or page.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="options">How much is read.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    /// <exception cref="ArgumentNullException">The bytes or the options are null.</exception>
    public static ReadResult Read(byte[] bytes, ReadOptions options) => Read(NotNull(bytes).AsSpan(), options);

    /// <summary>Reads a report from the bytes of a file or page.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    public static ReadResult Read(ReadOnlySpan<byte> bytes) => Read(bytes, ReadOptions.Default);

    /// <summary>Reads a report from the bytes of a file or page.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="options">How much is read.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public static ReadResult Read(ReadOnlySpan<byte> bytes, ReadOptions options) =>
        InputStream.Read(bytes, With(options), options.MaxInputLength);

    /// <summary>Reads a report from a stream, from its position to its end.</summary>
    /// <param name="stream">The stream. It is not closed.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ReadResult Read(Stream stream) => Read(stream, ReadOptions.Default);

    /// <summary>Reads a report from a stream, from its position to its end.</summary>
    /// <param name="stream">The stream. It is not closed.</param>
    /// <param name="options">How much is read.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    /// <exception cref="ArgumentNullException">The stream or the options are null.</exception>
    public static ReadResult Read(Stream stream, ReadOptions options) =>
        InputStream.Read(stream, With(options), options.MaxInputLength);

    /// <summary>Reads a report from a stream, from its position to its end, without ever blocking on it.</summary>
    /// <param name="stream">The stream. It is not closed, and its own exceptions pass through.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static Task<ReadResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, ReadOptions.Default, cancellationToken);

    /// <summary>Reads a report from a stream, from its position to its end, without ever blocking on it.</summary>
    /// <param name="stream">The stream. It is not closed, and its own exceptions pass through.</param>
    /// <param name="options">How much is read.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text;
    /// of a Word file, of the text that it shows.
    /// </returns>
    /// <exception cref="ArgumentNullException">The stream or the options are null.</exception>
    public static Task<ReadResult> ReadAsync(Stream stream, ReadOptions options, CancellationToken cancellationToken = default) =>
        InputStream.ReadBytesAsync(stream, With(options), options.MaxInputLength, cancellationToken);

    private static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null) where T : class =>
        value ?? throw new ArgumentNullException(name);

    private static BytesReader With(ReadOptions options)
    {
        NotNull(options);
        return bytes => ReadBytes(bytes, options);
    }

    private static ReadResult ReadBytes(ReadOnlySpan<byte> bytes, ReadOptions options)
    {
        if (!WordInput.IsPackage(bytes))
            return InputStream.Decode(bytes, (text, noticed) => Read(text, noticed, options));
        var diagnostics = new List<Diagnostic>();
        return WordInput.Read(bytes.ToArray(), diagnostics, options) is { } document
            ? ReportAssembler.Assemble(document, diagnostics, options)
            : new(null, diagnostics);
    }

    // A written text may say anything in its paragraphs and cells, also what looks like a page or like JSON.
    private static ReadResult Read(string text, List<Diagnostic> noticed, ReadOptions options) =>
        ReportText.TryReadWritten(text)?.After(noticed) ?? ContentKind.Of(text) switch
        {
            InputKind.Json => JsonDocumentReader.Read(text.TrimStart('\uFEFF'), noticed, options),
            InputKind.Html => ReportHtml.Read(text, noticed, options),
            _ => ReportText.ReadOther(text, noticed, options),
        };
}
