using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Form;

public sealed class FormTableTests
{
    [Fact]
    public void Columns_of_table_P_have_the_kind_and_measure_of_their_meaning()
    {
        var columns = ReportLayout.Editions.SelectMany(edition => FormTable.Proactive(edition).DataRows).SelectMany(row => row.Columns).Distinct();

        columns.Where(column => (column.Kind, column.Measure) != (ColumnKind.Count, ColumnMeasure.Flow))
            .Select(column => $"{column.Key} {column.Kind} {column.Measure}").Should().BeEquivalentTo(
                "currentlyInEffect Count Stock", "totalDisclosed Count Stock", "previousYearItems Count Items", "changeThisYear Change Items",
                "amountCollectedThisYear Amount Flow", "procurementAmount Amount Flow");
    }

    // A spelling with a mark in it would never be found: printed labels are folded before they are looked up.
    [Fact]
    public void Spellings_of_labels_are_folded_and_stand_once()
    {
        var rows = ReportLayout.Editions.SelectMany(edition => Enum.GetValues<ReportTable>().SelectMany(table => ReportLayout.Rows(table, edition))).ToArray();
        var spellings = rows.Select(row => row.Cores).Concat(rows.SelectMany(row => row.Columns).Select(column => column.Cores)).ToArray();

        foreach (var spelling in spellings.SelectMany(texts => texts).Distinct().Select(text => text.TrimEnd('*')))
            LabelText.FoldAll(spelling, new char[LabelText.MaximumLength]).ToString().Should().Be(spelling);
        spellings.Should().HaveCountGreaterThan(100).And.OnlyContain(texts => texts.Distinct().Count() == texts.Length);
    }

    [Fact]
    public void AllCells_are_numbered_once()
    {
        FormTable.AllCells.Select(cell => cell.Number).Should().Equal(Enumerable.Range(0, FormTable.AllCells.Length));
        FormTable.AllCells.Select(cell => cell.Address).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021, 7, 7, 25)]
    [InlineData(ReportFormat.Trial2019, 7, 7, 23)]
    public void Laws_of_table_R_are_those_of_its_columns_and_rows(ReportFormat edition, int balances, int results, int rows)
    {
        var table = FormTable.Requests(edition);

        table.Laws.GroupBy(law => law.RuleId).Select(laws => (laws.Key, laws.Count())).Should().Equal(
            ("REQ-01", balances), ("REQ-02", results), ("REQ-03", rows));
        table.ColumnLaws.Should().Equal(table.Laws.Where(law => law.RuleId != "REQ-03"));
        FormTable.Remedies.Laws.Select(law => law.RuleId).Should().Equal("REM-01", "REM-01", "REM-01");
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    public void Holds_a_consistent_table_and_none_with_one_other_cell(ReportFormat edition)
    {
        var table = FormTable.Requests(edition);
        var report = ReportEdits.Consistent(7, edition);
        var values = table.Cells.Select(cell => cell.Find(report)!.Value.Count!.Value).ToArray();

        table.Holds(values).Should().BeTrue();
        for (var cell = 0; cell < values.Length; cell++)
        {
            values[cell]++;
            table.Holds(values).Should().BeFalse("of {0}", table.Cells[cell]);
            values[cell]--;
        }
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    public void Factors_of_rows_and_columns_say_what_the_laws_say_of_every_row_and_column(ReportFormat edition)
    {
        var table = FormTable.Requests(edition);
        table.ColumnFactors.Length.Should().Be(2);
        var byColumn = table.ColumnLaws.Select(law => (law.Left, law.Right)).ToArray();
        var expected = table.ColumnFactors.SelectMany(factors => Enumerable.Range(0, table.Width).Select(column => (
            Left: Cells(factors, 1, row => (row * table.Width) + column), Right: Cells(factors, -1, row => (row * table.Width) + column)))).ToArray();

        byColumn.Should().BeEquivalentTo(expected);

        foreach (var rows in new[] { table, FormTable.Remedies })
        {
            var laws = rows.Laws.Except(rows.ColumnLaws).Select(law => (law.Left, law.Right)).ToArray();
            laws.Should().BeEquivalentTo(Enumerable.Range(0, rows.DataRows.Length).Select(row => (
                Left: Cells(rows.RowFactors, 1, column => (row * rows.Width) + column), Right: Cells(rows.RowFactors, -1, column => (row * rows.Width) + column))));
        }

        FormTable.Remedies.ColumnFactors.Should().BeEmpty();
        FormTable.Proactive(edition).RowFactors.Should().BeEmpty();

        static int[] Cells(int[] factors, int sign, Func<int, int> position) =>
            Enumerable.Range(0, factors.Length).Where(i => factors[i] == sign).Select(position).ToArray();
    }

    [Fact]
    public void Tables_made_from_the_cells_of_a_report_are_its_tables()
    {
        foreach (var format in new[] { ReportFormat.Edition2021, ReportFormat.Trial2019, ReportFormat.Mixed })
        {
            var report = RandomReports.Create(5, new() { Format = format, BlankPercent = 20, TextPercent = 20 });
            var cells = report.CellValues().ToDictionary(cell => cell.Place, cell => cell.Value);

            TableBinding.WithTables(report, _ => true, place => cells[place]).Should().Be(report);
        }
    }
}
