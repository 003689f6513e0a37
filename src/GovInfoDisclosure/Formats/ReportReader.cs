namespace GovInfoDisclosure;

/// <summary>Reads a report, whatever it comes as: JSON, a web page, or text, in any encoding that Chinese sites use.</summary>
/// <remarks>
/// Bytes are decoded by their byte order mark, else as their page declares, unless the content proves another encoding: UTF-8, UTF-16, GB18030
/// (with GBK and GB2312) and Big5. Files of other kinds, such as PDF or Word, are recognised and named in a diagnostic. Nothing is loaded from
/// anywhere, and bad input gives diagnostics, never an exception.
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads a report from text: JSON, HTML, or plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The report as far as it could be read, and everything that was odd.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ReadResult Read(string text) => Read(text ?? throw new ArgumentNullException(nameof(text)), []);

    /// <summary>Reads a report from the bytes of a file or page.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static ReadResult Read(byte[] bytes) => Read((bytes ?? throw new ArgumentNullException(nameof(bytes))).AsSpan());

    /// <summary>Reads a report from the bytes of a file or page.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text.</returns>
    public static ReadResult Read(ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        return ByteDecoder.Decode(bytes, diagnostics).Text is { } text ? Read(text, diagnostics) : new(null, diagnostics);
    }

    /// <summary>Reads a report from a stream, from its position to its end.</summary>
    /// <param name="stream">The stream. It is not closed.</param>
    /// <returns>The report as far as it could be read, and everything that was odd. Places count UTF-16 code units of the decoded text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ReadResult Read(Stream stream)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static ReadResult Read(string text, List<Diagnostic> diagnostics) => ContentKind.Of(text) switch
    {
        InputKind.Json => ReportJson.Read(text.TrimStart('\uFEFF')).After(diagnostics),
        InputKind.Html => ReportHtml.Read(text, diagnostics),
        _ => ReportText.Read(text).After(diagnostics),
    };
}
