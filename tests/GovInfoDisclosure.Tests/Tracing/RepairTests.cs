using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;

// Not named after the folder: a namespace Repair would hide the type.
namespace GovInfoDisclosure.Tests.Tracing;

public sealed class RepairTests
{
    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    public void Repairs_one_changed_cell_of_table_R_are_the_original_value_alone(ReportFormat format)
    {
        for (var trial = 0; trial < Trials.Of(5_000); trial++)
        {
            var random = new Random(trial);
            var report = ReportEdits.Consistent(trial % 500, format);
            var (wrong, address) = Spoil(report, random, 1);

            var repairs = ConsistencyChecker.Check(wrong).Repairs;

            repairs.Should().ContainSingle("trial {0} changed {1}", trial, address[0]);
            repairs[0].IsUnique.Should().BeTrue("trial {0} changed {1}", trial, address[0]);
            Undoes(repairs[0], report, address).Should().BeTrue("trial {0} changed {1}, and {2} is proposed", trial, address[0], repairs[0]);
        }
    }

    [Theory]
    [InlineData(ReportFormat.Edition2021)]
    [InlineData(ReportFormat.Trial2019)]
    public void ApplyTo_unique_repair_gives_a_consistent_report(ReportFormat format)
    {
        var applied = 0;
        for (var trial = 0; trial < Trials.Of(200); trial++)
        {
            var report = ReportEdits.Consistent(trial, format);
            var (wrong, _) = Spoil(report, new Random(trial), 1 + (trial % 3));
            if (ConsistencyChecker.Check(wrong).Repairs is not [{ IsUnique: true } repair, ..])
                continue;

            var repaired = repair.ApplyTo(wrong);

            ConsistencyChecker.Check(repaired).IsConsistent.Should().BeTrue("trial {0}: {1}", trial, repair);
            (repair.Changes.Count > 1 || repaired == report).Should().BeTrue("trial {0}: one wrong cell gets its value back", trial);
            applied++;
        }

        applied.Should().BeGreaterThan(Trials.Of(150));
    }

    /// <summary>Whatever is proposed beside blanks leaves numbers for them with which all sums hold, wherever the numbers had a range.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(80)]
    public void ApplyTo_each_repair_beside_blanks_gives_a_consistent_report(int percentBlank)
    {
        var ranges = 0;
        for (var trial = 0; trial < Trials.Of(300) || ranges < Trials.Of(20); trial++)
        {
            var random = new Random(trial);
            var (spoilt, addresses) = Spoil(ReportEdits.Consistent(trial, (ReportFormat)(trial % 2)), random, 2 + (trial % 3));
            var wrong = spoilt.Map((place, value) => place.Row.Table == ReportTable.DisclosureRequests && !addresses.Contains(place.Address)
                && random.Next(100) < percentBlank ? Cell.Blank : value);
            foreach (var repair in ConsistencyChecker.Check(wrong).Repairs.Take(20))
            {
                ranges += repair.Changes.Count > 1 && repair.Changes.Any(static change => change.Evidence.English.Contains("It can be")) ? 1 : 0;
                ConsistencyChecker.Check(repair.ApplyTo(wrong)).IsConsistent.Should().BeTrue("trial {0}: {1}", trial, repair);
            }
        }
    }

    [Fact]
    public void ApplyTo_each_of_several_repairs_makes_the_block_of_table_L_add_up()
    {
        var wrong = ReportEdits.Small.With(
            (ReportEdits.L(RemedyKind.Reconsideration, RemedyOutcome.Upheld), 4), (ReportEdits.L(RemedyKind.Reconsideration, RemedyOutcome.Total), 9));

        var repairs = ConsistencyChecker.Check(wrong).Repairs;

        repairs.Should().HaveCountGreaterThan(1).And.OnlyContain(repair => ConsistencyChecker.Check(repair.ApplyTo(wrong)).IsConsistent);
    }

    [Fact]
    public void ApplyTo_report_without_the_cells_throws()
    {
        var wrong = ReportEdits.Small.With((ReportEdits.R(RequestRow.NewRequests, ApplicantCategory.Total), 7));
        var repair = ConsistencyChecker.Check(wrong).Repairs[0];

        FluentActions.Invoking(() => repair.ApplyTo(wrong with { DisclosureRequests = null })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => repair.ApplyTo(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(2, 2_000, 0.97, 0.99)]
    [InlineData(3, 500, 0.93, 0.97)]
    [InlineData(4, 200, 0.90, 0.95)]
    public void Repairs_several_changed_cells_of_table_R_hold_the_original_values(int errors, int trials, double unique, double among)
    {
        int right = 0, held = 0;
        for (var trial = 0; trial < Trials.Of(trials); trial++)
        {
            var report = ReportEdits.Consistent(trial % 500, (ReportFormat)(trial % 2));
            var (wrong, addresses) = Spoil(report, new Random(trial), errors);
            var repairs = ConsistencyChecker.Check(wrong).Repairs;
            right += repairs.Count > 0 && repairs[0].IsUnique && Undoes(repairs[0], report, addresses) ? 1 : 0;
            held += repairs.Any(repair => Undoes(repair, report, addresses)) ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{errors} errors: {right} of {Trials.Of(trials)} unique and right, {held} among the repairs");
        (right / (double)Trials.Of(trials)).Should().BeGreaterThanOrEqualTo(unique);
        (held / (double)Trials.Of(trials)).Should().BeGreaterThanOrEqualTo(among);
    }

    internal static (DisclosureReport Wrong, string[] Addresses) Spoil(DisclosureReport report, Random random, int errors)
    {
        var cells = report.CellValues().Where(cell => cell.Place.Row.Table == ReportTable.DisclosureRequests).OrderBy(_ => random.Next()).Take(errors).ToArray();
        var changes = cells.Select(cell => (cell.Address, (Cell)OtherCount(random, cell.Value.Count!.Value))).ToArray();
        return (report.With(changes), [.. cells.Select(cell => cell.Address)]);
    }

    private static long OtherCount(Random random, long count)
    {
        long other;
        do
        {
            other = random.Next(2) == 0 ? random.Next(100) : Math.Max(0, count + random.Next(-50, 51));
        }
        while (other == count);
        return other;
    }

    private static bool Undoes(Repair repair, DisclosureReport original, string[] addresses) =>
        repair.Changes.Count == addresses.Length && repair.Changes.All(change => addresses.Contains(change.Address) && change.Value == original.ValueAt(change.Address).Number);
}
