using GovInfoDisclosure.Tests.Diagnostics;

namespace GovInfoDisclosure.Tests.Reading;

public sealed class NotAReportTests
{
    [Theory]
    [InlineData(3, "GID102")]
    [InlineData(4, "GID108")]
    [InlineData(5, "GID108")]
    public void Read_list_of_titles_is_one_from_four_on(int titles, string code)
    {
        var text = string.Concat(Enumerable.Range(2020, titles).Select(static year => $"云岭市教育局{year}年政府信息公开工作年度报告\n"));

        ReportText.Read(text).Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Severity == IssueSeverity.Error).Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("云岭市教育局2024年政府信息公开工作年度报告解读", "GID105", "云岭市教育局2024年政府信息公开工作年度报告解读")]
    [InlineData("报告解读", "GID105", "报告解读")]
    [InlineData("一図解读\n报告", "GID102", null)]
    [InlineData("解读报告。", "GID102", null)]
    [InlineData("现解读，报告", "GID102", null)]
    [InlineData("现解读,报告", "GID102", null)]
    [InlineData("现解读；报告", "GID102", null)]
    [InlineData("报告解读甲\n报告解读乙", "GID105", "报告解读甲")]
    [InlineData("公开半年", "GID106", "公开半年")]
    [InlineData("一季度信息公开", "GID106", "一季度信息公开")]
    [InlineData("一季度统计\n信息公开", "GID102", null)]
    [InlineData("一季度公开甲\n上半年公开乙", "GID106", "一季度公开甲")]
    [InlineData("上半年公开\n报告解读", "GID105", "报告解读")]
    [InlineData("上半年公开\n主动公开政府信息数", "GID107", "主动公开政府信息数")]
    [InlineData("报告解读\n主动公开政府信息数", "GID105", "报告解读")]
    [InlineData("政府信息公开情况统计表", "GID107", "政府信息公开情况统计表")]
    [InlineData("主动公开规范性文件数", "GID107", "主动公开规范性文件数")]
    [InlineData("回应公众关注热点 3", "GID107", "回应公众关注热点")]
    [InlineData("全文电子化的公开政府信息数", "GID107", "公开政府信息数")]
    [InlineData("不同通过渠道和方式公开", "GID107", "不同通过渠道和方式公开")]
    [InlineData("信息公开申请答复数", "GID107", "信息公开申请答复数")]
    [InlineData("一、总体情况\n文\n二、主动公开政府信息情况\n文", "GID102", null)]
    [InlineData("一、总体情况\n文\n二、主动公开政府信息情况\n文\n二、主动公开政府信息情况", "GID102", null)]
    [InlineData("一、总体情况\n文\n二、主动公开政府信息情况\n文\n三、收到和处理政府信息公开申请情况", "GID103", null)]
    public void Read_other_text_says_what_it_is(string text, string code, string? quoted)
    {
        var diagnostic = Explain(text);

        diagnostic.Code.Should().Be(code);
        if (quoted is not null)
            diagnostic.Message.Chinese.Should().Contain($"“{quoted}”");
    }

    [Theory]
    [InlineData(80, "GID105")]
    [InlineData(81, "GID102")]
    public void Read_title_of_an_interpretation_has_80_characters_at_most(int length, string code) =>
        Explain("报告解读" + new string('甲', length - 4)).Code.Should().Be(code);

    [Fact]
    public void Read_list_of_titles_counts_those_that_name_a_year_and_comes_before_all_others()
    {
        var titles = string.Concat(Enumerable.Range(2020, 4).Select(static year => $"{year}年度报告\n"));

        Explain(titles + "报告解读\n上半年公开\n主动公开政府信息数").Should().Match<Diagnostic>(diagnostic => diagnostic.Code == "GID108" && diagnostic.Message.English.Contains(" 4 "));
        Explain(titles.Replace("2023", "", StringComparison.Ordinal)).Code.Should().Be("GID102");
    }

    // The second begins at once with its tables.
    [Fact]
    public void Read_second_report_without_section_one_leaves_the_first_whole()
    {
        var sound = DiagnosticSamples.SoundReport;
        var second = sound[sound.IndexOf("二、主动公开", StringComparison.Ordinal)..].Replace("2024", "2023", StringComparison.Ordinal);

        var result = ReportText.Read(sound + second);

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "GID109");
        result.Report!.DisclosureRequests.Should().Be(ReportText.Read(sound).Report!.DisclosureRequests);
        result.Report.OverallSituation.Should().Be(ReportText.Read(sound).Report!.OverallSituation);
    }

    private static Diagnostic Explain(string text)
    {
        var document = TextInput.Read(text);
        return NotAReport.Explain(document, SectionMarks.Find(document));
    }
}
