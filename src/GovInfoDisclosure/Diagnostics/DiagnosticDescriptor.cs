using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>A kind of diagnostic: its permanent code, weight and texts. Codes are never reused.</summary>
public sealed class DiagnosticDescriptor
{
    internal DiagnosticDescriptor(string code, Severity severity, Message title, string chineseFormat, string englishFormat)
    {
        Code = code;
        Severity = severity;
        Title = title;
        Formats = new(chineseFormat, englishFormat);
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>How much diagnostics of this kind weigh.</summary>
    public Severity Severity { get; }

    /// <summary>What the code means, in a few words.</summary>
    public Message Title { get; }

    /// <summary>The message texts with numbered places for the details.</summary>
    internal Message Formats { get; }

    /// <inheritdoc/>
    public override string ToString() => Code;

    internal Message Format(object[] arguments) => new(
        string.Format(CultureInfo.InvariantCulture, Formats.Chinese, arguments),
        string.Format(CultureInfo.InvariantCulture, Formats.English, arguments));
}
