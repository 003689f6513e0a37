using System.Globalization;

namespace GovInfoDisclosure.Tests.Checking;

/// <summary>Changes single cells of reports, by address.</summary>
internal static class ReportEdits
{
    /// <summary>A report with random tables that break no rule of severity warning or error; every cell is printed.</summary>
    public static DisclosureReport Consistent(int seed, ReportFormat format = ReportFormat.Edition2021)
    {
        var year = format == ReportFormat.Trial2019 ? 2020 : 2023;
        var random = Support.RandomReports.Create(seed, new() { Format = format });
        return (random with
        {
            Header = new()
            {
                Title = $"青石县人民政府{year}年政府信息公开工作年度报告",
                ReportingBody = "青石县人民政府",
                ReportYear = year,
                PublishedOn = new(year + 1, 3, 1),
                StatisticalPeriod = new() { From = new(year, 1, 1), To = new(year, 12, 31) },
            },
            Preamble = ["联系电话见政府网站。"],
            OverallSituation = new() { Paragraphs = ["本年围绕重点工作推进信息公开，改版政府网站。"] },
            ProblemsAndImprovements = new() { Paragraphs = ["公开的及时性有待提高，下一步将加强培训，完善制度。"] },
            OtherMatters = new() { Paragraphs = ["本年度未收取信息处理费。"] },
        }).Map((place, value) => place.Row.Table == ReportTable.ProactiveDisclosure ? Plausible(place, value) : value);
    }

    // A county makes no rules, a stock is no smaller than what came in, and items do not become fewer than none.
    private static Cell Plausible(LayoutCell place, Cell value) => ((ProactiveRow)place.Row.Index, place.Column.Key) switch
    {
        (ProactiveRow.AdministrativeRules, _) => 0,
        (_, "newlyProduced") or (_, "currentlyInEffect") or (_, "totalDisclosed") => 30_000_000 + value.Count!.Value,
        (_, "changeThisYear") => Math.Abs(value.Count!.Value),
        (ProactiveRow.CentralizedProcurement, "procurementProjects") => 1 + value.Count!.Value,
        _ => value,
    };

    public static DisclosureReport With(this DisclosureReport report, params (string Address, Cell Value)[] changes) =>
        ReportLayout.With(report, changes.Select(change => new KeyValuePair<string, Cell>(change.Address, change.Value)));

    /// <summary>The report with every cell of its tables passed through a function.</summary>
    public static DisclosureReport Map(this DisclosureReport report, Func<LayoutCell, Cell, Cell> change) =>
        TableBinding.WithTables(report, static _ => true, place => change(place, place.Find(report) ?? Cell.Blank));

    public static Cell ValueAt(this DisclosureReport report, string address) =>
        ReportLayout.Find(address)?.Find(report) ?? throw new ArgumentException($"The report has no cell {address}.");

    /// <summary>The cell with so much more in it, to be given to <c>With</c>.</summary>
    public static (string Address, Cell Value) Raised(this DisclosureReport report, string address, int by) =>
        (address, report.ValueAt(address).Count!.Value + by);

    public static string R(RequestRow row, ApplicantCategory column) => ReportLayout.CellOf(row, column).Address;

    public static string L(RemedyKind kind, RemedyOutcome outcome) => ReportLayout.CellOf(kind, outcome).Address;

    /// <summary>A consistent report of few requests: two rows of results, and the other cells printed zeros.</summary>
    public static DisclosureReport Small { get; } = Create();

    private static DisclosureReport Create()
    {
        var blank = Consistent(1).Map(static (_, _) => Cell.Zero);
        return blank.With(
            (R(RequestRow.NewRequests, ApplicantCategory.NaturalPerson), 6), (R(RequestRow.NewRequests, ApplicantCategory.Total), 6),
            (R(RequestRow.CarriedOver, ApplicantCategory.NaturalPerson), 2), (R(RequestRow.CarriedOver, ApplicantCategory.Total), 2),
            (R(RequestRow.Disclosed, ApplicantCategory.NaturalPerson), 6), (R(RequestRow.Disclosed, ApplicantCategory.Total), 6),
            (R(RequestRow.PartiallyDisclosed, ApplicantCategory.NaturalPerson), 2), (R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total), 2),
            (R(RequestRow.ResultsTotal, ApplicantCategory.NaturalPerson), 8), (R(RequestRow.ResultsTotal, ApplicantCategory.Total), 8));
    }

    public static string Printed(this IEnumerable<Repair> repairs) =>
        string.Join(" | ", repairs.Select(repair => string.Create(CultureInfo.InvariantCulture, $"#{repair.Rank} {repair}")));
}
