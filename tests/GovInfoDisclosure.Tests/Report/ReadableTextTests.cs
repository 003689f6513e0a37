using System.Reflection;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Report;

/// <summary>What records say of themselves: one short line, the same under any culture.</summary>
public sealed class ReadableTextTests
{
    private const int LongestLine = 400;

    [Fact]
    public void Rows_show_their_cells()
    {
        (ApplicantCounts.Zero with { NaturalPerson = 6, Total = 6 }).ToString().Should().Be("6 0 0 0 0 0 | 6");
        (ApplicantCounts.Blank with { LegalServiceInstitution = Cell.FromText("/") }).ToString().Should().Be("· · · · \"/\" · | ·");
        (RemedyOutcomes.Zero with { Pending = 2, Total = 2 }).ToString().Should().Be("0 0 0 2 | 2");
        (InstrumentRow.Zero with { CurrentlyInEffect = 116 }).ToString().Should().Be("0 0 116");
        new DecisionRow { PreviousYearItems = 12, ChangeThisYear = -2 }.ToString().Should().Be("(2019) 12 -2 ·");
        new FeeRow { AmountCollectedThisYear = 1234.5m }.ToString().Should().Be("1234.5");
        new FeeRow { PreviousYearItems = 1, ChangeThisYear = 0 }.ToString().Should().Be("(2019) 1 0");
        new ProcurementRow { ProcurementProjects = 3, ProcurementAmount = Cell.FromText("12万元") }.ToString().Should().Be("(2019) 3 \"12万元\"");
    }

    [Fact]
    public void Tables_show_their_rows()
    {
        var row = ApplicantCounts.Zero with { NaturalPerson = 6, Total = 6 };
        var requests = DisclosureRequests.Zero with { NewRequests = row, CarriedForward = ApplicantCounts.Blank };

        requests.ToString().Should().Be("NewRequests 6, CarriedOver 0, Results 0, CarriedForward ·");
        (requests.Results with { Disclosed = row, OtherHandling = new() { Undivided = row } }).ToString().Should().Be(
            "Disclosed 6, PartiallyDisclosed 0, NotDisclosed 0 0 0 0 0 0 0 0, UnableToProvide 0 0 0, NotProcessed 0 0 0 0 0, OtherHandling (2019) 6, Total 0");
        (requests.Results.OtherHandling with { FeeOverdue = row }).ToString().Should().Be("0 6 0");
        LegalRemedies.Zero.ToString().Should().Be("Reconsideration 0 0 0 0 | 0; DirectLitigation 0 0 0 0 | 0; PostReconsiderationLitigation 0 0 0 0 | 0");
        (ProactiveDisclosure.Zero with { CentralizedProcurement = new() { ProcurementProjects = 1, ProcurementAmount = 2 } }).ToString().Should().Be(
            "AdministrativeRules 0 0 0; NormativeDocuments 0 0 0; AdministrativeLicensing 0; AdministrativePenalties 0; AdministrativeCompulsion 0; "
            + "AdministrativeFees 0; CentralizedProcurement (2019) 1 2");
    }

    [Fact]
    public void Reports_show_what_they_are()
    {
        var report = ReportEdits.Consistent(1).With(("/disclosureRequests/newRequests/total", 6), ("/disclosureRequests/results/total/total", Cell.Blank));

        report.ToString().Should().Be("青石县人民政府2023年政府信息公开工作年度报告 (2021, NewRequests 6, Results ·)");
        (report with { DisclosureRequests = null, Header = ReportHeader.Empty }).ToString().Should().Be("? (2021, NewRequests ?, Results ?)");
        report.Header.ToString().Should().Be("青石县人民政府2023年政府信息公开工作年度报告 (青石县人民政府, 2023, 2024-03-01)");
        ReportHeader.Empty.ToString().Should().Be("? (?, ?, ?)");
        report.Header.StatisticalPeriod!.ToString().Should().Be("2023-01-01..2023-12-31");
        report.OtherMatters!.ToString().Should().Be("1 paragraph: \"本年度未收取信息处理费。\"");
        NarrativeSection.Empty.ToString().Should().Be("0 paragraphs");
    }

    [Fact]
    public void Lists_show_their_first_elements()
    {
        ValueList<int> few = [1, 2];
        ValueList<string> many = ["甲", "乙", "丙", "丁", "戊", "己"];

        few.ToString().Should().Be("[1, 2]");
        many.ToString().Should().Be("[\"甲\", \"乙\", \"丙\", \"丁\", \"戊\", … 6 in all]");
        ValueList<string>.Empty.ToString().Should().Be("[]");
    }

    [Fact]
    public void Long_texts_are_shortened_between_characters()
    {
        // 𠮷 is two UTF-16 code units, and one of them alone is no character.
        ValueList<string> list = [new string('甲', 39) + "𠮷" + new string('乙', 100) + "\n"];

        list.ToString().Should().Be("[\"" + new string('甲', 39) + "𠮷…\"]");
        ((ValueList<string>)["甲\n乙"]).ToString().Should().Be("[\"甲 乙\"]");
    }

    [Fact]
    public void Results_say_how_much_they_hold()
    {
        var report = ReportEdits.Consistent(1);
        var total = report.DisclosureRequests!.NewRequests.Total.Number!.Value;
        var check = ConsistencyChecker.Check(report.With(("/disclosureRequests/newRequests/total", total + 1)));

        check.ToString().Should().Be($"{Count(IssueSeverity.Error)} errors, {Count(IssueSeverity.Warning)} warnings, {Count(IssueSeverity.Info)} hints, 1 repair");
        Count(IssueSeverity.Error).Should().BePositive();
        ReportReader.Read(ReportText.Write(report)).ToString().Should().StartWith(report.ToString() + "; ").And.EndWith(" diagnostics");
        ReportReader.Read("").ToString().Should().Be("no report; 1 diagnostic");

        int Count(IssueSeverity severity) => check.Failures.Count(finding => finding.Severity == severity);
    }

    [Fact]
    public void Everything_in_results_is_one_short_line_under_any_culture()
    {
        var values = Samples().ToArray();
        values.Select(value => value.GetType()).Distinct().Should().HaveCountGreaterThan(20);

        foreach (var value in values)
        {
            var text = value.ToString();
            text.Should().NotContain("\n").And.NotContain(" { ", "a dump of members is not readable");
            text!.Length.Should().BeInRange(value is Cell { IsBlank: true } ? 0 : 1, LongestLine, "{0}: {1}", value.GetType().Name, text);
            Culture.Run("de-DE", value.ToString).Should().Be(text);
        }
    }

    // Everything that hangs on a report with a contradiction and on the results, whatever its type is.
    private static IEnumerable<object> Samples()
    {
        var trial = RandomReports.Create(4, new() { Format = ReportFormat.Trial2019, BlankPercent = 5 });
        var report = RandomReports.Create(3, new() { Format = ReportFormat.Edition2021, Consistent = false, TextPercent = 2 });
        var read = ReportReader.Read(File.ReadAllBytes(RepositoryRoot.Combine("docs/examples/reports/jincheng-chengqu-2022.txt")));
        ReportTotals.Sum([report, trial], BlankCells.Unknown, out var gaps);
        object[] roots =
            [report, trial, read, ConsistencyChecker.Check(read), ConsistencyChecker.Check(report), gaps[0], ReportComparison.Create(report, trial), ReportSeries.Create([report, trial])];
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Queue<object>(roots);
        while (open.TryDequeue(out var value))
        {
            if (value is string || value.GetType().IsPrimitive || value is Enum or decimal || value.GetType().Assembly != Library.Assembly && value is not System.Collections.IEnumerable || !seen.Add(value))
                continue;
            if (value is System.Collections.IEnumerable items)
            {
                foreach (var item in items.Cast<object>().Take(20))
                    open.Enqueue(item);
            }

            if (value.GetType().Assembly != Library.Assembly)
                continue;
            yield return value;
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                if (property.GetValue(value) is { } inner)
                    open.Enqueue(inner);
            }
        }
    }

    [Theory]
    [InlineData(40, 39, 0, 40)]
    [InlineData(41, 0, 0, 40)]
    [InlineData(41, 20, 0, 40)]
    [InlineData(41, 21, 1, 41)]
    [InlineData(41, 40, 20, 41)]
    [InlineData(90, 50, 30, 70)]
    [InlineData(0, 0, 0, 0)]
    public void Quote_shows_40_characters_around_a_place(int length, int at, int start, int end)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(index => (char)('a' + (index % 26))));

        Readable.Quote(text, at).Should().Be($"\"{(start > 0 ? "…" : "")}{text[start..end]}{(end < length ? "…" : "")}\"");
    }

    [Fact]
    public void Quote_cuts_no_pair_of_surrogates_and_stays_on_a_line()
    {
        Readable.Quote(new string('a', 25) + "😀" + new string('b', 20), 46).Should().Be("\"…😀" + new string('b', 20) + "\"");
        Readable.Quote(new string('a', 39) + "😀b", 0).Should().Be("\"" + new string('a', 39) + "😀…\"");
        Readable.Quote("a\r\n\tb", 0).Should().Be("\"a   b\"");
    }

    [Theory]
    [InlineData(1, "1 cell holds"), InlineData(0, "0 cells hold"), InlineData(2, "2 cells hold")]
    public void Count_has_its_noun(int number, string text) => Readable.Count(number, "cell holds", "cells hold").Should().Be(text);

    [Fact]
    public void List_shows_five_items_and_how_many_there_are()
    {
        Readable.List<object?>([1, "a", null]).Should().Be("[1, \"a\", ]");
        Readable.List([1, 2, 3, 4, 5]).Should().Be("[1, 2, 3, 4, 5]");
        Readable.List([1, 2, 3, 4, 5, 6]).Should().Be("[1, 2, 3, 4, 5, … 6 in all]");
    }
}
