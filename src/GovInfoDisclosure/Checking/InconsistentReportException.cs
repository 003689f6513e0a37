using System.Text;

namespace GovInfoDisclosure;

/// <summary>
/// Thrown on request only, by <see cref="CheckResult.ThrowIfInconsistent"/>, when a report breaks a rule of severity error.
/// </summary>
public sealed class InconsistentReportException : Exception
{
    private const int RepairsShown = 3;

    internal InconsistentReportException(CheckResult result)
        : base(Describe(result)) =>
        Result = result;

    /// <summary>The result of the check.</summary>
    public CheckResult Result { get; }

    private static string Describe(CheckResult result)
    {
        var errors = result.Failures.Where(static finding => finding.Severity == IssueSeverity.Error).ToArray();
        var text = new StringBuilder(FormattableString.Invariant(
            $"The report breaks {Readable.Count(errors.Length, "rule")}:"));
        foreach (var finding in errors)
        {
            text.Append("\n  ").Append(finding.RuleId).Append(": ").Append(finding.Message.English)
                .Append(" / ").Append(finding.Message.Chinese);
        }

        var shown = result.Repairs.Where(static repair => repair.Rank == 1).Take(RepairsShown).ToArray();
        foreach (var repair in shown)
        {
            text.Append("\nIt would hold with ").Append(repair).Append(repair.IsUnique
                ? " (the only smallest repair)"
                : FormattableString.Invariant($" (one of {repair.Alternatives + 1} equally small repairs)"));
        }

        if (result.Repairs.Count > shown.Length)
            text.Append(FormattableString.Invariant($"\nResult.Repairs has {result.Repairs.Count - shown.Length} more."));
        return text.ToString();
    }
}
