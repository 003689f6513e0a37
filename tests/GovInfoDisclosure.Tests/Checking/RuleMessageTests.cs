using System.Globalization;
using System.Text;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Checking;

/// <summary>
/// Everything that the rules say, for a reader of both languages to go through: what holds, what is broken, and what cannot be decided because
/// nothing is filled in. What the text says about the tables stands in <see cref="Rules.NarrativeRulesTests"/>.
/// </summary>
public sealed class RuleMessageTests
{
    private const int MostOfARule = 4;

    private static readonly ConsistencyRuleSet Rules =
        ConsistencyRuleSet.All.Without([.. ConsistencyRuleSet.All.Rules.Select(static rule => rule.Id).Where(static id => id.StartsWith("NAR", StringComparison.Ordinal))]);

    [Fact]
    public void Findings_of_the_samples_say_what_the_golden_file_says()
    {
        var text = new StringBuilder();
        foreach (var sample in RuleSamples.All.Where(static sample => Rules.Rules.Any(rule => rule.Id == sample.RuleId)))
        {
            var rule = ConsistencyRuleSet.All.Only(sample.RuleId);
            Print(text, $"{sample.RuleId} kept", sample.PassingWith(rule).Findings);
            Print(text, $"{sample.RuleId} broken", sample.FailingWith(rule).Findings.Where(static finding => finding.Outcome != RuleOutcome.Pass));
        }

        GoldenFile.Check("Rules/messages.txt", text.ToString());
    }

    [Fact]
    public void Findings_of_reports_that_state_nothing_say_what_is_missing()
    {
        var text = new StringBuilder();
        var sound = Blank(RuleSamples.Sound);
        CheckResult[] results =
        [
            ConsistencyChecker.Check(sound, new() { PreviousYear = RuleSamples.LastYear, Rules = Rules }),
            ConsistencyChecker.Check(RuleSamples.Sound, new() { PreviousYear = Blank(RuleSamples.LastYear), Rules = Rules }),
            ConsistencyChecker.Check(Blank(RuleSamples.Trial), new() { PreviousYear = RuleSamples.TrialBefore, Rules = Rules }),
            ConsistencyChecker.Check(RuleSamples.Trial, new() { PreviousYear = Blank(RuleSamples.TrialBefore), Rules = Rules }),
            ConsistencyChecker.Check(Tableless(RuleSamples.Sound), new() { PreviousYear = Tableless(RuleSamples.LastYear), Rules = Rules }),
            ConsistencyChecker.CheckTotal(RuleSamples.Total, [sound, RuleSamples.Sound], new() { Rules = Rules }),
            ConsistencyChecker.CheckTotal(sound, [RuleSamples.Sound], new() { Rules = Rules }),
            ConsistencyChecker.CheckTotal(RuleSamples.Total, [RuleSamples.Trial with { Header = ReportHeader.Empty }, Tableless(sound)], new() { Rules = Rules }),
            ConsistencyChecker.CheckTotal(RuleSamples.Total, [RuleSamples.LastYear], new() { Rules = Rules }),
            ConsistencyChecker.CheckTotal(RuleSamples.Total, [], new() { Rules = Rules }),
            ConsistencyChecker.Check(RuleSamples.Sound, new() { PreviousYear = RuleSamples.Sound with { Header = ReportHeader.Empty with { ReportYear = 2019 } }, Rules = Rules }),
        ];
        for (var i = 0; i < results.Length; i++)
        {
            foreach (var rule in results[i].Findings.Where(static finding => finding.Outcome != RuleOutcome.Pass).GroupBy(static finding => finding.RuleId))
                Print(text, $"{i} {rule.Key}", rule);
        }

        GoldenFile.Check("Rules/undecided.txt", text.ToString());
    }

    private static DisclosureReport Blank(DisclosureReport report) => report.Map(static (_, _) => Cell.Blank) with
    {
        Header = ReportHeader.Empty,
        Preamble = [],
        OverallSituation = new() { Paragraphs = [] },
        ProblemsAndImprovements = new() { Paragraphs = [] },
        OtherMatters = new() { Paragraphs = [] },
    };

    private static DisclosureReport Tableless(DisclosureReport report) =>
        report with { ProactiveDisclosure = null, DisclosureRequests = null, LegalRemedies = null };

    private static void Print(StringBuilder text, string title, IEnumerable<Finding> findings)
    {
        var all = findings.ToArray();
        text.Append(title).Append(' ').Append(all.Length.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var finding in all.Take(MostOfARule))
        {
            text.Append("  ").Append(finding.Outcome).Append(' ').Append(finding.Severity).Append(' ').Append(Short(finding.Cells))
                .Append(finding.SuspectCells.SequenceEqual(finding.Cells) ? "" : " suspect " + Short(finding.SuspectCells))
                .Append(finding.MissingCells.Count == 0 ? "" : " missing " + Short(finding.MissingCells))
                .Append(Print(" left ", finding.Left)).Append(Print(" right ", finding.Right)).Append("\n    ")
                .Append(finding.Message.Chinese).Append("\n    ").Append(finding.Message.English).Append('\n');
        }
    }

    private static string Print(string name, FindingSide? side) => side is null ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"{name}{side.Value?.ToString(CultureInfo.InvariantCulture) ?? "-"} {side.Source} {Short(side.Cells)}");

    private static string Short(IReadOnlyCollection<string> addresses) =>
        addresses.Count == 0 ? "none" : addresses.Count == 1 ? addresses.First() : $"{addresses.First()}..{addresses.Last()} ({addresses.Count})";
}
