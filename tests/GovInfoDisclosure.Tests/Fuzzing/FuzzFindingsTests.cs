using GovInfoDisclosure.Tests.Diagnostics;

namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>What the fuzzer found, each with its smallest input: none may come back.</summary>
public sealed class FuzzFindingsTests
{
    public static TheoryData<string, FuzzDoor, string> Inputs => new()
    {
        { "A written text with a tag in a cell was read as a page", FuzzDoor.Text, "公开出版物|||||||0<td" },
        { "A written text with tags in a paragraph was read as a page", FuzzDoor.Text, "复议后起诉\n结果维持\n五、问题\n存在的主要问题：</p>到602万余次，较上年增长8.5%。" },
        { "A written text with end tags in a row was read as marked text", FuzzDoor.Text, "重复申请||||||</l|0" },
        { "Zeros before many digits were cut into the cells of table L without end", FuzzDoor.Text, RemediesOf("000000000000000" + new string('9', 38)) },
        { "Digits on both sides of a border were joined into a total", FuzzDoor.Text, "行政事业收费\n三、申请\n1 9 3 4 5 67 8|9" },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Inputs))]
    public void Input_breaks_no_promise_any_more(string name, FuzzDoor door, string text) =>
        Promises.FirstBreach(FuzzInput.Of(door, text)).Should().BeNull(name);

    // The row below the last heading of table L.
    private static string RemediesOf(string digits)
    {
        const string Row = "1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0";
        DiagnosticSamples.SoundReport.Should().Contain(Row);
        return DiagnosticSamples.SoundReport.Replace(Row, digits, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_that_was_put_into_a_cell_of_a_written_page_is_no_longer_part_of_its_number()
    {
        const string Cell = "id=\"legalRemedies-reconsideration-upheld\"";
        var written = ReportHtml.Write(FuzzSamples.Small);
        var content = written.IndexOf('>', written.IndexOf(Cell, StringComparison.Ordinal)) + 1;

        Promises.FirstBreach(FuzzInput.Of(FuzzDoor.Html, written.Insert(content, "<table><tr><td></td></tr></table>"))).Should().BeNull();
    }
}
