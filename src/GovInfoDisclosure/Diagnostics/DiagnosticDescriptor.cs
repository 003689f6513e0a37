using System.Globalization;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A kind of diagnostic: its permanent code, weight and texts. Codes are never reused.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class DiagnosticDescriptor
{
    internal DiagnosticDescriptor(string code, IssueSeverity severity, BilingualText title, string chineseFormat, string englishFormat)
    {
        Code = code;
        Severity = severity;
        Title = title;
        Formats = new(chineseFormat, englishFormat);
    }

    /// <summary>Every kind of diagnostic, in the order of the codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => DiagnosticDescriptors.All;

    /// <summary>The permanent code, one of <see cref="DiagnosticCodes"/>.</summary>
    public string Code { get; }

    /// <summary>How much diagnostics of this kind weigh.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>What the code means, in a few words.</summary>
    public BilingualText Title { get; }

    /// <summary>The message texts with numbered places for the details.</summary>
    internal BilingualText Formats { get; }

    /// <inheritdoc/>
    public override string ToString() => Code;

    internal BilingualText Format(object[] arguments) => new(
        string.Format(CultureInfo.InvariantCulture, Formats.Chinese, arguments),
        string.Format(EnglishCounts.Instance, Formats.English, arguments));
}
