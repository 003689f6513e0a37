namespace GovInfoDisclosure.Tests.Report;

/// <summary>Rows that hold the columns of both editions: what is set decides the edition.</summary>
public sealed class EditionRowTests
{
    [Fact]
    public void Row_without_columns_is_a_row_of_blanks_of_2021()
    {
        var row = new InstrumentRow();

        row.Edition.Should().Be(ReportFormat.Edition2021);
        (row.IssuedThisYear, row.RepealedThisYear, row.CurrentlyInEffect).Should().Be((Cell.Blank, Cell.Blank, Cell.Blank));
        (row.NewlyProduced, row.NewlyDisclosed, row.TotalDisclosed).Should().Be((null, null, null));
        row.Should().Be(new InstrumentRow { IssuedThisYear = Cell.Blank }).And.NotBe(InstrumentRow.Zero);
    }

    [Fact]
    public void Row_with_a_column_of_2019_follows_the_trial_edition()
    {
        var row = new InstrumentRow { NewlyDisclosed = 3 };

        row.Edition.Should().Be(ReportFormat.Trial2019);
        (row.NewlyProduced, row.NewlyDisclosed, row.TotalDisclosed).Should().Be((Cell.Blank, (Cell)3, Cell.Blank));
        (row.IssuedThisYear, row.RepealedThisYear, row.CurrentlyInEffect).Should().Be((null, null, null));
        row.Should().NotBe(new InstrumentRow { RepealedThisYear = 3 });
    }

    [Fact]
    public void Row_with_columns_of_both_editions_throws()
    {
        FluentActions.Invoking(() => new InstrumentRow { IssuedThisYear = 1, NewlyProduced = 1 }).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => DecisionRow.Zero with { ChangeThisYear = -2 }).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => FeeRow.Zero with { PreviousYearItems = 1 }).Should().Throw<InvalidOperationException>();
    }

    // Copying a row column by column sets the columns of the other edition to the null that they are.
    [Fact]
    public void Row_with_null_for_the_other_edition_is_the_same_row()
    {
        var row = new DecisionRow { PreviousYearItems = 4, ChangeThisYear = -1, Decisions = 7 };

        var copy = new DecisionRow
        {
            DecisionsThisYear = row.DecisionsThisYear, PreviousYearItems = row.PreviousYearItems, ChangeThisYear = row.ChangeThisYear, Decisions = row.Decisions,
        };

        copy.Should().Be(row);
        copy.GetHashCode().Should().Be(row.GetHashCode());
    }

    [Fact]
    public void With_changes_one_column_and_keeps_the_edition()
    {
        (new FeeRow { PreviousYearItems = 2 } with { ChangeThisYear = 1 }).Should().Be(new FeeRow { PreviousYearItems = 2, ChangeThisYear = 1 });
        (FeeRow.Zero with { AmountCollectedThisYear = 160.5964m }).AmountCollectedThisYear.Should().Be((Cell)160.5964m);
    }

    [Fact]
    public void OtherHandling_with_one_row_follows_the_trial_edition()
    {
        var results = new OtherHandlingResults { Undivided = ApplicantCounts.Zero };

        results.Edition.Should().Be(ReportFormat.Trial2019);
        (results.CorrectionOverdue, results.FeeOverdue, results.OtherReason).Should().Be((null, null, null));
        results.Should().NotBe(new OtherHandlingResults { CorrectionOverdue = ApplicantCounts.Zero });
    }

    [Fact]
    public void OtherHandling_with_three_rows_is_blank_where_nothing_was_set()
    {
        var results = new OtherHandlingResults { FeeOverdue = ApplicantCounts.Zero };

        results.Edition.Should().Be(ReportFormat.Edition2021);
        results.Undivided.Should().BeNull();
        (results.CorrectionOverdue, results.FeeOverdue, results.OtherReason).Should().Be((ApplicantCounts.Blank, ApplicantCounts.Zero, ApplicantCounts.Blank));
        results.Should().Be(new OtherHandlingResults { FeeOverdue = ApplicantCounts.Zero, OtherReason = ApplicantCounts.Blank });
    }

    [Fact]
    public void OtherHandling_with_rows_of_both_editions_throws()
    {
        FluentActions.Invoking(() => new OtherHandlingResults { Undivided = ApplicantCounts.Zero, OtherReason = ApplicantCounts.Zero }).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => new OtherHandlingResults { OtherReason = ApplicantCounts.Zero, Undivided = ApplicantCounts.Zero }).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void OtherExternalServices_with_the_columns_of_2021_throws() =>
        FluentActions.Invoking(() => ProactiveDisclosure.Zero with { OtherExternalServices = DecisionRow.Zero }).Should().Throw<InvalidOperationException>();
}
