namespace GovInfoDisclosure;

/// <summary>How <see cref="ReportJson"/> writes.</summary>
public sealed record ReportJsonOptions
{
    /// <summary>One line, without white space between the parts.</summary>
    public static ReportJsonOptions Default { get; } = new();

    /// <summary>
    /// Whether each member stands on a line of its own, indented by two spaces. Lines end in <c>\n</c> on every platform.
    /// </summary>
    public bool Indented { get; init; }
}
