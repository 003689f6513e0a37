using GovInfoDisclosure.Tests.Checking;
using static GovInfoDisclosure.Tests.Checking.ReportEdits;

namespace GovInfoDisclosure.Tests.Tracing;

public sealed class RepairEvidenceTests
{
    [Theory]
    [InlineData(12, 21, nameof(DigitSlip.Swapped))]
    [InlineData(12, 13, nameof(DigitSlip.Replaced))]
    [InlineData(12, 2, nameof(DigitSlip.Dropped))]
    [InlineData(12, 1, nameof(DigitSlip.Dropped))]
    [InlineData(12, 112, nameof(DigitSlip.Added))]
    [InlineData(100, 10, nameof(DigitSlip.Dropped))]
    [InlineData(1234, 1324, nameof(DigitSlip.Swapped))]
    [InlineData(12, 34, nameof(DigitSlip.None))]
    [InlineData(123, 321, nameof(DigitSlip.None))]
    [InlineData(7, 7, nameof(DigitSlip.None))]
    public void Between_two_numbers_is_the_one_slip(int meant, int typed, string slip) => DigitSlips.Between(meant, typed).ToString().Should().Be(slip);

    [Fact]
    public void Repairs_table_L_without_evidence_suspects_five_cells_equally()
    {
        var repairs = ConsistencyChecker.Check(Reconsideration(100, 200, 300, 400, 1555)).Repairs;

        repairs.Select(repair => repair.Changes.Single().Value).Should().Equal(655, 755, 855, 955, 1000);
        repairs.Should().OnlyContain(repair => repair.Rank == 1 && repair.Alternatives == 4 && !repair.IsUnique);
    }

    [Theory]
    [InlineData(21, 3, 0, 0, 15, "upheld", "相邻两位数字颠倒。")]
    [InlineData(40, 50, 11, 12, 0, "total", "总计未填，留为 0。")]
    [InlineData(40, 50, 11, 12, 1113, "total", "多了一位数字。")]
    [InlineData(1, 200, 3, 4, 219, "upheld", "漏了一位数字。")]
    [InlineData(64, 64, 10, 20, 131, "upheld", "重复了“行政复议 / 结果纠正”的数字。")]
    [InlineData(3, 1, 2, 40, 57, "corrected", "与相邻的“行政复议 / 其他结果”的数字粘连或拆开了。")]
    public void Repairs_table_L_with_evidence_ranks_it_first(int upheld, int corrected, int other, int pending, int total, string column, string evidence)
    {
        var repairs = ConsistencyChecker.Check(Reconsideration(upheld, corrected, other, pending, total)).Repairs;

        var best = repairs.First(repair => repair.Changes[0].Address.EndsWith('/' + column));
        best.Rank.Should().Be(1, repairs.Printed());
        best.Changes[0].Evidence.Chinese.Should().Be(evidence, repairs.Printed());
    }

    [Fact]
    public void Repairs_opening_row_wrong_in_two_ways_prefers_what_last_year_carried_forward()
    {
        // 1 too many new and 1 too few carried over: the same repair is possible in each of the seven columns.
        var report = Small.With((R(RequestRow.NewRequests, ApplicantCategory.NaturalPerson), 7), (R(RequestRow.CarriedOver, ApplicantCategory.NaturalPerson), 1));
        var previous = Small.With((R(RequestRow.CarriedForward, ApplicantCategory.NaturalPerson), 2), (R(RequestRow.CarriedForward, ApplicantCategory.Total), 2)) with
        {
            Header = Small.Header with { ReportYear = Small.Header.ReportYear - 1 },
        };

        var alone = ConsistencyChecker.Check(report).Repairs;
        var after = ConsistencyChecker.Check(report, new() { PreviousYear = previous }).Repairs;

        alone.Should().HaveCountGreaterThan(1);
        after.Should().HaveSameCount(alone);
        after.Count(repair => repair.Rank == 1).Should().Be(1, after.Printed());
        after[0].Changes.Select(change => (change.Address, change.Value)).Should()
            .Equal((R(RequestRow.NewRequests, ApplicantCategory.NaturalPerson), 6), (R(RequestRow.CarriedOver, ApplicantCategory.NaturalPerson), 2));
        after[0].Changes[1].Evidence.English.Should().Contain("last year's report carried forward");
    }

    [Fact]
    public void Repairs_fees_in_yuan_offers_a_ten_thousandth_that_is_like_last_years()
    {
        const string Fees = "/proactiveDisclosure/administrativeFees/amountCollectedThisYear";
        var report = RuleSamples.Sound.With((Fees, 261500));

        var repair = ConsistencyChecker.Check(report, new() { PreviousYear = RuleSamples.LastYear }).Repairs.Should().ContainSingle().Subject;

        repair.Changes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Address = Fees, Value = 26.15m });
    }

    [Fact]
    public void Repairs_more_than_four_errors_says_that_they_cannot_be_traced()
    {
        var report = Small;
        for (var row = RequestRow.Disclosed; row <= RequestRow.ThirdPartyRights; row++)
            report = report.With((R(row, (ApplicantCategory)((int)row % 5)), 1000 + (long)row));

        var result = ConsistencyChecker.Check(report);

        result.Repairs.Should().BeEmpty();
        result.TracingLimits.Should().ContainSingle().Which.English.Should().Contain("too many errors to trace");
        result.IsConsistent.Should().BeFalse();
    }

    [Fact]
    public void Repairs_negative_count_is_traced_to_the_count_that_fits()
    {
        var address = R(RequestRow.Disclosed, ApplicantCategory.NaturalPerson);

        var repair = ConsistencyChecker.Check(Small.With((address, -6))).Repairs.Should().ContainSingle().Subject;

        repair.Changes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Address = address, From = (Cell)(-6), Value = 6m });
    }

    [Fact]
    public void Repairs_leave_the_report_as_it_was()
    {
        var report = Small.With((R(RequestRow.Disclosed, ApplicantCategory.Total), 9));
        var copy = report with { Header = report.Header with { } };

        _ = ConsistencyChecker.Check(report).Repairs;

        report.Should().Be(copy);
    }

    private static DisclosureReport Reconsideration(int upheld, int corrected, int other, int pending, int total) => Small with
    {
        LegalRemedies = Small.LegalRemedies! with
        {
            Reconsideration = new() { Upheld = upheld, Corrected = corrected, Other = other, Pending = pending, Total = total },
        },
    };
}
