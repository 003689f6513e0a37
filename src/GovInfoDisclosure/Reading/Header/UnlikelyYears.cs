namespace GovInfoDisclosure;

/// <summary>Years of a header that no report is about or published in: a digit is wrong. They are kept as they stand.</summary>
internal static class UnlikelyYears
{
    private const int First = 1900;
    private const int Last = 2100;

    internal static IEnumerable<Diagnostic> In(ReportHeader header) =>
        from stated in (IEnumerable<(string Address, int? Year)>)
        [
            (HeaderField.ReportYear.Address, header.ReportYear),
            (HeaderField.PublishedOn.Address, header.PublishedOn?.Year),
            (HeaderField.PeriodFrom.Address, header.StatisticalPeriod?.From.Year),
            (HeaderField.PeriodTo.Address, header.StatisticalPeriod?.To.Year),
        ]
        where stated.Year is < First or > Last
        select new Diagnostic(DiagnosticDescriptors.YearUnlikely, stated.Address, null, stated.Year!.Value, First, Last);
}
