using System.Globalization;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Checking;

/// <summary>
/// What a rule says on both sides of its bounds: outcome, severity, sides, difference and both messages, in Samples/Rules/boundaries.txt.
/// </summary>
public sealed class RuleBoundaryTests
{
    private const string File = "Samples/Rules/boundaries.txt";

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (line, expected) in Read())
                data.Add(line, string.Join('\n', expected));
            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Check_report_beside_a_bound_says_what_the_file_says(string line, string expected) =>
        string.Join('\n', Findings(line)).Should().Be(expected);

    [Fact]
    public void Cases_have_a_holding_and_a_broken_one_for_every_rule_with_a_bound()
    {
        var outcomes = Read().SelectMany(item => item.Expected.Select(finding => (Id: item.Line[..6], IsPass: finding == "pass")))
            .Distinct().ToLookup(item => item.Id, item => item.IsPass);

        outcomes.Should().OnlyContain(outcome => outcome.Count() == 2);
    }

    [Fact]
    public void Cases_are_written_again_on_demand()
    {
        if (Environment.GetEnvironmentVariable("GOLDEN_ACCEPT") != "1")
            return;
        var path = RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/" + File);
        var lines = System.IO.File.ReadAllLines(path).Where(line => !line.StartsWith("  ", StringComparison.Ordinal))
            .SelectMany(line => line.Length == 0 || line[0] == '#' ? [line] : Findings(line).Select(finding => "  " + finding).Prepend(line));
        System.IO.File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<(string Line, List<string> Expected)> Read()
    {
        (string Line, List<string> Expected)? item = null;
        foreach (var line in System.IO.File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, File)).Append("#"))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                item!.Value.Expected.Add(line[2..]);
                continue;
            }

            if (item is { } complete)
                yield return complete;
            item = line.Length == 0 || line[0] == '#' ? null : (line, []);
        }
    }

    private static string[] Findings(string line)
    {
        var words = line.Split(' ');
        var options = new CheckOptions { Rules = ConsistencyRuleSet.All.Only(words[0]) };
        var report = words[1] is "trial" or "trials" ? RuleSamples.Trial : RuleSamples.Sound;
        var before = words[1] == "trials" ? RuleSamples.TrialBefore : RuleSamples.LastYear;
        DisclosureReport[] units = RuleSamples.Units;
        if (words[1] is "units" or "partial")
            report = RuleSamples.Total;
        foreach (var word in words.Skip(2))
        {
            var (target, edit) = word.Split('~') is [var to, var what] ? (to, what) : (string.Empty, word);
            if (target == "last")
                before = Edit(before, edit);
            else if (target.Length > 0)
                units = Array.ConvertAll(units, unit => target == "each" || unit == units[target[^1] - '0'] ? Edit(unit, edit) : unit);
            else
                report = Edit(report, edit);
        }

        var result = words[1] switch
        {
            "units" => ConsistencyChecker.CheckTotal(report, units, options),
            "partial" => ConsistencyChecker.CheckTotal(report, units, options with { UnitsAreComplete = false }),
            "years" or "trials" => ConsistencyChecker.Check(report, options with { PreviousYear = before }),
            _ => ConsistencyChecker.Check(report, options),
        };
        var findings = result.Findings.Where(finding => finding.Outcome != RuleOutcome.Pass).Select(Print).ToArray();
        return findings.Length > 0 ? findings : result.Findings.Count > 0 ? ["pass"] : ["silent"];
    }

    private static DisclosureReport Edit(DisclosureReport report, string edit)
    {
        var at = edit.IndexOf('=', StringComparison.Ordinal);
        var (name, value) = (edit[..at], edit[(at + 1)..]);
        var header = report.Header;
        return name switch
        {
            "body" => report with { Header = header with { ReportingBody = value.Length == 0 ? null : value } },
            "title" => report with { Header = header with { Title = value.Length == 0 ? null : value } },
            "year" => report with { Header = header with { ReportYear = value.Length == 0 ? null : Number(value) } },
            "published" => report with { Header = header with { PublishedOn = value.Length == 0 ? null : Date(value) } },
            "period" => report with
            {
                Header = header with
                {
                    StatisticalPeriod = value.Length == 0 ? null : new() { From = Date(value.Split('/')[0]), To = Date(value.Split('/')[1]) },
                },
            },
            "preamble" => report with { Preamble = [value] },
            "one" => report with { OverallSituation = Text(value) },
            "five" => report with { ProblemsAndImprovements = Text(value) },
            "six" => report with { OtherMatters = Text(value) },
            _ => report.With(("/" + name.Replace("P:", "proactiveDisclosure/", StringComparison.Ordinal).Replace("R:", "disclosureRequests/", StringComparison.Ordinal)
                .Replace("L:", "legalRemedies/", StringComparison.Ordinal), Value(value))),
        };
    }

    // "一*30" is thirty times 一.
    private static NarrativeSection Text(string value) => new()
    {
        Paragraphs = value.Split('*') is [var text, var times] ? [string.Concat(Enumerable.Range(1, Number(times)).Select(number => $"{text}{(char)('\u4e00' + number)}"))]
            : [value],
    };

    private static Cell Value(string value) => value.Length == 0 ? Cell.Blank
        : decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : Cell.FromText(value);

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static CalendarDate Date(string value) => value.Split('-') is [var year, var month, var day] ? new(Number(year), Number(month), Number(day)) : default;

    private static string Print(Finding finding)
    {
        var sides = finding.Left is null && finding.Right is null ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" [{Print(finding.Left)} : {Print(finding.Right)}{(finding.Delta is { } delta ? $", {delta}" : "")}]");
        var missing = finding.MissingCells.Count == 0 ? string.Empty : $" missing {finding.MissingCells.Count}";
        return $"{finding.Outcome} {finding.Severity}{sides}{missing} {finding.Message.Chinese} {finding.Message.English}";
    }

    private static string Print(FindingSide? side) => side?.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) : "-";
}
