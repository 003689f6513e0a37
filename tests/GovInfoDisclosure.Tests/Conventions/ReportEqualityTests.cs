using System.Reflection;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Conventions;

/// <summary>Every part of a report counts when reports are compared.</summary>
public sealed class ReportEqualityTests
{
    public static TheoryData<ReportFormat> Formats => [ReportFormat.Edition2021, ReportFormat.Trial2019];

    [Theory, MemberData(nameof(Formats))]
    public void Equals_tells_apart_reports_that_differ_in_one_cell(ReportFormat format)
    {
        var report = RandomReports.Create(5, new() { Format = format });

        foreach (var cell in report.CellValues())
        {
            foreach (var other in (Cell[])[cell.Value.Number!.Value + 1, Cell.Blank, Cell.FromText("/")])
            {
                var changed = report.With((cell.Address, other));
                changed.Should().NotBe(report, "{0} is {1}", cell.Address, other);
                changed.With((cell.Address, cell.Value)).Should().Be(report);
            }
        }
    }

    [Fact]
    public void Equals_tells_apart_reports_that_differ_in_one_member()
    {
        var report = RandomReports.Create(5) with { Preamble = ["本报告由办公室编制。"], Header = FullHeader() };
        DisclosureReport[] changed =
        [
            report with { Preamble = [] }, report with { OverallSituation = null }, report with { ProactiveDisclosure = null }, report with { DisclosureRequests = null },
            report with { LegalRemedies = null }, report with { ProblemsAndImprovements = null }, report with { OtherMatters = null }, report with { Header = ReportHeader.Empty },
        ];

        changed.Should().OnlyHaveUniqueItems().And.NotContain(report);
        changed.Should().HaveCount(Settable(typeof(DisclosureReport)).Length);
    }

    [Fact]
    public void Equals_tells_apart_headers_that_differ_in_one_member()
    {
        var header = FullHeader();
        ReportHeader[] changed =
        [
            header with { Title = null }, header with { ReportingBody = null }, header with { ReportYear = null }, header with { PublishedOn = null },
            header with { StatisticalPeriod = null }, header with { IndexNumber = null }, header with { DocumentNumber = null },
        ];

        changed.Should().OnlyHaveUniqueItems().And.NotContain(header);
        changed.Should().HaveCount(Settable(typeof(ReportHeader)).Length);
        header.Should().Be(FullHeader());
    }

    private static ReportHeader FullHeader() => new()
    {
        Title = "云岭市人民政府2023年政府信息公开工作年度报告",
        ReportingBody = "云岭市人民政府",
        ReportYear = 2023,
        PublishedOn = new(2024, 1, 20),
        StatisticalPeriod = new() { From = new(2023, 1, 1), To = new(2023, 12, 31) },
        IndexNumber = "011234567/2024-00001",
        DocumentNumber = "云政办发〔2024〕1号",
    };

    private static PropertyInfo[] Settable(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true })];
}
