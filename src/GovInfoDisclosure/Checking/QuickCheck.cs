namespace GovInfoDisclosure;

/// <summary>
/// Decides in one pass that a report certainly breaks no rule of severity error, without allocating where every cell of table R holds a
/// number. What it does not accept is looked at rule by rule.
/// </summary>
internal static class QuickCheck
{
    internal static bool Accepts(in CheckInput input) => input.Units is null && Accepts(input.Report, input.Blanks);

    private static bool Accepts(DisclosureReport report, BlankCells blanks) =>
        report is
        {
            DisclosureRequests: { } requests, LegalRemedies: { } remedies, ProactiveDisclosure: { } proactive,
        }
        && ReportSection.AreAllIn(report) && FormRules.YearsAgree(report.Header)
        && HoldsItsKinds(proactive) && AddsUp(remedies, blanks)
        && (AddsUp(requests, FormTable.Requests(requests.Edition), out var isCounted)
            || (!isCounted && CanBeFilled(requests, FormTable.Requests(requests.Edition), blanks)))
        && (proactive.Format == ReportFormat.Edition2021 || HasSoundStocks(report, blanks));

    // Every cell holds a count, every row adds up, and so do the columns. Nearly all cells of a report stand here: they are asked by name,
    // which is several times as fast as through an interface.
    private static bool AddsUp(DisclosureRequests requests, FormTable table, out bool isCounted)
    {
        Span<long> row = stackalloc long[table.Width];
        Span<long> sums = stackalloc long[table.ColumnFactors.Length * row.Length];
        for (var i = 0; i < table.DataRows.Length; i++)
        {
            isCounted = requests[(RequestRow)table.DataRows[i].Index] is { } counts && TryRead(counts, row);
            if (!isCounted)
                return false;
            // Zeros keep every law, and most rows of most reports are zeros.
            if (IsZero(row))
                continue;
            if (!RowHolds(table, row))
                return false;
            for (var law = 0; law < table.ColumnFactors.Length; law++)
                Add(row, table.ColumnFactors[law][i], sums.Slice(law * row.Length, row.Length));
        }

        isCounted = true;
        return IsZero(sums);
    }

    // Cells are missing, and the others leave numbers for them with which all sums hold.
    private static bool CanBeFilled(DisclosureRequests requests, FormTable table, BlankCells blanks)
    {
        var flow = new CellFlow(RepairNetwork.Of(table)!);
        for (var i = 0; i < table.Cells.Length; i++)
        {
            if (CellAt(requests, table, i) is not { } cell)
                return false;
            if (TryGet(cell, out var count) && count >= 0)
                flow.Send(i, count);
            else if (cell.IsNumber)
                return false;
            else if (!(cell.IsBlank && blanks == BlankCells.AsZero))
                flow.Open(i);
        }

        return flow.Fill();
    }

    private static Cell? CellAt(DisclosureRequests requests, FormTable table, int position) =>
        requests[(RequestRow)table.DataRows[position / table.Width].Index]?[(ApplicantCategory)(position % table.Width)];

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

    // Every cell holds a count or none, and every row adds up, or misses something where it has too little; there are no laws between the
    // rows.
    private static bool AddsUp(LegalRemedies remedies, BlankCells blanks)
    {
        var table = FormTable.Remedies;
        foreach (var place in table.DataRows)
        {
            var outcomes = remedies[(RemedyKind)place.Index];
            var difference = 0L;
            bool canBeMore = false, canBeLess = false;
            for (var column = 0; column < table.Width; column++)
            {
                var cell = outcomes[(RemedyOutcome)column];
                if (TryGet(cell, out var count) && count >= 0)
                    difference += table.RowFactors[column] * count;
                else if (cell.IsNumber)
                    return false;
                else if (!(cell.IsBlank && blanks == BlankCells.AsZero))
                    (canBeMore, canBeLess) = (canBeMore || table.RowFactors[column] > 0, canBeLess || table.RowFactors[column] < 0);
            }

            if (difference > 0 ? !canBeLess : difference < 0 && !canBeMore)
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

    // What is missing decides nothing.
    private static bool HasSoundStocks(DisclosureReport report, BlankCells blanks)
    {
        foreach (var (row, more, less) in ProactiveRules.TrialStocks)
        {
            if (TableBinding.Find(report, row.Cells[0]) is not null
                && (!TryAdd(report, more, blanks, out var sum) || !TryAdd(report, less, blanks, out var part) || sum < part))
                return false;
        }

        return true;
    }

    private static bool TryAdd(DisclosureReport report, LayoutCell[] cells, BlankCells blanks, out long? sum)
    {
        sum = 0;
        foreach (var cell in cells)
        {
            if (TableBinding.Find(report, cell) is not { } value)
                return false;
            if (TryGet(value, out var count))
                sum += count;
            else if (value.IsNumber)
                return false;
            else if (!(value.IsBlank && blanks == BlankCells.AsZero))
                sum = null;
        }

        return true;
    }

    private static bool TryGet(Cell cell, out long count) =>
        cell.TryGetCount(out count) && count is > -FormTable.Limit and < FormTable.Limit;
}
