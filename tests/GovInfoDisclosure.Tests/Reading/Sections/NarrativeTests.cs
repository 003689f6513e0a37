using System.Net;
using GovInfoDisclosure.Tests.Diagnostics;

namespace GovInfoDisclosure.Tests.Reading.Sections;

/// <summary>The text of a report: none of it is lost, and nothing of the page gets into it.</summary>
public sealed class NarrativeTests
{
    private const string FirstHeading = "一、总体情况\n", SecondHeading = "二、主动公开政府信息情况\n", ThirdHeading = "三、收到和处理政府信息公开申请情况\n";
    private const string FifthHeading = "五、存在的主要问题及改进情况\n", SixthHeading = "六、其他需要报告的事项\n";

    // Sentences of a report that begin like parts of a page.
    private static readonly string[] Sentences =
    [
        "主办各类培训12场，参加人员340人次。", "附件管理更加规范。", "关闭政务新媒体账号1个。", "访问量达到602万余次。", "分享经验，取长补短。", "打印政策读本200册，免费发放。",
        "来源于本级的信息占九成。", "单位之间协同不够。", "政府信息公开目录更新3次。", "联系我们栏目回复留言56条。", "技术支持力量不足。", "扫一扫即可查阅的政策共17件。",
        "收藏政府公报6期，共600册。", "首页改版后更便于查阅。", "索引编排更加合理。", "繁体版网页上线。", "字号过小的问题已解决。", "作者署名更加规范，责任到人。", "时间紧、任务重，人手不足。",
        "二维码覆盖全部服务窗口，方便群众查询。", "下载次数超过两万次。", "相关信息及时公开。", "名称和标题更加规范。", "建议使用新媒体扩大公开范围。",
    ];

    public static TheoryData<string, bool> Places
    {
        get
        {
            var places = new TheoryData<string, bool>();
            foreach (var heading in (string[])["preamble", FirstHeading, SecondHeading, ThirdHeading, FifthHeading, SixthHeading, "end"])
            {
                places.Add(heading, false);
                places.Add(heading, true);
            }

            return places;
        }
    }

    [Theory]
    [InlineData("公开\u200b信息12条。", "公开信息12条。")]
    [InlineData("公开\ufeff信息12条。", "公开信息12条。")]
    [InlineData("公开 \u200b 信息12条。", "公开 信息12条。")]
    [InlineData("公开  信息12条。", "公开 信息12条。")]
    [InlineData("公开\u00a0信息12条。", "公开 信息12条。")]
    [InlineData("公开\t信息12条。", "公开 信息12条。")]
    [InlineData("公开\u3000信息12条。", "公开\u3000信息12条。")]
    [InlineData("\u3000\u3000公开信息12条。 ", "公开信息12条。")]
    public void Read_paragraph_keeps_one_space_of_many_and_none_of_zero_width(string printed, string paragraph) =>
        ReportText.Read("北坡镇2022年政府信息公开工作年度报告\n" + FirstHeading + printed + "\n"
            + DiagnosticSamples.SoundReport[DiagnosticSamples.SoundReport.IndexOf(SecondHeading, StringComparison.Ordinal)..]).Report!.OverallSituation!.Paragraphs
            .Should().Equal(paragraph);

    [Theory, MemberData(nameof(Places))]
    public void Read_every_sentence_is_in_the_text_or_told(string place, bool isPage)
    {
        var sound = DiagnosticSamples.SoundReport;
        var at = place == "end" ? sound.Length : place == "preamble" ? sound.IndexOf(FirstHeading, StringComparison.Ordinal)
            : sound.IndexOf(place, StringComparison.Ordinal) + place.Length;
        foreach (var sentence in Sentences)
        {
            // A second one, because what a page puts behind a report ends it.
            var text = sound.Insert(at, sentence + "\n又一句话也属于报告正文，不应丢失。\n");

            var result = Read(text, isPage);

            string[] kept = [.. TextOf(result.Report!), .. result.Diagnostics.Select(diagnostic => diagnostic.Message.Chinese)];
            string.Concat(kept).Should().Contain(sentence).And.Contain("又一句话也属于报告正文，不应丢失。", "{0} in {1}", sentence, place);
        }
    }

    [Theory]
    [InlineData("（一）主动公开。全年公开各类政府信息116条。")]
    [InlineData("2024年，全局公开各类政府信息116条。")]
    public void Read_text_behind_the_opening_statement_is_section_one(string first)
    {
        var text = Sound(FirstHeading, "").Replace("（一）主动公开。全年公开各类政府信息116条。", first);

        var result = ReportText.Read(text);

        result.Report!.Preamble.Should().ContainSingle().Which.Should().StartWith("本报告所列数据");
        result.Report.OverallSituation!.Paragraphs.Should().HaveCount(2).And.StartWith(first);
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(told => told.Code == DiagnosticCodes.HeadingMissing && told.Path == "/overallSituation");
    }

    [Fact]
    public void Read_text_that_begins_with_a_sub_heading_is_section_one()
    {
        var text = Sound(FirstHeading, "").Replace("本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n", "");

        var report = ReportText.Read(text).Report!;

        report.Preamble.Should().BeEmpty();
        report.OverallSituation!.Paragraphs.Should().HaveCount(2);
    }

    [Fact]
    public void Read_text_without_anything_that_tells_its_section_stays_before_it()
    {
        var text = Sound(FirstHeading, "").Replace("本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。\n", "").Replace("（一）", "").Replace("（二）", "");

        var result = ReportText.Read(text);

        result.Report!.OverallSituation.Should().BeNull();
        result.Report.Preamble.Should().HaveCount(2);
        result.Diagnostics.Select(told => told.Code).Should().Contain(DiagnosticCodes.SectionMissing);
    }

    [Theory]
    [InlineData("无其他需要报告的事项。附件下载")]
    [InlineData("无其他需要报告的事项。【打印】【关闭】")]
    [InlineData("无其他需要报告的事项。\n附件下载（63K）\n上一篇：某局年报")]
    [InlineData("无其他需要报告的事项。\n分享到：微信 微博")]
    [InlineData("无其他需要报告的事项。\n云岭市教育局\n2025年1月20日")]
    public void Read_parts_of_the_page_behind_the_last_sentence_are_left_out(string end)
    {
        var sound = DiagnosticSamples.SoundReport;
        var text = sound[..(sound.IndexOf(SixthHeading, StringComparison.Ordinal) + SixthHeading.Length)] + end + "\n";

        ReportText.Read(text).Report!.OtherMatters!.Paragraphs.Should().Equal("无其他需要报告的事项。");
        Read(text, isPage: true).Report!.OtherMatters!.Paragraphs.Should().Equal("无其他需要报告的事项。");
    }

    [Fact]
    public void Read_last_sentence_over_a_date_is_no_signature()
    {
        var sound = DiagnosticSamples.SoundReport;
        var text = sound[..(sound.IndexOf(SixthHeading, StringComparison.Ordinal) + SixthHeading.Length)] + "无其他需要报告的事项\n2025年1月20日\n";

        ReportText.Read(text).Report!.OtherMatters!.Paragraphs.Should().Equal("无其他需要报告的事项");
    }

    [Fact]
    public void Read_page_ends_where_its_last_section_does_whichever_that_is()
    {
        var sound = DiagnosticSamples.SoundReport;
        var text = sound[..sound.IndexOf(SixthHeading, StringComparison.Ordinal)] + "版权所有：云岭市教育局\n云ICP备12345678号\n";

        ReportText.Read(text).Report!.ProblemsAndImprovements.Should().Be(ReportText.Read(sound).Report!.ProblemsAndImprovements);
    }

    [Fact]
    public void Read_marks_of_markdown_are_no_text()
    {
        var text = DiagnosticSamples.SoundReport.Replace(FirstHeading, "## **一、总体情况**\n").Replace("（一）主动公开。", "### （一）主动公开。").Replace("（二）依申请公开。", "**（二）依申请公开。**")
            .Replace(FifthHeading, "== 五、存在的主要问题及改进情况 ==\n").Replace(SixthHeading, "<span id=\"six\"></span>\n__六、其他需要报告的事项__\n");

        var result = ReportText.Read(text);

        result.Report.Should().Be(ReportText.Read(DiagnosticSamples.SoundReport).Report);
    }

    [Theory]
    [InlineData("申请人张**的申请已答复。")]
    [InlineData("申请人张** 和李** 的申请已答复。")]
    public void Read_stars_that_stand_for_names_are_text(string sentence) =>
        ReportText.Read(Sound(FifthHeading, FifthHeading + sentence + "\n")).Report!.ProblemsAndImprovements!.Paragraphs.Should().Contain(sentence);

    [Theory]
    [InlineData("GID103")]
    [InlineData("GID110")]
    public void Read_report_without_numbers_has_its_text(string code)
    {
        var text = DiagnosticSamples.Of("GID110");
        if (code == "GID103")
            text = string.Concat(DiagnosticSamples.Of(code).Split('\n').Select(line => line + "\n")).Replace(FirstHeading, FirstHeading + "全年公开各类政府信息116条，比上年增加21条，办结申请5件，均按期答复。\n");
        text = text.Replace(SecondHeading, SecondHeading + "各类数量见下表。\n");

        var result = ReportText.Read(text);

        result.Report!.ProactiveDisclosure.Should().BeNull();
        result.Report.DisclosureRequests.Should().BeNull();
        result.Report.LegalRemedies.Should().BeNull();
        result.Report.OverallSituation!.Paragraphs.Should().NotBeEmpty();
        result.Report.Header.ReportYear.Should().Be(2024);
        result.Diagnostics.Select(told => told.Code).Should().Contain([code, DiagnosticCodes.TableMissing, DiagnosticCodes.TextOutsideSections]).And.NotContain(DiagnosticCodes.EmptyForm);
        result.Diagnostics.Where(told => told.Code == code).Should().ContainSingle().Which.Location!.Value.Line.Should().Be(text[..text.IndexOf(SecondHeading, StringComparison.Ordinal)].Split('\n').Length);
    }

    [Theory]
    [InlineData("请填写本机关一年来的总体情况。请填写主动公开、依申请公开等方面的情况。")]
    [InlineData("无。")]
    public void Read_form_that_nobody_filled_in_is_no_report(string hint) =>
        ReportText.Read(DiagnosticSamples.Of("GID104").Replace(FirstHeading, FirstHeading + hint + "\n")).Diagnostics.Select(told => told.Code).Should().Contain(DiagnosticCodes.EmptyForm);

    [Fact]
    public void Read_report_that_tells_of_interpretations_is_none_itself()
    {
        var text = DiagnosticSamples.Of("GID103").Replace(FirstHeading, FirstHeading + "全年公开年度报告及各类政策解读96篇，公开政府信息116条，按期答复申请5件。\n");

        ReportText.Read(text).Diagnostics.Select(told => told.Code).Should().Contain(DiagnosticCodes.TablesAreImages).And.NotContain(DiagnosticCodes.Interpretation);
    }

    private static string Sound(string from, string to) => DiagnosticSamples.SoundReport.Replace(from, to, StringComparison.Ordinal);

    private static ReadResult Read(string text, bool isPage) => !isPage ? ReportText.Read(text)
        : ReportHtml.Read(string.Concat(text.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>\n")));

    private static IEnumerable<string> TextOf(DisclosureReport report) => report.Preamble
        .Concat(new[] { report.OverallSituation, report.ProblemsAndImprovements, report.OtherMatters }.SelectMany(section => section?.Paragraphs ?? []));
}
