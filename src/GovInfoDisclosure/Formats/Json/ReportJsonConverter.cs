using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// Lets <see cref="JsonSerializer"/> write and read what this library makes. Every type of the library that holds data names it, so it
/// needs no registration, neither with reflection nor in a generated context (<see cref="JsonSerializerContext"/>) of a trimmed or
/// AOT-compiled program.
/// </summary>
/// <remarks>
/// <para>
/// A report, and each part of one, has the form that <see cref="ReportJson.Schema"/> describes. It is fixed, so naming policies and ignore
/// conditions do not touch it; indentation and encoder are those of the caller's options. Values of enumerations are their names in
/// camelCase. Results, such as <see cref="CheckResult"/> and <see cref="Diagnostic"/>, are written and never read:
/// reading one throws <see cref="NotSupportedException"/>.
/// </para>
/// <para>
/// A converter has no place for diagnostics. What leaves every value in place is let pass (missing members, which become blank or null;
/// numbers that are kept as text), and unknown or repeated members as <see cref="JsonSerializerOptions.UnmappedMemberHandling"/> and
/// <see cref="JsonSerializerOptions.AllowDuplicateProperties"/> say. What would lose a value, or is no report or no such part, throws
/// <see cref="JsonException"/> with the code of the diagnostic. To read on and see everything that is odd, use <see cref="ReportJson"/>.
/// </para>
/// </remarks>
public sealed class ReportJsonConverter : JsonConverterFactory
{
    /// <summary>Whether a type is one of the library's that hold data.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => JsonConverters.Find(typeToConvert) is not null;

    /// <summary>The converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The caller's options; they have no part in the choice.</param>
    /// <returns>The converter, or null for a type that is none of the library's.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => JsonConverters.Find(typeToConvert);
}
