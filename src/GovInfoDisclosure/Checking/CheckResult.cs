using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What a check found.</summary>
/// <remarks>
/// Whether a report whose sums hold is consistent is decided at once; everything else is worked out when it is first asked for. The result
/// is immutable and may be used by several threads.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class CheckResult
{
    private readonly CheckInput _input;
    private readonly ConsistencyRuleSet _rules;
    private CheckDetails? _details;
    private IReadOnlyList<Finding>? _findings;

    internal CheckResult(in CheckInput input, ConsistencyRuleSet rules)
    {
        _input = input;
        _rules = rules;
        IsConsistent = (rules.HasOnlyPlainErrors && QuickCheck.Accepts(input)) || Details.IsConsistent();
    }

    /// <summary>Whether no rule of severity error is broken. Warnings, hints and findings that were suppressed do not count.</summary>
    public bool IsConsistent { get; }

    /// <summary>
    /// What the check made of blank cells. With <see cref="BlankCells.AsZero"/> the messages of findings name the blanks that they took for
    /// 0, and nothing is derived for them.
    /// </summary>
    public BlankCells Blanks => _input.Blanks;

    /// <summary>Every finding: what holds, what is broken, and what could not be decided.</summary>
    public IReadOnlyList<Finding> Findings => _findings ??= Details.AllFindings();

    /// <summary>What could not be decided, without the suppressed findings; cheaper than <see cref="Findings"/>.</summary>
    internal IEnumerable<Finding> Undecided => Details.Undecided();

    /// <summary>The broken rules of any severity, without the suppressed ones.</summary>
    public IReadOnlyList<Finding> Failures => Details.Failures;

    /// <summary>
    /// The smallest changes that make broken sums hold, best first. Where table R and blocks of table L contradict themselves, each has its
    /// own; after them stand the best of all at once, unless these are many.
    /// </summary>
    public IReadOnlyList<Repair> Repairs => Details.Repairs;

    /// <summary>
    /// Why there are no repairs, or not all, or nothing that says which cell of table L is wrong, where a contradiction could not be
    /// traced to the end; empty otherwise.
    /// </summary>
    public IReadOnlyList<BilingualText> TracingLimits => Details.TracingLimits;

    /// <summary>
    /// The numbers that cells without one must hold, because the sums of their table leave no other, in the order of the form. They are
    /// never written into the report.
    /// </summary>
    public IReadOnlyList<CellChange> Derived => Details.Derived;

    private CheckDetails Details => _details ??= new(new(_input), _rules);

    /// <summary>For tests: throws when a rule of severity error is broken, with all of them and the best repairs in the message.</summary>
    /// <exception cref="InconsistentReportException">The report is not consistent.</exception>
    public void ThrowIfInconsistent()
    {
        if (!IsConsistent)
            throw new InconsistentReportException(this);
    }

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
    public override string ToString() => 
        $"{Count(IssueSeverity.Error, "error")}, {Count(IssueSeverity.Warning, "warning")}, {Count(IssueSeverity.Info, "hint")}, "
            + Readable.Count(Repairs.Count, "repair");

    private string Count(IssueSeverity severity, string name) =>
        Readable.Count(Failures.Count(finding => finding.Severity == severity), name);
}
