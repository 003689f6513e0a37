#if !NETSTANDARD_BUILD
using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Docs.Examples;
using GovInfoDisclosure.Tests.Support;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

/// <summary>The programs of the page of recipes, run as their users do.</summary>
public sealed class RecipeSnippets : Snippet, IDisposable
{
    private readonly ScratchFolder _folder = new();

    public static TheoryData<string> Programs => ["file-report.cs", "report-data-tests.cs", "publish.cs", "years.cs", "province.cs"];

    private string Archive => _folder.Combine("archive");

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Programs))]
    public void Recipe_is_short(string program) => File.ReadLines(RepositoryRoot.Combine("docs/examples/" + program)).Count().Should().BeLessThan(80);

    [Theory, MemberData(nameof(Programs))]
    public async Task Recipe_without_its_arguments_says_which_they_are(string program)
    {
        if (program == "report-data-tests.cs")
            return; // It has none: its runner takes those of xunit.
        var run = await ExampleProgram.RunAsync(program);

        run.Status.Should().Be(2);
        run.Errors.Should().StartWith($"Usage: {Path.GetFileNameWithoutExtension(program)} ");
    }

    [Fact]
    public async Task Wrong_report_is_not_filed()
    {
        await Run(1, "file-report.cs", SampleFile("jincheng-chengqu-2022.txt"), Archive);

        PrintsWhatThePageShows("recipe-filing");
        Directory.Exists(Archive).Should().BeFalse();
    }

    [Fact]
    public async Task Report_without_body_is_not_filed()
    {
        await Run(1, "file-report.cs", Write("a.json", Small with { Header = Small.Header with { ReportingBody = null, Title = null } }), Archive);

        Console.Text.Should().Contain("The body and the year must be stated.");
    }

    [Fact]
    public async Task Report_whose_numbers_agree_is_filed_once()
    {
        await Run(0, "file-report.cs", SampleFile("qiandongnan-2024.txt"), Archive);
        var again = await ExampleProgram.RunAsync("file-report.cs", SampleFile("qiandongnan-2024.txt"), Archive);

        PrintsWhatThePageShows("recipe-filed");
        (again.Status, again.Output).Should().Be((1, "Not filed: 2024-黔东南州人民政府(州政府办公室).json is there already.\n"));
        ReportJson.Read(File.ReadAllBytes(Directory.GetFiles(Archive).Single())).Report
            .Should().Be(ReportReader.Read(File.ReadAllBytes(SampleFile("qiandongnan-2024.txt"))).Report);
    }

    [Fact]
    public async Task Body_that_is_a_path_stays_inside_the_archive()
    {
        await Run(0, "file-report.cs", Write("a.json", Small with { Header = Small.Header with { ReportingBody = "../../青石县", Title = null } }), Archive);

        Directory.GetFiles(Archive).Should().ContainSingle();
    }

    [Fact]
    public async Task Suite_passes_over_the_samples()
    {
        var run = await ExampleProgram.RunAsync("report-data-tests.cs", "-noColor");

        run.Output.Should().Contain("Total: 6, Errors: 0, Failed: 0, Skipped: 0");
        run.Status.Should().Be(0);
    }

    [Fact]
    public async Task Suite_fails_over_a_report_whose_numbers_do_not_agree()
    {
        Write("a.json", Small.With((R(RequestRow.Disclosed, ApplicantCategory.Total), 7)));

        var run = await ExampleProgram.RunInAsync(("REPORTS", _folder.Path), "report-data-tests.cs", "-noColor");

        run.Status.Should().NotBe(0);
        run.Output.Should().Contain("ReportDataTests.Numbers_agree(file: \"a.json\") [FAIL]").And.Contain("Total: 3, Errors: 0, Failed: 1, Skipped: 0");
    }

    [Fact]
    public async Task Site_holds_a_page_a_report_and_an_index()
    {
        await Run(1, "publish.cs", SampleFile(""), _folder.Combine("site"));

        PrintsWhatThePageShows("recipe-site");
        Directory.GetFiles(_folder.Combine("site")).Select(file => Path.GetFileName(file))
            .Should().BeEquivalentTo("index.html", "qiandongnan-2024.txt.html", "qiandongnan-2024.txt.json");
        File.ReadAllText(_folder.Combine("site/index.html")).Should().Contain("<a href=\"qiandongnan-2024.txt.html\">黔东南州");
        var report = ReportReader.Read(File.ReadAllBytes(SampleFile("qiandongnan-2024.txt"))).Report;
        ReportReader.Read(File.ReadAllBytes(_folder.Combine("site/qiandongnan-2024.txt.html"))).Report.Should().Be(report);
        ReportReader.Read(File.ReadAllBytes(_folder.Combine("site/qiandongnan-2024.txt.json"))).Report.Should().Be(report);
    }

    [Fact]
    public async Task Title_is_no_markup_on_the_index()
    {
        Write("reports/a.json", Small with { Header = Small.Header with { Title = "<b>青石县人民政府</b>2023年政府信息公开工作年度报告" } });

        await Run(0, "publish.cs", _folder.Combine("reports"), _folder.Combine("site"));

        File.ReadAllText(_folder.Combine("site/index.html")).Should().Contain("&lt;b&gt;青石县").And.NotContain("<b>");
    }

    [Fact]
    public async Task Years_of_a_body_are_put_side_by_side_and_checked()
    {
        Write("2021.json", SampleYears.Report("青石县人民政府", 2021, 6, 2, 1));
        Write("2022.json", SampleYears.Report("青石县人民政府", 2022, 9, 2, 0));
        Write("2024.json", SampleYears.Report("青石县人民政府", 2024, 12, 0, 0));

        await Run(1, "years.cs", _folder.Path);

        PrintsWhatThePageShows("recipe-years");
    }

    [Fact]
    public async Task Summary_is_compared_with_its_units()
    {
        Write("units/1.json", SampleYears.Report("青石县人民政府", 2023, 6, 2, 0));
        Write("units/2.json", SampleYears.Report("东湖市人民政府", 2023, 9, 0, 1));
        Write("units/3.json", SampleYears.Report("云岭市人民政府", 2023, 4, 0, 0).With((L(RemedyKind.Reconsideration, RemedyOutcome.Other), Cell.Blank)));

        await Run(1, "province.cs", Write("wrong.json", SampleYears.Report("长河自治州人民政府", 2023, 20, 2, 1)), _folder.Combine("units"));
        PrintsWhatThePageShows("recipe-province");

        await Run(0, "province.cs", Write("right.json", SampleYears.Report("长河自治州人民政府", 2023, 19, 2, 1)), _folder.Combine("units"));
        Console.Text.Should().EndWith("\nThe summary agrees with its units.\n");
    }

    private string Write(string name, DisclosureReport report) => _folder.Write(name, ReportJson.Write(report));

    private async Task Run(int status, string program, params string[] arguments)
    {
        var run = await ExampleProgram.RunAsync(program, arguments);
        run.Status.Should().Be(status, "{0}{1}", run.Output, run.Errors);
        Console.WriteLine(run.Output.TrimEnd('\n'));
    }
}
#endif
