namespace GovInfoDisclosure;

/// <summary>Adds up the reports of many bodies to a consolidated report (汇总).</summary>
/// <remarks>
/// <para>Summed are table R, table L, and of table P what adds up over bodies: documents, decisions and money, in both editions, also the
/// stocks of documents. The items of lists (上一年项目数量) and their changes (本年增/减) are not summed, since many bodies list the same items.
/// <c>ConsistencyChecker.CheckTotal</c> expects the same sums. 采购总金额 has no unit in the form: add up only amounts in one unit.
/// The sum of balanced reports is balanced.</para>
/// <para>Where units follow different editions, the sum takes the form that both can be brought into: one row 其他处理 in table R, decisions in
/// table P. What cannot be compared is blank.</para>
/// <para>The header keeps the year and the period that all units share. The sections of text are empty: they are for the author.</para>
/// </remarks>
public static class ReportTotals
{
    /// <summary>Adds up reports. Where a unit has no number, the sum has none.</summary>
    /// <param name="units">The reports, in any order: the sum is the same.</param>
    /// <returns>The consolidated report.</returns>
    /// <exception cref="ArgumentNullException">The list of units is null.</exception>
    /// <exception cref="ArgumentException">There are no units, or one of them is null.</exception>
    public static DisclosureReport Sum(IEnumerable<DisclosureReport> units) => Sum(units, BlankCells.Unknown, out _);

    /// <summary>Adds up reports.</summary>
    /// <param name="units">The reports, in any order: the sum is the same.</param>
    /// <param name="blankCells">What to make of cells that hold no number.</param>
    /// <returns>The consolidated report.</returns>
    /// <exception cref="ArgumentNullException">The list of units is null.</exception>
    /// <exception cref="ArgumentException">There are no units, or one of them is null.</exception>
    public static DisclosureReport Sum(IEnumerable<DisclosureReport> units, BlankCells blankCells) => Sum(units, blankCells, out _);

    /// <summary>Adds up reports, and tells which cells could not be summed.</summary>
    /// <param name="units">The reports, in any order: the sum is the same.</param>
    /// <param name="blankCells">What to make of cells that hold no number.</param>
    /// <param name="gaps">The cells that are blank in the sum, and why, in the order of the form.</param>
    /// <returns>The consolidated report.</returns>
    /// <exception cref="ArgumentNullException">The list of units is null.</exception>
    /// <exception cref="ArgumentException">There are no units, or one of them is null.</exception>
    public static DisclosureReport Sum(IEnumerable<DisclosureReport> units, BlankCells blankCells, out ValueList<SumGap> gaps)
    {
        if (units is null)
            throw new ArgumentNullException(nameof(units));
        var reports = units.ToArray();
        if (reports.Length == 0 || reports.Contains(null!))
            throw new ArgumentException("There must be units to add up, and none of them may be null.", nameof(units));
        var summation = new Summation(reports, blankCells);
        var sum = summation.Sum();
        gaps = summation.Gaps.ToValueList();
        return sum;
    }
}
