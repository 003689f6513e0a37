namespace GovInfoDisclosure;

public static partial class ReportHtml
{
    /// <summary>Reads a report from the page of any government site, or from HTML that this library wrote.</summary>
    /// <param name="html">The page, or a part of one.</param>
    /// <returns>
    /// The report as far as it could be read, and everything that was odd. Bad input gives diagnostics, never an exception. Time and memory
    /// are bounded by the length of the input.
    /// </returns>
    /// <remarks>
    /// Read is what the page shows. Scripts, styles and hidden elements are left out, and so are navigation, footer and asides, unless they
    /// hold nearly all text of the page. Nothing is loaded and no script is run. Findings drawn into a report by this library are no part
    /// of it.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static ReadResult Read(string html) =>
        Read(html ?? throw new ArgumentNullException(nameof(html)), [], ReadOptions.Default);

    /// <summary>
    /// Reads a report from the bytes of a page, to the end of the stream, without ever blocking on it. The encoding is found as
    /// <see cref="ReportReader"/> finds it.
    /// </summary>
    /// <param name="stream">The stream; it is not closed. Its own exceptions pass through.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <inheritdoc cref="Read(string)" path="/remarks"/>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static Task<ReadResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        InputStream.ReadAsync(stream, static (html, noticed) => Read(html, noticed, ReadOptions.Default), cancellationToken);

    internal static ReadResult Read(string html, List<Diagnostic> diagnostics, ReadOptions options)
    {
        if (WrittenArticle.TryRead(html, out var report, out var sources))
            return new(report, UnlikelyYears.In(report.Header).Concat(diagnostics), sources);
        return ReportAssembler.Assemble(HtmlInput.Read(html, diagnostics, options.MaxTableDepth), diagnostics, options);
    }
}
