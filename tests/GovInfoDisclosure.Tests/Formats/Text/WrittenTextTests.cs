using GovInfoDisclosure.Tests.Formats.Written;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Text;

public sealed class WrittenTextTests
{
    [Fact]
    public void Read_awkward_report_written_as_text_gives_the_report()
    {
        for (var seed = 0; seed < 5_000; seed++)
        {
            var report = AwkwardReports.Create(seed);
            var text = ReportText.Write(report);

            var result = ReportText.Read(text);

            result.Diagnostics.Should().BeEmpty("seed {0} was written as\n{1}", seed, text);
            result.Report.Should().Be(report, "seed {0} was written as\n{1}", seed, text);
            ReportText.Write(result.Report!).Should().Be(text, "seed {0}", seed);
        }
    }

    [Fact]
    public void TryRead_windows_line_ends_and_added_blanks_gives_the_report()
    {
        var report = WritingSamples.Get("mixed");
        var text = "\n" + ReportText.Write(report).Replace("\n", " \r\n\r\n");

        WrittenText.TryRead(text, out var read, out _).Should().BeTrue();
        read.Should().Be(report);
    }

    [Fact]
    public void TryRead_every_cell_has_its_place()
    {
        var report = WritingSamples.Get("edition-2019");
        var text = ReportText.Write(report);
        var lines = text.Split('\n');

        WrittenText.TryRead(text, out _, out var sources).Should().BeTrue();

        sources.Keys.Should().BeEquivalentTo(report.CellValues().Select(cell => cell.Address));
        foreach (var cell in report.CellValues())
        {
            var source = sources[cell.Address];
            source.RawText.Should().Be(cell.Value.ToString(), cell.Address);
            text.Substring(source.Location.Offset, source.RawText.Length).Should().Be(source.RawText, cell.Address);
            lines[source.Location.Line - 1][(source.Location.Column - 1)..].Should().StartWith(source.RawText, cell.Address);
        }
    }

    [Theory]
    [InlineData("一、总体情况", "一、工作基本情况")]
    [InlineData("| 行政许可 ", "| 行政许可等")]
    [InlineData("| 年度 ", "| 年份 ")]
    [InlineData("1940 |", "1,940 |")]
    [InlineData("1940 |", "1940件 |")]
    [InlineData("1940 |", "1940 | |")]
    [InlineData("1940 |", "1940 \\|")]
    [InlineData("| 第二十条第（五）项", "一句话 | 第二十条第（五）项")]
    [InlineData("2024年3月5日", "2024-03-05")]
    [InlineData("|---", "| --- 1")]
    public void TryRead_line_that_is_not_of_the_form_gives_nothing(string written, string changed)
    {
        var text = ReportText.Write(WritingSamples.Get("edition-2021"));
        text.Should().Contain(written);

        WrittenText.TryRead(text.Replace(written, changed), out var report, out _).Should().BeFalse();
        report.Should().BeNull();
    }

    [Fact]
    public void TryRead_any_part_of_a_text_never_throws()
    {
        var text = ReportText.Write(AwkwardReports.Create(7));
        for (var i = 0; i < text.Length; i += 3)
        {
            // Both parts lack something; only the header may be all that a report has.
            WrittenText.TryRead(text[i..], out _, out _);
            WrittenText.TryRead(text[..i], out _, out _);
            WrittenText.TryRead(text.Remove(i, Math.Min(3, text.Length - i)), out _, out _);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("|")]
    [InlineData("||\\|")]
    [InlineData("云岭市人民政府2023年政府信息公开工作年度报告")]
    public void TryRead_no_report_gives_nothing(string text) => WrittenText.TryRead(text, out _, out _).Should().BeFalse();
}
