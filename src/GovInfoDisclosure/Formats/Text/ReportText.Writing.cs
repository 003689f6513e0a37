using System.Text;

namespace GovInfoDisclosure;

public static partial class ReportText
{
    /// <summary>
    /// Writes a report as text that can go into a document: title, header data, the six sections with their official headings, and the
    /// tables with every cell as it is, aligned by the display width of East Asian characters.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>The text; its lines end in <c>\n</c>. The same report gives the same text under any culture.</returns>
    /// <remarks>Reading the text gives an equal report.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(DisclosureReport report)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        var output = new StringBuilder(24 * 1024);
        new WrittenTextBuilder(output).Append(report);
        return output.ToString();
    }

    /// <summary>Writes a report as text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Takes the text, whatever its own line ends are. It is not flushed.</param>
    /// <inheritdoc cref="Write(DisclosureReport)" path="/remarks"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteTo(DisclosureReport report, TextWriter writer)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        writer.Write(Write(report));
    }

    /// <summary>Writes a report as text to a stream, in UTF-8 without byte order mark, without ever blocking on the stream.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream; it is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    /// <inheritdoc cref="Write(DisclosureReport)" path="/remarks"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task WriteAsync(DisclosureReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        var text = Write(report).ToCharArray();
        await Utf8Text.WriteAsync(text, text.Length, stream, cancellationToken).ConfigureAwait(false);
    }
}
