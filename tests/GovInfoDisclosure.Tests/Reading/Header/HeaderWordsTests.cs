using GovInfoDisclosure.Tests.Diagnostics;

namespace GovInfoDisclosure.Tests.Reading.Header;

/// <summary>Header data and cells in the traditional script, in full width and in Chinese numerals.</summary>
public sealed class HeaderWordsTests
{
    private const string Title = "北坡镇2022年政府信息公开工作年度报告";

    // The sound report from its first section on.
    private static readonly string Sections = "\n" + DiagnosticSamples.SoundReport.Substring(
        DiagnosticSamples.SoundReport.IndexOf("一、总体情况", StringComparison.Ordinal));

    [Theory]
    [InlineData("根據條例規定，現將北坡鎮2022年政府信息公開工作年度報告進行公開。", "北坡鎮", 2022)]
    [InlineData("根据条例规定，现将北坡镇2022年政府信息公开工作年度报告进行公开。", "北坡镇", 2022)]
    [InlineData("北坡镇二〇二二年政府信息公开工作年度报告", "北坡镇", 2022)]
    [InlineData("北坡鎮２０２２年政務公開工作年度報告", "北坡鎮", 2022)]
    public void Read_title_or_opening_names_body_and_year(string text, string body, int year)
    {
        var header = Read(text + Sections).Header;

        header.ReportingBody.Should().Be(body);
        header.ReportYear.Should().Be(year);
    }

    [Theory]
    [InlineData("统计期限自2022年1月1日至2022年12月31日。")]
    [InlineData("統計期限自2022年1月1日至12月31日。")]
    [InlineData("統計期限自二〇二二年一月一日至十二月三十一日。")]
    public void Read_opening_states_the_period(string text) =>
        Read(Title + "\n" + text + Sections).Header.StatisticalPeriod
            .Should().Be(new StatisticalPeriod { From = new(2022, 1, 1), To = new(2022, 12, 31) });

    [Theory]
    [InlineData("2023年1月12日")]
    [InlineData("二〇二三年一月十二日")]
    public void Read_date_of_the_signature_is_no_paragraph(string date) =>
        Read(Title + Sections + "\n北坡镇人民政府\n" + date).OtherMatters.Should().Be(Read(Title + Sections).OtherMatters);

    [Fact]
    public void Read_date_of_publication_in_chinese_numerals_is_a_date() =>
        Read(Title + "\n發布日期：二〇二三年一月十二日" + Sections).Header.PublishedOn.Should().Be(new CalendarDate(2023, 1, 12));

    [Theory]
    [InlineData("十二", 12)]
    [InlineData("贰拾", 20)]
    [InlineData("一萬二千", 12000)]
    public void Read_cell_in_chinese_numerals_is_a_number(string cell, int expected)
    {
        var text = Sections.Replace("行政规范性文件 | 2 |", $"行政规范性文件 | {cell} |", StringComparison.Ordinal);

        Read(Title + text).ProactiveDisclosure!.NormativeDocuments.IssuedThisYear!.Value.Count.Should().Be(expected);
    }

    // What is longer is no name, but a sentence that a year stands in.
    [Theory]
    [InlineData(36, true)]
    [InlineData(37, false)]
    [InlineData(300, false)]
    public void Read_body_before_the_year_of_an_announcement_has_36_characters_at_most(int length, bool isBody)
    {
        var name = string.Concat(Enumerable.Repeat("北坡镇东湖片区", 50)).Substring(0, length - 1) + "局";

        Read($"根据条例规定，现公布{name}2022年政府信息公开工作年度报告。" + Sections).Header.ReportingBody.Should().Be(isBody ? name : null);
    }

    // A note that shortens the name is none of it, a branch in brackets is.
    [Theory]
    [InlineData("北坡镇人民政府（以下简称我镇）", "北坡镇人民政府")]
    [InlineData("北坡镇人民政府（以下称“镇政府”）", "北坡镇人民政府")]
    [InlineData("北坡县公安局（东湖分局）", "北坡县公安局（东湖分局）")]
    public void Read_body_of_an_announcement_keeps_brackets_that_belong_to_it(string printed, string body) =>
        Read($"根据条例规定，现公布{printed}2022年政府信息公开工作年度报告。" + Sections).Header.ReportingBody.Should().Be(body);

    [Theory]
    [InlineData("索引号：013/2023-01 文 号：北镇〔2023〕1号")]
    [InlineData("索引号：013/2023-01 文号：北镇〔2023〕1号")]
    public void Read_value_ends_where_the_next_label_begins(string line)
    {
        var header = Read(line + "\n" + Title + Sections).Header;

        header.IndexNumber.Should().Be("013/2023-01");
        header.DocumentNumber.Should().Be("北镇〔2023〕1号");
    }

    [Theory]
    [InlineData("北坡镇政府信息公开工作报告", false)]
    [InlineData("北坡镇政府信息公开工作年报", true)]
    [InlineData("北坡镇2022政府信息公开工作报告", true)]
    public void Read_title_names_a_year_or_says_that_it_is_yearly(string title, bool isTitle) =>
        (Read(title + Sections).Header.Title == title).Should().Be(isTitle);

    private static DisclosureReport Read(string text) => ReportText.Read(text).Report!;
}
