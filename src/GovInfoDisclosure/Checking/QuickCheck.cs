namespace GovInfoDisclosure;

/// <summary>
/// Decides in one pass, without allocating, that a report certainly breaks no rule of severity error. What it does not accept is looked at
/// rule by rule.
/// </summary>
internal static class QuickCheck
{
    internal static bool Accepts(in CheckInput input) => input.Units is null && Accepts(input.Report);

    private static bool Accepts(DisclosureReport report) =>
        report is
        {
            DisclosureRequests: { } requests, LegalRemedies: { } remedies, ProactiveDisclosure: { } proactive,
        }
        && ReportSection.AreAllIn(report) && FormRules.YearsAgree(report.Header)
        && AddsUp(requests, FormTable.Requests(requests.Edition)) && AddsUp(remedies)
        && HoldsItsKinds(proactive) && (proactive.Format == ReportFormat.Edition2021 || HasSoundStocks(report));

    // Every cell holds a count, every row adds up, and so do the columns. Nearly all cells of a report stand here: they are asked by name,
    // which is several times as fast as through an interface.
    private static bool AddsUp(DisclosureRequests requests, FormTable table)
    {
        Span<long> row = stackalloc long[table.Width];
        Span<long> sums = stackalloc long[table.ColumnFactors.Length * row.Length];
        for (var i = 0; i < table.DataRows.Length; i++)
        {
            if (requests[(RequestRow)table.DataRows[i].Index] is not { } counts || !TryRead(counts, row))
                return false;
            // Zeros keep every law, and most rows of most reports are zeros.
            if (IsZero(row))
                continue;
            if (!RowHolds(table, row))
                return false;
            for (var law = 0; law < table.ColumnFactors.Length; law++)
                Add(row, table.ColumnFactors[law][i], sums.Slice(law * row.Length, row.Length));
        }

        return IsZero(sums);
    }

    private static bool IsZero(ReadOnlySpan<long> numbers)
    {
        var bits = 0L;
        foreach (var number in numbers)
            bits |= number;
        return bits == 0;
    }

    private static void Add(ReadOnlySpan<long> row, int factor, Span<long> sums)
    {
        if (factor == 0)
            return;
        for (var column = 0; column < row.Length; column++)
            sums[column] += factor * row[column];
    }

    private static bool TryRead(ApplicantCounts counts, Span<long> row) =>
        TryGet(counts.NaturalPerson, ApplicantCategory.NaturalPerson, row)
        && TryGet(counts.CommercialEnterprise, ApplicantCategory.CommercialEnterprise, row)
        && TryGet(counts.ResearchInstitution, ApplicantCategory.ResearchInstitution, row)
        && TryGet(counts.PublicInterestOrganization, ApplicantCategory.PublicInterestOrganization, row)
        && TryGet(counts.LegalServiceInstitution, ApplicantCategory.LegalServiceInstitution, row)
        && TryGet(counts.OtherOrganization, ApplicantCategory.OtherOrganization, row)
        && TryGet(counts.Total, ApplicantCategory.Total, row);

    private static bool TryGet(Cell cell, ApplicantCategory column, Span<long> row) =>
        TryGet(cell, out row[(int)column]) && row[(int)column] >= 0;

    private static bool RowHolds(FormTable table, ReadOnlySpan<long> row)
    {
        var difference = 0L;
        var factors = table.RowFactors;
        for (var column = 0; column < row.Length; column++)
            difference += factors[column] * row[column];
        return difference == 0;
    }

    // Every cell holds a count, and every row adds up; there are no laws between the rows.
    private static bool AddsUp(LegalRemedies remedies)
    {
        var table = FormTable.Remedies;
        Span<long> row = stackalloc long[table.Width];
        foreach (var place in table.DataRows)
        {
            var outcomes = remedies[(RemedyKind)place.Index];
            for (var column = 0; column < row.Length; column++)
            {
                if (!TryGet(outcomes[(RemedyOutcome)column], out row[column]) || row[column] < 0)
                    return false;
            }

            if (!RowHolds(table, row))
                return false;
        }

        return true;
    }

    // No row holds a number that its edition forbids there.
    private static bool HoldsItsKinds(ProactiveDisclosure proactive)
    {
        for (var index = ProactiveRow.AdministrativeRules; index <= ProactiveRow.CentralizedProcurement; index++)
        {
            if (proactive[index] is not { Edition: { } edition } own)
                continue;
            var columns = FormTable.Proactive(edition).ColumnsAt((int)index);
            for (var column = 0; column < columns.Length; column++)
            {
                if (columns[column].Forbids(own.GetCell(column)))
                    return false;
            }
        }

        return true;
    }

    private static bool HasSoundStocks(DisclosureReport report)
    {
        foreach (var (row, more, less) in ProactiveRules.TrialStocks)
        {
            if (TableBinding.Find(report, row.Cells[0]) is not null
                && !(TryAdd(report, more, out var sum) && TryAdd(report, less, out var part) && sum >= part))
                return false;
        }

        return true;
    }

    private static bool TryAdd(DisclosureReport report, LayoutCell[] cells, out long sum)
    {
        sum = 0;
        foreach (var cell in cells)
        {
            if (TableBinding.Find(report, cell) is not { } value || !TryGet(value, out var count))
                return false;
            sum += count;
        }

        return true;
    }

    private static bool TryGet(Cell cell, out long count) =>
        cell.TryGetCount(out count) && count is > -FormTable.Limit and < FormTable.Limit;
}
