namespace GovInfoDisclosure;

/// <summary>What last year's report says about sums that a repair may restore.</summary>
internal static class YearHints
{
    /// <summary>What last year's report carried forward, which this year's carried over should equal.</summary>
    internal static IEnumerable<RepairHint> Of(CheckSubject subject)
    {
        if (subject.YearsAreApart || subject.PreviousYear?.DisclosureRequests is null)
            yield break;
        for (var column = ApplicantCategory.NaturalPerson; column <= ApplicantCategory.Total; column++)
        {
            if (ReportLayout.CellOf(RequestRow.CarriedForward, column).Find(subject.PreviousYear)?.Number is not { } forward)
                continue;
            yield return new(
                [[ReportLayout.CellOf(RequestRow.CarriedOver, column).Address]], sum => sum == forward,
                new($"与上年报告的结转下年度 {RuleText.Number(forward)} 一致。",
                    $"It agrees with the {RuleText.Number(forward)} that last year's report carried forward."),
                new($"改后不再与上年报告的结转下年度 {RuleText.Number(forward)} 一致。",
                    $"It no longer agrees with the {RuleText.Number(forward)} that last year's report carried forward."));
        }
    }
}
