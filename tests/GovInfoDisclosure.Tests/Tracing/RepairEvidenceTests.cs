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
        ConsistencyChecker.Check(Reconsideration(100, 200, 300, 400, 1555)).TracingLimits.Should().ContainSingle().Which.Chinese.Should()
            .Be("“行政复议”：有 5 个单元格同样可疑，改其中任何一格都能相符，无法判断哪一格有误。");
    }

    [Theory]
    [InlineData(21, 3, 0, 0, 15, "upheld", "相邻两位数字颠倒。")]
    [InlineData(40, 50, 11, 12, 0, "total", "总计未填，留为 0。")]
    [InlineData(10, 0, 0, 0, 0, "total", "总计未填，留为 0。")]
    [InlineData(40, 50, 11, 12, 1113, "total", "多了一位数字。")]
    [InlineData(1, 200, 3, 4, 219, "upheld", "漏了一位数字。")]
    [InlineData(64, 64, 10, 20, 131, "upheld", "重复了“行政复议 / 结果纠正”的数字。")]
    [InlineData(3, 1, 2, 40, 57, "corrected", "与相邻的“行政复议 / 其他结果”的数字粘连或拆开了。")]
    [InlineData(3, 12, 2, 40, 46, "corrected", "与相邻的“行政复议 / 其他结果”的数字粘连或拆开了。")]
    [InlineData(3, 31, 2, 40, 46, "corrected", "与相邻的“行政复议 / 结果维持”的数字粘连或拆开了。")]
    [InlineData(3, 1, 2, 40, 76, "corrected", "与相邻的“行政复议 / 结果维持”的数字粘连或拆开了。")]
    public void Repairs_table_L_with_evidence_ranks_it_first(int upheld, int corrected, int other, int pending, int total, string column, string evidence)
    {
        var repairs = ConsistencyChecker.Check(Reconsideration(upheld, corrected, other, pending, total)).Repairs;

        var best = repairs.First(repair => repair.Changes[0].Address.EndsWith('/' + column));
        best.Rank.Should().Be(1, repairs.Printed());
        best.Changes[0].Evidence.Chinese.Should().Be(evidence, repairs.Printed());
        repairs[0].Should().Be(best, "no other is before it: {0}", repairs.Printed());
    }

    [Fact]
    public void Repairs_table_L_that_the_text_decides_suspects_one_cell()
    {
        var report = Reconsideration(100, 200, 300, 400, 1555) with
        {
            OverallSituation = new() { Paragraphs = ["因政府信息公开被申请行政复议1555件，其中维持655件。"] },
        };

        var result = ConsistencyChecker.Check(report);

        result.Repairs[0].Changes.Should().ContainSingle().Which.Address.Should().Be(L(RemedyKind.Reconsideration, RemedyOutcome.Upheld));
        result.Repairs.Count(repair => repair.Rank == 1).Should().Be(1);
        result.TracingLimits.Should().BeEmpty("the text decides");
        result.Failures.Single(finding => finding.RuleId == RuleIds.RemedySum).SuspectCells.Should().Equal(L(RemedyKind.Reconsideration, RemedyOutcome.Upheld));
    }

    [Fact]
    public void Repairs_that_contradict_the_text_rank_last_and_say_so()
    {
        var report = Reconsideration(100, 200, 300, 400, 1555) with
        {
            OverallSituation = new() { Paragraphs = ["因政府信息公开被申请行政复议1555件，其中维持100件。"] },
        };

        var result = ConsistencyChecker.Check(report);

        result.Repairs.Select(repair => repair.Rank).Should().Equal(1, 1, 1, 4, 4);
        result.Repairs[3].Changes.Should().ContainSingle().Which.Address.Should().Be(L(RemedyKind.Reconsideration, RemedyOutcome.Upheld));
        result.Repairs[3].Changes[0].Evidence.Chinese.Should().StartWith("改后不再与正文“").And.EndWith("”一致。");
        result.TracingLimits.Should().ContainSingle().Which.English.Should().Contain("3 cells are equally suspect");
        result.Failures.Single(finding => finding.RuleId == RuleIds.RemedySum).SuspectCells.Should().HaveCount(3)
            .And.NotContain(L(RemedyKind.Reconsideration, RemedyOutcome.Upheld));
    }

    [Fact]
    public void Repairs_that_contradict_last_year_lose_rank()
    {
        // In one column a request of last year was counted as new; the same repair is possible in others.
        var report = Small.With((R(RequestRow.NewRequests, ApplicantCategory.CommercialEnterprise), 1), (R(RequestRow.CarriedOver, ApplicantCategory.Total), 3),
            (R(RequestRow.Disclosed, ApplicantCategory.CommercialEnterprise), 1), (R(RequestRow.Disclosed, ApplicantCategory.Total), 7),
            (R(RequestRow.ResultsTotal, ApplicantCategory.CommercialEnterprise), 1), (R(RequestRow.ResultsTotal, ApplicantCategory.Total), 9));
        var previous = Small.Map(static (place, value) => place.Row.Table == ReportTable.DisclosureRequests ? Cell.Blank : value)
            .With((R(RequestRow.CarriedForward, ApplicantCategory.NaturalPerson), 2)) with
        {
            Header = Small.Header with { ReportYear = Small.Header.ReportYear - 1 },
        };

        var repairs = ConsistencyChecker.Check(report, new() { PreviousYear = previous }).Repairs;

        repairs.Should().HaveCount(3);
        repairs[2].Changes.Select(change => change.Address).Should()
            .Equal(R(RequestRow.NewRequests, ApplicantCategory.NaturalPerson), R(RequestRow.CarriedOver, ApplicantCategory.NaturalPerson));
        repairs[2].Rank.Should().Be(3, repairs.Printed());
        repairs[2].Changes[1].Evidence.Chinese.Should().StartWith("改后不再与上年报告的结转下年度 2 一致。");
    }

    [Fact]
    public void Repairs_two_rows_exchanged_in_one_column_ranks_the_exchange_first()
    {
        const RequestRow Far = RequestRow.ThirdPartyRights;
        var report = Small.With(
            (R(RequestRow.NewRequests, ApplicantCategory.CommercialEnterprise), 7), (R(RequestRow.NewRequests, ApplicantCategory.Total), 13),
            (R(RequestRow.Disclosed, ApplicantCategory.NaturalPerson), 3), (R(RequestRow.Disclosed, ApplicantCategory.CommercialEnterprise), 4), (R(RequestRow.Disclosed, ApplicantCategory.Total), 9),
            (R(Far, ApplicantCategory.NaturalPerson), 5), (R(Far, ApplicantCategory.CommercialEnterprise), 3), (R(Far, ApplicantCategory.Total), 6),
            (R(RequestRow.PartiallyDisclosed, ApplicantCategory.NaturalPerson), 0), (R(RequestRow.PartiallyDisclosed, ApplicantCategory.Total), 0),
            (R(RequestRow.ResultsTotal, ApplicantCategory.CommercialEnterprise), 7), (R(RequestRow.ResultsTotal, ApplicantCategory.Total), 15));

        var repairs = ConsistencyChecker.Check(report).Repairs;

        repairs.Should().HaveCountGreaterThan(1);
        repairs.Count(repair => repair.Rank == 1).Should().Be(1, repairs.Printed());
        repairs[0].Changes.Select(change => (change.Address, change.Value)).Should()
            .Equal((R(RequestRow.Disclosed, ApplicantCategory.NaturalPerson), 5), (R(Far, ApplicantCategory.NaturalPerson), 3));
        repairs[0].Changes[0].Evidence.English.Should().Contain("are exchanged");
    }

    [Fact]
    public void Repairs_beside_blanks_ranks_first_what_holds_with_zeros()
    {
        var report = Small.Map(static (place, value) => place.Row.Table == ReportTable.DisclosureRequests && value.Count == 0 ? Cell.Blank : value)
            .With((R(RequestRow.Disclosed, ApplicantCategory.Total), 5));

        var repairs = ConsistencyChecker.Check(report).Repairs;

        repairs.Should().HaveCountGreaterThan(1);
        repairs.Count(repair => repair.Rank == 1).Should().Be(1, repairs.Printed());
        repairs[0].Changes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Address = R(RequestRow.Disclosed, ApplicantCategory.Total), Value = 6m });
        repairs[0].Changes[0].Evidence.Chinese.Should().Contain("空白都是 0 时");
        repairs.Skip(1).Should().OnlyContain(repair => !repair.ToString().Contains("every blank is 0"));
    }

    [Fact]
    public void Repairs_beside_rows_that_are_not_there_do_not_take_numbers_for_zeros()
    {
        var report = Small.Map(static (place, value) => place.Row.Table == ReportTable.DisclosureRequests ? Cell.Blank : value).With(
            (R(RequestRow.NewRequests, ApplicantCategory.LegalServiceInstitution), 1), (R(RequestRow.NewRequests, ApplicantCategory.Total), 0),
            (R(RequestRow.Disclosed, ApplicantCategory.LegalServiceInstitution), 1), (R(RequestRow.Disclosed, ApplicantCategory.Total), 0));

        var repairs = ConsistencyChecker.Check(report).Repairs;

        repairs[0].Changes.Select(change => (change.Address, change.Value)).Should()
            .Equal((R(RequestRow.NewRequests, ApplicantCategory.Total), 1), (R(RequestRow.Disclosed, ApplicantCategory.Total), 1));
    }

    [Fact]
    public void Repairs_of_both_tables_are_also_one()
    {
        var wrong = Reconsideration(40, 50, 11, 12, 0).With((R(RequestRow.Disclosed, ApplicantCategory.Total), 9));

        var repairs = ConsistencyChecker.Check(wrong).Repairs;

        var both = repairs.Where(repair => repair.Changes.Count == 2).Should().ContainSingle().Subject;
        both.Changes.Select(change => (change.Address, change.Value)).Should()
            .Equal((R(RequestRow.Disclosed, ApplicantCategory.Total), 6), (L(RemedyKind.Reconsideration, RemedyOutcome.Total), 113));
        ConsistencyChecker.Check(both.ApplyTo(wrong)).IsConsistent.Should().BeTrue();
        repairs.Count(repair => repair.Rank == 1).Should().Be(3, "one of each table, and one of both");
        both.IsUnique.Should().BeTrue("each of the two is");
    }

    [Fact]
    public void Repairs_of_both_tables_with_a_block_that_nothing_decides_are_one_for_each_of_its_cells()
    {
        var wrong = Reconsideration(100, 200, 300, 400, 1555).With((R(RequestRow.Disclosed, ApplicantCategory.Total), 9));

        ConsistencyChecker.Check(wrong).Repairs.Where(repair => repair.Changes.Count == 2).Should().HaveCount(5)
            .And.OnlyContain(repair => repair.Alternatives == 4 && !repair.IsUnique && repair.Rank == 1);
        ConsistencyChecker.Check(wrong.With((L(RemedyKind.DirectLitigation, RemedyOutcome.Total), 5))).Repairs.Should()
            .NotContain(repair => repair.Changes.Count > 1, "that would be too many to read");
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
