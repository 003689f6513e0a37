using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What a check found.</summary>
/// <remarks>
/// Whether a report whose sums hold is consistent is decided at once; everything else is worked out when it is first asked for. The result
/// is immutable and may be used by several threads.
/// </remarks>
[JsonConverter(typeof(CheckResultJsonConverter))]
public sealed class CheckResult
{
    private readonly CheckInput _input;
    private CheckDetails? _details;
    private IReadOnlyList<Finding>? _findings;

    internal CheckResult(in CheckInput input)
    {
        _input = input;
        IsConsistent = QuickCheck.Accepts(input) || Details.IsConsistent;
    }

    /// <summary>Whether no rule of severity error is broken. Warnings, hints and findings that were suppressed do not count.</summary>
    public bool IsConsistent { get; }

    /// <summary>Every finding: what holds, what is broken, and what could not be decided.</summary>
    public IReadOnlyList<Finding> Findings => _findings ??= Details.AllFindings();

    /// <summary>The broken rules of any severity, without the suppressed ones.</summary>
    public IReadOnlyList<Finding> Failures => Details.Failures;

    /// <summary>The smallest changes that make broken sums hold, best first.</summary>
    public IReadOnlyList<Repair> Repairs => Details.Repairs;

    /// <summary>Why there are no repairs, or not all, where a contradiction could not be traced to the end; empty otherwise.</summary>
    public IReadOnlyList<BilingualText> TracingLimits => Details.TracingLimits;

    /// <summary>The numbers of cells without one that follow from the sums, in the order of the form.</summary>
    public IReadOnlyList<DerivedValue> Derived => Details.Derived;

    private CheckDetails Details => _details ??= new(new(_input));

    /// <summary>For tests: throws when a rule of severity error is broken, with all of them and the repairs in the message.</summary>
    /// <exception cref="InconsistentReportException">The report is not consistent.</exception>
    public void ThrowIfInconsistent()
    {
        if (!IsConsistent)
            throw new InconsistentReportException(this);
    }

    /// <summary>The result as JSON: whether it is consistent, the broken rules, repairs and derived values.</summary>
    public string ToJson() => CheckResultJson.Write(this);

    /// <summary>
    /// The findings as flat rows, in the same order: also what holds and what could not be decided, by <see cref="IssueRow.Outcome"/>.
    /// </summary>
    /// <remarks>Line and column are those of the first cell, where what a reader returned was checked.</remarks>
    public IEnumerable<IssueRow> IssueRows() => Findings.Select(RowOf);

    private IssueRow RowOf(Finding finding)
    {
        var place = finding.Cells.Count == 0 ? null : _input.Reading?.Source(finding.Cells[0])?.Location;
        return new(_input.Report.Header)
        {
            Code = finding.RuleId,
            Outcome = finding.Outcome.ToString(),
            Severity = finding.Severity,
            Path = finding.Cells.Count == 0 ? null : finding.Cells[0],
            Paths = finding.Cells.Count == 0 ? null : string.Join(" ", finding.Cells),
            Line = place?.Line,
            Column = place?.Column,
            Left = finding.Left?.Value,
            Right = finding.Right?.Value,
            Delta = finding.Delta,
            Chinese = finding.Message.Chinese,
            English = finding.Message.English,
            Fingerprint = finding.Fingerprint,
            SuppressionReason = finding.SuppressionReason,
        };
    }

    /// <summary>The number of broken rules by severity, and of repairs, on one line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Count(IssueSeverity.Error)} errors, {Count(IssueSeverity.Warning)} warnings, {Count(IssueSeverity.Info)} hints")
        + FormattableString.Invariant($", {Repairs.Count} repairs");

    private int Count(IssueSeverity severity) => Failures.Count(finding => finding.Severity == severity);
}
