// Builds a report in code and writes it with options under .NET Framework, in C# 9.
using System;
using System.Text;
using GovInfoDisclosure;

Console.OutputEncoding = new UTF8Encoding(false);
var report = new DisclosureReport
{
    Header = new() { Title = "云岭市教育局2024年政府信息公开工作年度报告", ReportingBody = "云岭市教育局", ReportYear = 2024, PublishedOn = new(2025, 1, 20) },
    OverallSituation = new() { Paragraphs = new[] { "全年收到申请6件，均依法办理。" }.ToValueList() },
    ProactiveDisclosure = ProactiveDisclosure.Zero with { AdministrativeLicensing = new() { DecisionsThisYear = 45 } },
    DisclosureRequests = DisclosureRequests.Zero with { NewRequests = ApplicantCounts.Zero with { NaturalPerson = 6, Total = 7 } },
    LegalRemedies = LegalRemedies.Zero,
    ProblemsAndImprovements = null,
    OtherMatters = null,
};
var check = ConsistencyChecker.Check(report, new CheckOptions { Blanks = BlankCells.AsZero });
foreach (var finding in check.Failures)
    Console.WriteLine($"{finding.RuleId} {finding.Message.English}");

var page = ReportHtml.Write(report, new ReportHtmlOptions { Check = check, Language = MessageLanguage.English });
Console.WriteLine(ReportHtml.Read(page).Report == report);
