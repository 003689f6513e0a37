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
        && ReportSection.AreAllIn(report) && FormRules.YearsAgree(report.Header) && Accepts(requests) && Accepts(remedies) && Accepts(proactive);

    // Row by row: the row's own sum, and what the row counts for in the two laws of its columns.
    private static bool Accepts(DisclosureRequests table)
    {
        var system = EquationSystem.Requests(table.Edition);
        Span<long> row = stackalloc long[system.Columns];
        Span<long> balance = stackalloc long[system.Columns];
        Span<long> results = stackalloc long[system.Columns];
        for (var i = 0; i < system.Rows.Length; i++)
        {
            if (table[(RequestRow)system.Rows[i].Index] is not { } counts || !HasSum(counts, row))
                return false;
            var (inBalance, inResults) = system.ColumnFactors[i];
            for (var column = 0; column < row.Length; column++)
            {
                balance[column] += inBalance * row[column];
                results[column] += inResults * row[column];
            }
        }

        for (var column = 0; column < row.Length; column++)
        {
            if (balance[column] != 0 || results[column] != 0)
                return false;
        }

        return true;
    }

    private static bool HasSum(ApplicantCounts counts, Span<long> row)
    {
        var next = 0;
        return Add(counts.NaturalPerson, row, ref next) && Add(counts.CommercialEnterprise, row, ref next)
            && Add(counts.ResearchInstitution, row, ref next) && Add(counts.PublicInterestOrganization, row, ref next)
            && Add(counts.LegalServiceInstitution, row, ref next) && Add(counts.OtherOrganization, row, ref next)
            && Add(counts.Total, row, ref next)
            && row[0] + row[1] + row[2] + row[3] + row[4] + row[5] == row[6];
    }

    private static bool Accepts(LegalRemedies table)
    {
        Span<long> values = stackalloc long[EquationSystem.Remedies.Cells.Length];
        var next = 0;
        return Add(table.Reconsideration, values, ref next) && Add(table.DirectLitigation, values, ref next)
            && Add(table.PostReconsiderationLitigation, values, ref next) && EquationSystem.Remedies.Holds(values);
    }

    private static bool Accepts(ProactiveDisclosure table)
    {
        for (var row = ProactiveRow.AdministrativeRules; row <= ProactiveRow.CentralizedProcurement; row++)
        {
            if (table.EditionOf(row) is not { } edition)
                continue;
            for (var column = 0; column < 3; column++)
            {
                if (!NumberRule.Allows(ProactiveRules.KindOf(row, edition, column), table.GetCell(row, column)))
                    return false;
            }

            // The stocks of the trial edition (PRO-05) are rare enough to be looked at one by one.
            if (edition == ReportFormat.Trial2019 && !HasSoundStocks(table, row))
                return false;
        }

        return true;
    }

    private static bool HasSoundStocks(ProactiveDisclosure table, ProactiveRow row) => row switch
    {
        ProactiveRow.AdministrativeRules or ProactiveRow.NormativeDocuments =>
            table.GetCell(row, 2).TryGetCount(out var total) && table.GetCell(row, 1).TryGetCount(out var disclosed) && total >= disclosed,
        ProactiveRow.CentralizedProcurement => true,
        _ => table.GetCell(row, 0).TryGetCount(out var items) && table.GetCell(row, 1).TryGetCount(out var change) && items < EquationSystem.Limit && items + change >= 0,
    };

    private static bool Add(RemedyOutcomes outcomes, Span<long> values, ref int next) =>
        Add(outcomes.Upheld, values, ref next) && Add(outcomes.Corrected, values, ref next) && Add(outcomes.Other, values, ref next)
        && Add(outcomes.Pending, values, ref next) && Add(outcomes.Total, values, ref next);

    private static bool Add(Cell cell, Span<long> values, ref int next)
    {
        if (!cell.TryGetCount(out var count) || (ulong)count >= (ulong)EquationSystem.Limit)
            return false;
        values[next++] = count;
        return true;
    }
}
