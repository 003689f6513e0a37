using System.Globalization;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Words;

public sealed class TextLikenessTests
{
    private const string Sentences =
        "（一）主动公开。全年通过门户网站公开政府信息312条，政务新媒体发布信息96条，发布政策解读12篇。（二）依申请公开。全年收到政府信息公开申请8件，均按期答复，" +
        "未发生行政复议和行政诉讼。（三）政府信息管理。严格落实保密审查制度，动态调整主动公开目录，清理规范性文件3件。（四）平台建设。完成门户网站改版，优化专栏设置，" +
        "加强政务新媒体管理。（五）监督保障。召开工作会议2次，组织业务培训4次，将政务公开纳入年度考核，社会评议结果良好，未发生责任追究情形。" +
        "下一步将继续完善工作机制，提升解读质量，扩大公众参与，推动基层公开标准化规范化建设，不断提高服务水平。";

    [Theory]
    [InlineData("12", "15")]
    [InlineData("完成门户网站改版", "启动新媒体矩阵建设并接入省级平台")]
    [InlineData("召开工作会议2次，组织业务培训4次，将政务公开纳入年度考核", "印发年度要点，逐项分解任务，按季度通报进展情况")]
    [InlineData("全年", "年内")]
    public void Of_same_pair_is_one_answer_in_rule_and_comparison(string words, string others)
    {
        var report = WithOverall(2024, Sentences);
        var before = WithOverall(2023, Sentences.Replace(words, others, StringComparison.Ordinal));

        var share = ReportComparison.Create(report, before).Sections.Single(section => section.Section == "/overallSituation/paragraphs").SimilarShare!.Value;
        var finding = ConsistencyChecker.Check(report, new() { PreviousYear = before }).Findings.Single(finding => finding.RuleId == "FRM-16");

        var percent = Math.Floor(share * 100).ToString(CultureInfo.InvariantCulture);
        finding.Message.Chinese.Should().Be($"第一部分有百分之 {percent} 与上年相同。");
        finding.Outcome.Should().Be(share >= 0.9m ? RuleOutcome.Fail : RuleOutcome.Pass);
    }

    [Theory]
    [InlineData("全年公开信息12条。", "全年公開信息15條。", 0.0, 1.0)]
    [InlineData("全年公开信息12条。", "全年公開信息12條。", 1.0, 1.0)]
    [InlineData("一二三四五六七八", "一二三四五六七九", 0.0, 0.6667)]
    [InlineData("甲乙丙丁戊己甲乙丙丁戊己", "甲乙丙丁戊己", 0.0, 0.1429)]
    [InlineData("", "全年公开信息12条。", null, null)]
    public void Of_text_measures_runs_of_six_and_whole_sentences(string text, string other, double? repeated, double? similar)
    {
        var likeness = TextLikeness.Of([text], [other]);

        likeness.RepeatedShare.Should().Be((decimal?)repeated);
        likeness.SimilarShare.Should().Be((decimal?)similar);
    }

    private static DisclosureReport WithOverall(int year, string text) => RandomReports.Create(1) with
    {
        Header = new() { ReportYear = year },
        OverallSituation = new() { Paragraphs = [text] },
    };
}
