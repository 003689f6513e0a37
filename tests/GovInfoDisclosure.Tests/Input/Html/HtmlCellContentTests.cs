using System.Text;
using GovInfoDisclosure.Tests.Reading.Tables;

namespace GovInfoDisclosure.Tests.Input.Html;

/// <summary>What a page shows in a cell by other means than plain text.</summary>
public sealed class HtmlCellContentTests
{
    private const string Address = "/proactiveDisclosure/administrativeLicensing/decisionsThisYear";

    private const string Head = "<style>/* old */ @media print { .now { display: none } } td.old, .gone { display: none } .tab { display: none }"
        + " .tab.open { display: block } p .deep { display: none }</style>";

    [Theory]
    [InlineData("<del>12</del>15")]
    [InlineData("<s>12</s>15")]
    [InlineData("<strike>1</strike>15")]
    [InlineData("<span style=\"text-decoration: line-through\">12</span>15")]
    [InlineData("<span class=\"x gone\">12</span>15")]
    [InlineData("<span class=\"now\">15</span>")]
    [InlineData("<span class=\"tab\">15</span>")]
    [InlineData("<span class=\"deep\">15</span>")]
    [InlineData("<span class=\"old\">15</span>")]
    [InlineData("<input value=\"15\">")]
    [InlineData("<input type=\"text\" value=\"15\"><input type=\"hidden\" value=\"99\">")]
    [InlineData("<select><option>1</option><option selected>15</option><option>3</option></select>")]
    [InlineData("<select><option>15<option>3</select>")]
    [InlineData("<textarea>15</textarea>")]
    [InlineData("<img src=\"n.gif\" alt=\"15\"><img src=\"m.gif\" alt=\"图\">")]
    public void Read_cell_shows_what_the_page_shows(string cell)
    {
        var result = Read(cell);

        result.At(Address).Count.Should().Be(15);
        result.Warned().Should().BeEmpty();
    }

    [Theory]
    [InlineData("15<sup>1</sup>")]
    [InlineData("15<a href=\"#n1\"><sup>[1]</sup></a>")]
    [InlineData("15<sup>注1")]
    public void Read_raised_text_behind_a_number_is_a_note(string cell)
    {
        var result = Read(cell);

        result.At(Address).Count.Should().Be(15);
        result.Warned().Should().Equal($"{DiagnosticCodes.NoteInCell} {Address}");
    }

    [Fact]
    public void Read_raised_text_elsewhere_is_text_as_before()
    {
        var page = TableSample.Tables().AsPage().Replace("本镇依法公开信息。", "本镇面积12km<sup>2</sup>，编号3<sup>2</sup>。", StringComparison.Ordinal);

        var report = ReportReader.Read(Encoding.UTF8.GetBytes(page)).Report!;

        report.OverallSituation!.Paragraphs.Should().Equal("本镇面积12km2，编号32。");
    }

    [Fact]
    public void Read_struck_out_element_without_end_ends_with_its_cell()
    {
        var result = Read("<s>12");

        result.At(Address).IsBlank.Should().BeTrue();
        result.At("/proactiveDisclosure/administrativePenalties/decisionsThisYear").Count.Should().Be(7);
    }

    private static ReadResult Read(string cell) =>
        ReportReader.Read(Encoding.UTF8.GetBytes(TableSample.Tables().With("行政许可", cell).AsPage(Head)));
}
