using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// Lets <see cref="JsonSerializer"/> write and read reports in the JSON form. <see cref="DisclosureReport"/> names it, so it needs no
/// registration, neither with reflection nor in a generated context (<see cref="JsonSerializerContext"/>) of a trimmed or AOT-compiled program.
/// </summary>
/// <remarks>
/// The form is fixed, so naming policies and ignore conditions do not touch it; indentation and encoder are those of the caller's options.
/// A converter has no place for diagnostics. What leaves every value in place is let pass (missing members, which become blank or null;
/// numbers that are kept as text), and unknown or repeated members as <see cref="JsonSerializerOptions.UnmappedMemberHandling"/> and
/// <see cref="JsonSerializerOptions.AllowDuplicateProperties"/> say. What would lose a value, or is no report, throws
/// <see cref="JsonException"/> with the code of the diagnostic. To read on and see everything that is odd, use <see cref="ReportJson"/>.
/// </remarks>
public sealed class ReportJsonConverter : JsonConverter<DisclosureReport>
{
    private static readonly HashSet<DiagnosticDescriptor> LosesValue =
    [
        DiagnosticDescriptors.JsonInvalidCharacters, DiagnosticDescriptors.JsonInvalidDate,
        .. DiagnosticDescriptors.All.Where(static descriptor => descriptor.Severity == IssueSeverity.Error),
    ];

    /// <summary>Reads a report.</summary>
    /// <param name="reader">The reader, on the first token of the report.</param>
    /// <param name="typeToConvert">The type, always that of a report.</param>
    /// <param name="options">The caller's options.</param>
    /// <exception cref="JsonException">The JSON is no report, or has values that a report cannot hold.</exception>
    public override DisclosureReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        var issues = new JsonIssues(descriptor => Refuses(descriptor, options));
        var report = new JsonReportReader(issues, origin: 0);
        report.ReadRoot(ref reader);
        return report.Build(isWhole: true)!; // What is no report has thrown.
    }

    /// <summary>Writes a report.</summary>
    /// <param name="writer">The writer, whose options are obeyed.</param>
    /// <param name="value">The report.</param>
    /// <param name="options">The caller's options.</param>
    public override void Write(Utf8JsonWriter writer, DisclosureReport value, JsonSerializerOptions options)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        JsonReportWriter.Write(writer, value);
    }

    private static bool Refuses(DiagnosticDescriptor descriptor, JsonSerializerOptions options) =>
        LosesValue.Contains(descriptor)
        || (descriptor == DiagnosticDescriptors.JsonUnknownMember && options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
        || (descriptor == DiagnosticDescriptors.JsonRepeatedMember && !options.AllowDuplicateProperties);
}
