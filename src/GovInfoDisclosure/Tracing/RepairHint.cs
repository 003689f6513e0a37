namespace GovInfoDisclosure;

/// <summary>A number outside a table that a sum of its cells should equal.</summary>
/// <param name="Addresses">The cells of the sum.</param>
/// <param name="Agrees">Whether a sum is what the number says.</param>
/// <param name="Evidence">What to say of a change that makes the sum agree.</param>
internal sealed record RepairHint(IReadOnlyList<string> Addresses, Func<decimal, bool> Agrees, BilingualText Evidence)
{
    /// <summary>What last year's report carried forward, which this year's carried over should equal.</summary>
    internal static IEnumerable<RepairHint> OfPreviousYear(CheckSubject subject)
    {
        if (subject.YearsAreApart || subject.PreviousYear?.DisclosureRequests is null)
            yield break;
        for (var column = ApplicantCategory.NaturalPerson; column <= ApplicantCategory.Total; column++)
        {
            if (ReportLayout.CellOf(RequestRow.CarriedForward, column).Find(subject.PreviousYear)?.Number is not { } forward)
                continue;
            yield return new([ReportLayout.CellOf(RequestRow.CarriedOver, column).Address], sum => sum == forward,
                new($"与上年报告的结转下年度 {RuleText.Number(forward)} 一致。", $"It agrees with the {RuleText.Number(forward)} that last year's report carried forward."));
        }
    }
}
