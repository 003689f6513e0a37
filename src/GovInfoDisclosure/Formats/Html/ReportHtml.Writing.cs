using System.Runtime.CompilerServices;

namespace GovInfoDisclosure;

/// <summary>Reports as HTML.</summary>
public static partial class ReportHtml
{
    /// <summary>The style of a written report, as a whole page embeds it. Its selectors concern nothing but <c>.gid-report</c>.</summary>
    public static string StyleSheet => PageStyleSheet.Text;

    /// <summary>
    /// Writes a report as a whole HTML page with the tables in their official layout. The page has no script and loads nothing.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>The page; its lines end in <c>\n</c>. The same report gives the same page under any culture. Store it as UTF-8.</returns>
    /// <remarks>
    /// Reading the page gives an equal report.
    /// Every value has the id of its address without the first slash and with hyphens for the others, such as
    /// <c>disclosureRequests-newRequests-total</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(DisclosureReport report) => Write(report, ReportHtmlOptions.Default);

    /// <summary>Writes a report as HTML.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Whether to write a page or a part of one, and more.</param>
    /// <inheritdoc cref="Write(DisclosureReport)" path="/remarks"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(DisclosureReport report, ReportHtmlOptions options)
    {
        using var output = Render(report, options);
        return output.ToString();
    }

    /// <summary>Writes a report as a whole HTML page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Takes the HTML. It is not flushed, and should encode as UTF-8, which a whole page declares.</param>
    /// <inheritdoc cref="Write(DisclosureReport)" path="/remarks"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteTo(DisclosureReport report, TextWriter writer) => WriteTo(report, writer, ReportHtmlOptions.Default);

    /// <summary>Writes a report as HTML.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Takes the HTML. It is not flushed, and should encode as UTF-8, which a whole page declares.</param>
    /// <param name="options">Whether to write a page or a part of one, and more.</param>
    /// <inheritdoc cref="Write(DisclosureReport)" path="/remarks"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteTo(DisclosureReport report, TextWriter writer, ReportHtmlOptions options)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        using var output = Render(report, options);
        output.CopyTo(writer);
    }

    /// <summary>Writes a report as a whole HTML page to a stream, in UTF-8, without ever blocking on the stream.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream; it is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    /// <inheritdoc cref="Write(DisclosureReport)" path="/remarks"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task WriteAsync(DisclosureReport report, Stream stream, CancellationToken cancellationToken = default) =>
        WriteAsync(report, stream, ReportHtmlOptions.Default, cancellationToken);

    /// <summary>Writes a report as HTML to a stream, in UTF-8, without ever blocking on the stream.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream; it is neither flushed nor closed.</param>
    /// <param name="options">Whether to write a page or a part of one, and more.</param>
    /// <param name="cancellationToken">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    /// <inheritdoc cref="Write(DisclosureReport)" path="/remarks"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [OverloadResolutionPriority(1)] // Or new() would be a token.
    public static async Task WriteAsync(DisclosureReport report, Stream stream, ReportHtmlOptions options,
        CancellationToken cancellationToken = default)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var output = Render(report, options);
        await output.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    private static HtmlBuffer Render(DisclosureReport report, ReportHtmlOptions options)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        var output = new HtmlBuffer();
        new WrittenHtmlBuilder(output, report, options).Append();
        return output;
    }
}
