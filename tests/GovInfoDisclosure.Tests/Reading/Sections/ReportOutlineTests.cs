namespace GovInfoDisclosure.Tests.Reading.Sections;

/// <summary>Where the sections of a text begin and end, with their headings and without.</summary>
public sealed class ReportOutlineTests
{
    private const string Proactive = "第二十条第（一）项\n规章 0 0 0\n行政许可 4";
    private const string Requests = "申请人情况\n一、本年新收政府信息公开申请数量 3\n（一）予以公开 3";
    private const string Remedies = "行政复议\n行政诉讼\n0 0 0";

    [Fact]
    public void Whole_report_has_all_sections_from_behind_their_headings_to_the_next()
    {
        Show($"题\n一、总体情况\n文\n二、主动公开政府信息情况\n{Proactive}\n三、收到和处理政府信息公开申请情况\n{Requests}\n四、政府信息公开行政复议、行政诉讼情况\n{Remedies}\n"
            + "五、存在的主要问题及改进情况\n文\n六、其他需要报告的事项\n文")
            .Should().Be("first 1 | 1: 1, 2-3 | 2: 3, 4-7 | 3: 7, 8-11 | 4: 11, 12-15 | 5: 15, 16-17 | 6: 17, 18-19");
    }

    [Fact]
    public void Tables_without_headings_begin_at_their_first_line() =>
        Show($"题\n{Proactive}\n{Requests}\n{Remedies}").Should().Be("first 1 | 2: -1, 1-4 | 3: -1, 4-7 | 4: -1, 7-10");

    [Fact]
    public void Table_alone_is_found()
    {
        Show($"题\n{Proactive}").Should().Be("first 1 | 2: -1, 1-4");
        Show($"题\n{Requests}").Should().Be("first 1 | 3: -1, 1-4");
        Show($"题\n{Remedies}").Should().Be("first 1 | 4: -1, 1-4");
        Show($"{Remedies}").Should().Be("first 0 | 4: -1, 0-3");
    }

    // One line may be a word of the text; of table R it names a result.
    [Fact]
    public void One_line_makes_no_table_but_of_requests()
    {
        Show("题\n规章 0 0 0").Should().Be("first 2");
        Show("题\n（一）予以公开 3").Should().Be("first 1 | 3: -1, 1-2");
        Show("题\n行政复议").Should().Be("first 2");
    }

    [Fact]
    public void Proactive_table_ends_before_the_first_line_of_requests() =>
        Show($"题\n行政许可 4\n{Requests}\n规章 0 0 0").Should().Be("first 2 | 3: -1, 2-6");

    [Fact]
    public void Heading_without_its_table_is_a_section_of_no_rows() =>
        Show($"题\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n{Requests}\n四、政府信息公开行政复议、行政诉讼情况")
            .Should().Be("first 1 | 2: 1, 2-2 | 3: 2, 3-6 | 4: 6, 7-7");

    [Fact]
    public void Headings_of_text_stand_behind_the_tables()
    {
        Show($"五、存在的主要问题及改进情况\n六、其他需要报告的事项\n题\n{Requests}\n{Remedies}\n五、存在的主要问题及改进情况\n文\n六、其他需要报告的事项\n文")
            .Should().Be("first 3 | 3: -1, 3-6 | 4: -1, 6-9 | 5: 9, 10-11 | 6: 11, 12-13");
    }

    [Fact]
    public void Other_matters_stand_behind_problems() =>
        Show($"{Requests}\n六、其他需要报告的事项\n文\n五、存在的主要问题及改进情况\n文\n六、其他需要报告的事项\n文")
            .Should().Be("first 0 | 3: -1, 0-5 | 5: 5, 6-7 | 6: 7, 8-9");

    [Fact]
    public void Section_one_stands_before_the_tables() =>
        Show($"一、总体情况\n文\n{Requests}\n一、总体情况\n文").Should().Be("first 0 | 1: 0, 1-2 | 3: -1, 2-7");

    [Fact]
    public void Heading_of_requests_stands_behind_that_of_the_first_table() =>
        Show($"三、收到和处理政府信息公开申请情况\n二、主动公开政府信息情况\n{Proactive}\n三、收到和处理政府信息公开申请情况\n{Requests}")
            .Should().Be("first 1 | 2: 1, 2-5 | 3: 5, 6-9");

    [Fact]
    public void Nothing_is_read_behind_the_end()
    {
        var text = $"题\n{Requests}\n四、政府信息公开行政复议、行政诉讼情况\n{Remedies}";

        Show(text, end: 4).Should().Be("first 1 | 3: -1, 1-4");
        Show(text, end: 1).Should().Be("first 1");
    }

    private static string Show(string text, int? end = null)
    {
        var document = TextInput.Read(text);
        var outline = ReportOutline.Find(document, SectionMarks.Find(document), end ?? document.Lines.Count);
        var sections = ReportSection.All.Where(outline.Has)
            .Select(section => FormattableString.Invariant($"{section.Ordinal}: {outline.Headings[section]}, {outline.Starts[section]}-{outline.Ends[section]}"));
        return string.Join(" | ", sections.Prepend(FormattableString.Invariant($"first {outline.FirstLine}")));
    }
}
