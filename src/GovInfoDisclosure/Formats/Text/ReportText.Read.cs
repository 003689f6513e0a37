namespace GovInfoDisclosure;

/// <summary>Reports as text: reads the text of a published report in any of its shapes, and writes a text worth publishing.</summary>
public static partial class ReportText
{
    /// <summary>Reads a report from text: copied from a page, out of a PDF or Word file, or as this library writes it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Bad input gives diagnostics, never an exception.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ReadResult Read(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return Read(text, [], ReadOptions.Default);
    }

    /// <summary>Reads a text that this library did not write.</summary>
    internal static ReadResult ReadOther(string text, List<Diagnostic> noticed, ReadOptions options) =>
        ReportAssembler.Assemble(TextInput.Read(text), noticed, options);

    /// <summary>Reads a text that this library wrote; null when it did not.</summary>
    internal static ReadResult? TryReadWritten(string text) =>
        WrittenText.TryRead(text, out var written, out var sources)
            ? new(written, UnlikelyYears.In(written.Header), sources)
            : null;

    /// <summary>
    /// Reads a report from the bytes of a text, to the end of the stream, without ever blocking on it. The encoding is found as
    /// <see cref="ReportReader"/> finds it.
    /// </summary>
    /// <param name="stream">The stream; it is not closed. Its own exceptions pass through.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Bad input gives diagnostics, never an exception.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static Task<ReadResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        InputStream.ReadAsync(stream, static (text, noticed) => Read(text, noticed, ReadOptions.Default), cancellationToken);

    private static ReadResult Read(string text, List<Diagnostic> noticed, ReadOptions options) =>
        TryReadWritten(text)?.After(noticed) ?? ReadOther(text, noticed, options);
}
