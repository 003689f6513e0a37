using System.Data;
using System.Text.Json;
using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

public sealed class BuildingSnippets : Snippet
{
    [Fact]
    public void Report_built_in_code_is_consistent()
    {
        var report = Build();

        ConsistencyChecker.Check(report).Failures.Should().BeEmpty();
        report.Cells().Count(cell => cell.Number != 0).Should().Be(15);
        Correct(report).Should().NotBe(report);
    }

    [Fact]
    public void Trial_edition_is_chosen_by_its_columns()
    {
        Trial();

        PrintsWhatThePageShows("trial");
    }

    [Fact]
    public void Cells_have_three_states()
    {
        Cells();

        PrintsWhatThePageShows("cells");
    }

    [Fact]
    public void Flat_cells_fill_a_data_table()
    {
        var report = ReportEdits.Consistent(1).With(("/legalRemedies/reconsideration/total", Cell.FromText("/")), ("/legalRemedies/reconsideration/other", Cell.Blank));

        var table = Flat(report);

        table.Rows.Should().HaveCount(200);
        table.Rows.Find(["青石县人民政府", 2023, "/legalRemedies/reconsideration/total"])!.ItemArray[3..].Should().Equal(DBNull.Value, "/");
        table.Rows.Find(["青石县人民政府", 2023, "/legalRemedies/reconsideration/other"])!.ItemArray[3..].Should().Equal(DBNull.Value, DBNull.Value);
        table.Rows.Find(["青石县人民政府", 2023, "/disclosureRequests/newRequests/total"])!["number"].Should().Be(report.DisclosureRequests!.NewRequests.Total.Number);
    }

    [Fact]
    public void Layout_gives_labels_and_order()
    {
        Layout();

        PrintsWhatThePageShows("layout");
    }

    [Fact]
    public void Serializer_gives_the_same_JSON() => Serialize(ReportEdits.Consistent(1));

    private static DisclosureReport Build()
    {
        #region build
        var requests = DisclosureRequests.Zero;
        var report = new DisclosureReport
        {
            Header = new()
            {
                Title = "云岭市教育局2024年政府信息公开工作年度报告",
                ReportingBody = "云岭市教育局",
                ReportYear = 2024,
                PublishedOn = new(2025, 1, 20),
                StatisticalPeriod = new() { From = new(2024, 1, 1), To = new(2024, 12, 31) },
            },
            OverallSituation = new() { Paragraphs = ["全年收到申请6件，上年结转1件，均依法办理。"] },
            ProactiveDisclosure = ProactiveDisclosure.Zero with
            {
                NormativeDocuments = new() { IssuedThisYear = 2, RepealedThisYear = 1, CurrentlyInEffect = 16 },
                AdministrativeLicensing = new() { DecisionsThisYear = 45 },
                AdministrativeFees = new() { AmountCollectedThisYear = 160.5964m }, // In 万元.
            },
            DisclosureRequests = requests with
            {
                NewRequests = ApplicantCounts.Zero with { NaturalPerson = 6, Total = 6 },
                CarriedOver = ApplicantCounts.Zero with { CommercialEnterprise = 1, Total = 1 },
                Results = requests.Results with
                {
                    Disclosed = ApplicantCounts.Zero with { NaturalPerson = 6, Total = 6 },
                    Total = ApplicantCounts.Zero with { NaturalPerson = 6, Total = 6 },
                },
                CarriedForward = ApplicantCounts.Zero with { CommercialEnterprise = 1, Total = 1 },
            },
            LegalRemedies = LegalRemedies.Zero,
            ProblemsAndImprovements = new() { Paragraphs = ["主要问题是解读形式较为单一，将丰富解读形式。"] },
            OtherMatters = new() { Paragraphs = ["本年度未收取信息处理费。"] },
        };
        #endregion
        return report;
    }

    private static DisclosureReport Correct(DisclosureReport report)
    {
        #region correct
        var corrected = report with
        {
            LegalRemedies = report.LegalRemedies! with { Reconsideration = report.LegalRemedies.Reconsideration with { Upheld = 1, Total = 1 } },
        };
        #endregion
        return corrected;
    }

    private void Trial()
    {
        #region trial
        var licensing = new DecisionRow { PreviousYearItems = 12, ChangeThisYear = -2, Decisions = 45 };
        var other = new OtherHandlingResults { Undivided = ApplicantCounts.Zero };

        Console.WriteLine(licensing.Edition);
        Console.WriteLine(other.Edition);
        #endregion
    }

    private void Cells()
    {
        #region cells
        Cell count = 6;
        Cell amount = 160.5964m;
        Cell blank = Cell.Blank;
        Cell text = Cell.FromText("/");

        Console.WriteLine($"{count.Count}, {amount.Number}, {text.Text}, {blank.IsBlank}");
        Console.WriteLine(blank == 0);
        #endregion
    }

    private static DataTable Flat(DisclosureReport report)
    {
        #region data-table
        var table = new DataTable("cells");
        table.Columns.Add("body", typeof(string));
        table.Columns.Add("year", typeof(int));
        table.Columns.Add("address", typeof(string));
        table.Columns.Add("number", typeof(decimal)); // NULL where the cell is blank or holds text.
        table.Columns.Add("text", typeof(string));
        table.PrimaryKey = [table.Columns["body"]!, table.Columns["year"]!, table.Columns["address"]!];

        foreach (var cell in report.Cells())
            table.Rows.Add(cell.ReportingBody, cell.ReportYear, cell.Address, cell.Number, cell.Text);
        #endregion
        return table;
    }

    private void Layout()
    {
        #region layout
        foreach (var row in ReportLayout.Rows(ReportTable.LegalRemedies, ReportFormat.Edition2021))
            Console.WriteLine($"{row.Label} | {row.EnglishLabel} | {row.Address} | {(row.IsHeading ? "(heading)" : string.Join(" ", row.Columns))}");
        #endregion
    }

    private static void Serialize(DisclosureReport report)
    {
        #region serializer
        string json = JsonSerializer.Serialize(report);
        var again = JsonSerializer.Deserialize<DisclosureReport>(json);
        #endregion
        again.Should().Be(report);
        JsonDocument.Parse(json).RootElement.GetProperty("format").GetString().Should().Be("2021");
    }
}
