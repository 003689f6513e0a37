using System.Text;
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

    /// <summary>The number of broken rules by severity, and then each of them on a line, in English.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(FormattableString.Invariant(
            $"{Failures.Count(static finding => finding.Severity == IssueSeverity.Error)} errors, {Failures.Count(static finding => finding.Severity == IssueSeverity.Warning)} warnings, {Failures.Count(static finding => finding.Severity == IssueSeverity.Info)} hints"));
        foreach (var finding in Failures)
            text.Append('\n').Append(finding);
        return text.ToString();
    }
}
