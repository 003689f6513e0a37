namespace GovInfoDisclosure.Tests.Checking;

public sealed class PersonalNumbersTests
{
    [Theory]
    [InlineData("身份证号11010519491231002X已登记。", "11010519491231002X")]
    [InlineData("身份证号１１０１０５１９４９１２３１００２Ｘ已登记。", "１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("身份证号110105194912310021已登记。", null)]
    [InlineData("申请人13900000000来访。", "13900000000")]
    [InlineData("申请人１３９００００００００来访。", "１３９００００００００")]
    [InlineData("咨询电话13900000000。", null)]
    [InlineData("諮詢電話13900000000。", null)]
    public void In_text_finds_what_names_a_person(string text, string? expected)
    {
        var report = RuleSamples.Sound with { OverallSituation = new() { Paragraphs = [text] } };

        PersonalNumbers.In(report).Where(quote => quote.Section == "/overallSituation/paragraphs").Select(quote => quote.Text)
            .Should().Equal(expected is null ? [] : [expected]);
    }

    [Theory]
    [InlineData("青石县人民政府２０２３年政府信息公开工作年度报告", RuleOutcome.Pass)]
    [InlineData("青石县人民政府二〇二三年政府信息公开工作年度报告", RuleOutcome.Pass)]
    [InlineData("青石縣人民政府2023年政府信息公開工作年度報告", RuleOutcome.Pass)]
    [InlineData("青石县人民政府政府信息公开工作年度报告", RuleOutcome.Fail)]
    public void Check_title_may_print_the_year_in_any_figures(string title, RuleOutcome expected)
    {
        var report = RuleSamples.Sound with { Header = RuleSamples.Sound.Header with { Title = title } };

        ConsistencyChecker.Check(report, new() { Rules = ConsistencyRuleSet.All.Only("FRM-09") }).Findings.Should().ContainSingle().Which.Outcome.Should().Be(expected);
    }
}
