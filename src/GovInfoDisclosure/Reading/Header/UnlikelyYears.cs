namespace GovInfoDisclosure;

/// <summary>Years of a header that no report is about or published in: a digit is wrong. They are kept as they stand.</summary>
internal static class UnlikelyYears
{
    private const int First = 1900;

    /// <summary>The last year that a report may be about or published in.</summary>
    internal const int Last = 2100;

    /// <summary>The year when it is one that a report may be about, or null.</summary>
    internal static int? Likely(int? year) => year is >= First and <= Last ? year : null;

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
