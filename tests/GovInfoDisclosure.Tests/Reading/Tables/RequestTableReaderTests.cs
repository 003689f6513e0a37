namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Which edition table R is of, where its rows show it, and where they do not.</summary>
public sealed class RequestTableReaderTests
{
    private const string Zeros = " 0 0 0 0 0 0 0\n";

    private const ReportFormat Y2021 = ReportFormat.Edition2021, Y2019 = ReportFormat.Trial2019;

    [Theory]
    [InlineData("没有申请。")]
    [InlineData("申请人情况\n自然人\n总计")]
    public void Text_without_rows_is_no_table(string text) => Read(text, Y2021).Should().BeNull();

    [Theory]
    [InlineData(Y2021, Y2019)]
    [InlineData(Y2019, Y2021)]
    [InlineData(Y2021, Y2021)]
    [InlineData(Y2019, Y2019)]
    public void All_rows_are_those_of_their_edition_whatever_the_report_is(ReportFormat edition, ReportFormat assumed)
    {
        Read(string.Concat(Rows(edition).Select(row => row.Label + Zeros)), assumed).Should().Be(edition);
        Read(string.Concat(Rows(edition).Select(row => "|" + row.Label + Zeros.Replace(" ", "|", StringComparison.Ordinal))), assumed).Should().Be(edition);
    }

    [Theory]
    [InlineData(Y2021)]
    [InlineData(Y2019)]
    public void Rows_of_both_editions_are_of_that_of_the_report(ReportFormat assumed)
    {
        Read("一、本年新收政府信息公开申请数量" + Zeros + "（一）予以公开" + Zeros, assumed).Should().Be(assumed);
        Read("（一）予以公开", assumed).Should().Be(assumed);
        Read("申请人情况\n（一）予以公开", assumed).Should().Be(assumed);
    }

    [Theory]
    [InlineData("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" + Zeros, Y2021)]
    [InlineData("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" + Zeros, Y2021)]
    [InlineData("3.其他" + Zeros, Y2021)]
    [InlineData("（六）其他处理" + Zeros, Y2019)]
    [InlineData("（一）予以公开" + Zeros + "（六）其他处理" + Zeros, Y2019)]
    [InlineData("（六）其他处理\n3.其他" + Zeros, Y2021)]
    [InlineData("申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", Y2021)]
    public void Row_of_one_edition_shows_it(string rows, ReportFormat edition)
    {
        Read(rows, Y2021).Should().Be(edition);
        Read(rows, Y2019).Should().Be(edition);
    }

    [Theory]
    [InlineData(25, Y2021)]
    [InlineData(23, Y2019)]
    public void Number_of_rows_shows_the_edition_where_no_label_does(int rows, ReportFormat edition)
    {
        var text = string.Concat(Enumerable.Repeat("某某" + Zeros, rows));

        Read(text.Replace("某某 ", "", StringComparison.Ordinal), Y2021).Should().Be(edition);
        Read(text.Replace("某某 ", "", StringComparison.Ordinal), Y2019).Should().Be(edition);
    }

    [Theory]
    [InlineData(Y2021)]
    [InlineData(Y2019)]
    public void Every_row_has_its_own_numbers(ReportFormat edition)
    {
        var rows = Rows(edition).ToArray();
        var document = TextInput.Read(string.Concat(rows.Select((row, index) => $"{row.Label} {3 * index} 0 0 0 0 0 {3 * index}\n")));
        var store = new CellStore(document, []);

        RequestTableReader.Read(document, store, 0, document.Lines.Count, edition);

        rows.Select(row => string.Join(' ', row.Cells.Select(cell => store[cell])))
            .Should().Equal(rows.Select((_, index) => $"{3 * index} 0 0 0 0 0 {3 * index}"));
    }

    [Fact]
    public void Total_without_its_number_is_the_row_of_the_results()
    {
        var document = TextInput.Read("（一）予以公开 1 0 0 0 0 0 1\n总计 1 0 0 0 0 0 1");
        var store = new CellStore(document, []);

        RequestTableReader.Read(document, store, 0, 2, Y2021);

        store[ReportLayout.RequestRowOf(RequestRow.ResultsTotal).Cells[0]].Count.Should().Be(1);
    }

    private static IEnumerable<LayoutRow> Rows(ReportFormat edition) =>
        ReportLayout.Rows(ReportTable.DisclosureRequests, edition).Where(static row => !row.IsHeading);

    private static ReportFormat? Read(string text, ReportFormat assumed)
    {
        var document = TextInput.Read(text);
        return RequestTableReader.Read(document, new CellStore(document, []), 0, document.Lines.Count, assumed)?.Edition;
    }
}
