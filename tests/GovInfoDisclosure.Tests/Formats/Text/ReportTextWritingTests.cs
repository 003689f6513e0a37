using GovInfoDisclosure.Tests.Formats.Written;
using System.Globalization;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Text;

public sealed class ReportTextWritingTests
{
    [Theory]
    [MemberData(nameof(WritingSamples.Names), MemberType = typeof(WritingSamples))]
    public void Write_sample_gives_the_golden_text(string name) => GoldenFile.Check($"Writing/{name}.txt", ReportText.Write(WritingSamples.Get(name)));

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public void Write_any_culture_gives_the_same_text(string culture)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var report = AwkwardReports.Create(seed);
            var expected = Culture.Run("", () => ReportText.Write(report));

            Culture.Run(culture, () => ReportText.Write(report)).Should().Be(expected, "seed {0}", seed);
        }
    }

    [Fact]
    public void Write_to_a_writer_with_other_line_ends_gives_the_same_text()
    {
        var report = WritingSamples.Get("edition-2021");
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

        ReportText.WriteTo(report, writer);

        writer.ToString().Should().Be(ReportText.Write(report));
    }

    [Fact]
    public void Write_null_throws()
    {
        ((Action)(() => ReportText.Write(null!))).Should().Throw<ArgumentNullException>().WithParameterName("report");
        ((Action)(() => ReportText.WriteTo(WritingSamples.Get("mixed"), null!))).Should().Throw<ArgumentNullException>().WithParameterName("writer");
    }

    [Fact]
    public void Write_every_line_of_a_table_has_its_pipes_in_the_columns_of_the_table()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var report = RandomReports.Create(seed, new() { BlankPercent = 20, TextPercent = 20 });
            foreach (var table in Tables(ReportText.Write(report)))
            {
                var lines = table.Select(PipesOf).ToArray();
                var columns = lines.SelectMany(pipes => pipes).Distinct().Count();
                lines.Should().OnlyContain(pipes => pipes.First() == 0 && pipes.Last() == lines.First().Last(), "seed {0}:\n{1}", seed, string.Join('\n', table));
                columns.Should().Be(lines.Max(pipes => pipes.Count), "seed {0}: a pipe stands elsewhere in\n{1}", seed, string.Join('\n', table));
            }
        }
    }

    [Fact]
    public void Write_absent_section_has_no_heading_and_empty_section_has_one()
    {
        var report = WritingSamples.Get("edition-2021") with { OverallSituation = null, DisclosureRequests = null, OtherMatters = NarrativeSection.Empty };

        var lines = ReportText.Write(report).Split('\n');

        lines.Intersect(ReportSection.All.Select(section => section.Heading)).Should().Equal(
            "二、主动公开政府信息情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");
        lines[^2].Should().Be("六、其他需要报告的事项");
    }

    [Fact]
    public void Write_paragraph_that_is_not_one_line_gives_one_paragraph_a_line()
    {
        var report = WritingSamples.Get("edition-2021") with { Preamble = [" 甲\r\n\n　乙 ", "", "　"] };

        ReportText.Write(report).Should().Contain("|\n\n　　甲\n\n　　乙\n\n一、总体情况\n");
    }

    private static IEnumerable<string[]> Tables(string text) => text.Split("\n\n").Select(block => block.Trim('\n').Split('\n')).Where(lines => lines[0].StartsWith('|'));

    // Widths by a rule of thumb that holds for these reports, and is not the one under test.
    private static List<int> PipesOf(string line)
    {
        var (pipes, column) = (new List<int>(), 0);
        foreach (var character in line)
        {
            if (character == '|')
                pipes.Add(column);
            column += character >= '\u2E80' ? 2 : 1;
        }

        return pipes;
    }
}
