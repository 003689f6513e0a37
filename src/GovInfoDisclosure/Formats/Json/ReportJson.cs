using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GovInfoDisclosure;

/// <summary>Reports as JSON: one object a report, or JSON Lines for many.</summary>
/// <remarks>
/// <para>
/// The addresses of the cells (<see cref="LayoutCell.Address"/>) are JSON Pointers into this form, and <see cref="Schema"/> describes it. A
/// cell is a number, <c>null</c> for a blank, or the text that stood there. A section that the report does not have is <c>null</c>.
/// </para>
/// <para>
/// What is written is UTF-8 without byte order mark and the same under every culture. Chinese is readable; <c>&lt;</c>, <c>&gt;</c>,
/// <c>&amp;</c>, quotation marks and characters outside the Basic Multilingual Plane are escaped. Numbers are exact. Reading what was
/// written gives an equal report.
/// </para>
/// <para>
/// Reading never throws for bad input. It reads on after an error, and everything odd becomes a diagnostic (GID501 and on) with a JSON
/// Pointer and a place. Numbers are never rounded: one that fits neither 64 bits nor a <see cref="decimal"/> is kept as text.
/// </para>
/// </remarks>
public static partial class ReportJson
{
    // Readable Chinese. The default encoder would escape every character of it.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonWriterOptions Compact = new() { Encoder = Encoder, SkipValidation = true };

    private static readonly JsonWriterOptions Indented =
        Compact with { Indented = true, NewLine = "\n", IndentCharacter = ' ', IndentSize = 2 };

    /// <summary>
    /// The JSON Schema (draft 2020-12) of the form. The package also holds it as a file, <c>schema/report.schema.json</c>.
    /// </summary>
    public static string Schema => EmbeddedSchema.Text;

    /// <summary>Writes a report on one line.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    [OverloadResolutionPriority(1)] // Or null would be ambiguous.
    public static string Write(DisclosureReport report) => Write(report, ReportJsonOptions.Default);

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [OverloadResolutionPriority(1)]
    public static string Write(DisclosureReport report, ReportJsonOptions options)
    {
        using var buffer = WriteBuffer(report, options);
        return buffer.ToString();
    }

    /// <summary>Writes a report on one line, as bytes of UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] WriteUtf8Bytes(DisclosureReport report) => WriteUtf8Bytes(report, ReportJsonOptions.Default);

    /// <summary>Writes a report as bytes of UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static byte[] WriteUtf8Bytes(DisclosureReport report, ReportJsonOptions options)
    {
        using var buffer = WriteBuffer(report, options);
        return buffer.ToArray();
    }

    /// <summary>Writes a report on one line to a stream, in UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [OverloadResolutionPriority(1)] // Or null would be ambiguous.
    public static void WriteTo(DisclosureReport report, Stream stream) => WriteTo(report, stream, ReportJsonOptions.Default);

    /// <summary>Writes a report to a stream, in UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream; it is neither flushed nor closed.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [OverloadResolutionPriority(1)]
    public static void WriteTo(DisclosureReport report, Stream stream, ReportJsonOptions options)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = WriteBuffer(report, options);
        stream.Write(buffer.Bytes, 0, buffer.Length);
    }

    /// <summary>Writes a report on one line to a buffer, in UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">The buffer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteTo(DisclosureReport report, IBufferWriter<byte> output) => WriteTo(report, output, ReportJsonOptions.Default);

    /// <summary>Writes a report to a buffer, in UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">The buffer.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteTo(DisclosureReport report, IBufferWriter<byte> output, ReportJsonOptions options)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        if (output is null)
            throw new ArgumentNullException(nameof(output));
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        using var writer = new Utf8JsonWriter(output, options.Indented ? Indented : Compact);
        JsonReportWriter.Write(writer, report);
    }

    /// <summary>Writes a report on one line to a stream, in UTF-8, without ever blocking on the stream.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream; it is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task WriteAsync(DisclosureReport report, Stream stream, CancellationToken cancellationToken = default) =>
        WriteAsync(report, stream, ReportJsonOptions.Default, cancellationToken);

    /// <summary>Writes a report to a stream, in UTF-8, without ever blocking on the stream.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream; it is neither flushed nor closed.</param>
    /// <param name="options">How to write.</param>
    /// <param name="cancellationToken">Ends the writing with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [OverloadResolutionPriority(1)] // Or new() would be a token.
    public static async Task WriteAsync(DisclosureReport report, Stream stream, ReportJsonOptions options,
        CancellationToken cancellationToken = default)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var buffer = WriteBuffer(report, options);
        await buffer.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes the result of a check on one line: whether the report is consistent, the broken rules, repairs and derived values. It cannot
    /// be read back.
    /// </summary>
    /// <param name="check">The result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public static string Write(CheckResult check) => Write(check, ReportJsonOptions.Default);

    /// <summary>Writes the result of a check: whether the report is consistent, the broken rules, repairs and derived values.</summary>
    /// <param name="check">The result.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(CheckResult check, ReportJsonOptions options)
    {
        if (check is null)
            throw new ArgumentNullException(nameof(check));
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        using var buffer = new PooledBytes();
        using (var writer = new Utf8JsonWriter(buffer, options.Indented ? Indented : Compact))
            ResultJson.Write(writer, check);
        return buffer.ToString();
    }

    private static PooledBytes WriteBuffer(DisclosureReport report, ReportJsonOptions options)
    {
        var buffer = new PooledBytes();
        try
        {
            WriteTo(report, buffer, options);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    private static class EmbeddedSchema
    {
        internal static readonly string Text = Load();

        private static string Load()
        {
            using var stream = typeof(ReportJson).Assembly.GetManifestResourceStream("GovInfoDisclosure.report.schema.json")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
