namespace GovInfoDisclosure;

/// <summary>How much a diagnostic or a finding weighs.</summary>
public enum IssueSeverity
{
    /// <summary>A hint. What was read is certain.</summary>
    Info,

    /// <summary>Something is odd, was decided on evidence, or could not be read.</summary>
    Warning,

    /// <summary>A contradiction, or input from which no report or no table could be read.</summary>
    Error,
}

/// <summary>A place in the input.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
/// <param name="Offset">The number of UTF-16 code units before the place.</param>
public readonly record struct SourceLocation(int Line, int Column, int Offset)
{
    /// <summary>The place as <c>line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}

/// <summary>Something that a reader noticed about the input.</summary>
public sealed record Diagnostic
{
    internal Diagnostic(DiagnosticDescriptor descriptor, string? path, SourceLocation? location, params object[] arguments)
    {
        Descriptor = descriptor;
        Path = path;
        Location = location;
        Message = descriptor.Format(arguments);
    }

    /// <summary>What the code means.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The permanent code, for instance <c>GID201</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it weighs.</summary>
    public IssueSeverity Severity => Descriptor.Severity;

    /// <summary>The place in the report, a JSON Pointer into the JSON form, or null when it concerns none.</summary>
    public string? Path { get; }

    /// <summary>The place in the input, or null when there is none.</summary>
    public SourceLocation? Location { get; }

    /// <summary>What was found, where, and what to do, in both languages.</summary>
    public BilingualText Message { get; }

    /// <summary>Code, place and English message on one line.</summary>
    public override string ToString() =>
        $"{Code} {Severity}{(Location is { } location ? " " + location : "")}{(Path is null ? "" : " " + Path)}: {Message.English}";
}
