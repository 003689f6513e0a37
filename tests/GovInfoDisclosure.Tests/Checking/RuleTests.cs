using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Checking;

public sealed class RuleTests
{
    public static TheoryData<string> Ids => [.. ConsistencyRuleSet.All.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_passing_and_failing_sample_pass_and_fail(string id)
    {
        var sample = RuleSamples.All.Should().ContainSingle(sample => sample.RuleId == id, "every rule has one sample").Subject;

        var rule = ConsistencyRuleSet.All.Only(id);
        var passing = sample.PassingWith(rule).Findings;
        passing.Should().NotBeEmpty().And.NotContain(finding => finding.Outcome == RuleOutcome.Fail, "{0}", string.Join<Finding>("\n", passing));
        passing.Should().Contain(finding => finding.Outcome == RuleOutcome.Pass);
        sample.FailingWith(rule).Failures.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_failing_speaks_both_languages_and_names_what_it_looked_at(string id)
    {
        var failures = RuleSamples.All.Single(sample => sample.RuleId == id).FailingWith(ConsistencyRuleSet.All.Only(id)).Failures;

        failures.Should().OnlyContain(finding => Regex.IsMatch(finding.Message.Chinese, @"\p{IsCJKUnifiedIdeographs}.*。$") && Regex.IsMatch(finding.Message.English, @"^\S.*\.$"));
        failures.SelectMany(finding => finding.Cells).All(cell => cell.StartsWith('/')).Should().BeTrue();
    }

    [Fact]
    public void Rules_of_the_set_have_an_id_titles_and_a_basis_of_their_own()
    {
        var rules = ConsistencyRuleSet.All.Rules;

        rules.Select(rule => rule.Id).Should().OnlyHaveUniqueItems();
        rules.Select(rule => rule.Title.Chinese).Should().OnlyHaveUniqueItems();
        rules.Select(rule => rule.Title.English).Should().OnlyHaveUniqueItems();
        rules.Should().OnlyContain(rule => rule.Basis.Chinese.Length > 0 && rule.Basis.English.Length > 0 && Regex.IsMatch(rule.Id, "^[A-Z]{3}-[0-9]{2}$"));
    }

    [Fact]
    public void RuleIds_has_a_constant_for_every_rule_and_no_other()
    {
        var constants = typeof(RuleIds).GetFields().Select(field => (string)field.GetRawConstantValue()!);

        constants.Should().BeEquivalentTo(ConsistencyRuleSet.All.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Code_names_rules_and_diagnostics_by_their_constants()
    {
        var literals = Directory.GetFiles(RepositoryRoot.Combine("src/GovInfoDisclosure"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("RuleIds.cs" or "DiagnosticCodes.cs"))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"([A-Z]{3}-[0-9]{2}|GID[0-9]{3})\"").Select(match => (file, match.Value)));

        literals.Should().BeEmpty();
    }

    [Fact]
    public void Sound_samples_break_no_rule_at_all()
    {
        ConsistencyChecker.Check(RuleSamples.Sound, new() { PreviousYear = RuleSamples.LastYear, Rules = ConsistencyRuleSet.All }).Failures.Should().BeEmpty();
        ConsistencyChecker.Check(RuleSamples.Trial, new() { Rules = ConsistencyRuleSet.All.Only("REQ-01", "REQ-02", "REQ-03", "REQ-04", "PRO-05", "PRO-06", "PRO-07", "FRM-06") }).Failures.Should().BeEmpty();
    }

    [Theory, InlineData("docs/rules.md"), InlineData("docs/zh-CN/rules.md")]
    public void Docs_have_a_line_for_every_rule_with_its_severity_statements_and_basis(string page)
    {
        const string Begin = "<!-- rules: written by RuleTests with GOLDEN_ACCEPT=1 -->\n", End = "<!-- end of rules -->\n";
        var path = RepositoryRoot.Combine(page);
        var text = File.ReadAllText(path);
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var rules = ConsistencyRuleSet.All.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal);
        var expected = page == "docs/rules.md"
            ? "| Id | Severity | Scope | Statement | In English | Basis | In English |\n| --- | --- | --- | --- | --- | --- | --- |\n" + string.Concat(rules.Select(EnglishRow))
            : "| 编号 | 级别 | 范围 | 内容 | 依据 |\n| --- | --- | --- | --- | --- |\n" + string.Concat(rules.Select(ChineseRow));
        if (Environment.GetEnvironmentVariable("GOLDEN_ACCEPT") == "1")
            File.WriteAllText(path, text[..start] + expected + text[end..]);
        else
            text[start..end].Should().Be(expected);
    }

    [Fact]
    public void Docs_name_every_id_of_the_catalogue_once()
    {
        (string Prefix, int Last)[] catalogue = [("REQ", 9), ("PRO", 8), ("REM", 3), ("CRS", 7), ("NAR", 11), ("PLA", 12), ("YOY", 8), ("AGG", 9), ("FRM", 18)];
        var ids = catalogue.SelectMany(group => Enumerable.Range(1, group.Last).Select(number => $"{group.Prefix}-{number:00}"));
        var documented = File.ReadAllLines(RepositoryRoot.Combine("docs/rules.md"))
            .Select(line => Regex.Match(line, @"^\| ([A-Z]{3}-[0-9]{2}) \|")).Where(match => match.Success).Select(match => match.Groups[1].Value);

        documented.Should().BeEquivalentTo(ids);
    }

    private static string EnglishRow(ConsistencyRule rule) => $"| {rule.Id} | {rule.Severity.ToString().ToLowerInvariant()} | {ScopeName(rule.Scope)}{(rule.ComparesUnits ? ", units" : "")}"
        + $" | {rule.Title.Chinese} | {rule.Title.English} | {rule.Basis.Chinese} | {rule.Basis.English} |\n";

    private static string ChineseRow(ConsistencyRule rule) => $"| {rule.Id} | {ChineseSeverity(rule.Severity)} | {ChineseScope(rule.Scope)}{(rule.ComparesUnits ? "、各单位" : "")}"
        + $" | {rule.Title.Chinese} | {rule.Basis.Chinese} |\n";

    private static string ChineseSeverity(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "错误",
        IssueSeverity.Warning => "警告",
        _ => "提示",
    };

    private static string ChineseScope(RuleScope scope) => scope switch
    {
        RuleScope.PreviousYear => "上年",
        RuleScope.Units => "各单位",
        RuleScope.Input => "输入",
        _ => "报告",
    };

    private static string ScopeName(RuleScope scope) => scope switch
    {
        RuleScope.PreviousYear => "previous year",
        RuleScope.Units => "units",
        RuleScope.Input => "input",
        _ => "report",
    };
}
