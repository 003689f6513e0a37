namespace GovInfoDisclosure.Tests.Fuzzing;

public sealed class MinimizerTests
{
    [Fact]
    public void Shrink_leaves_what_is_needed_and_nothing_else()
    {
        var items = Enumerable.Range(0, 1_000).ToArray();

        Minimizer.Shrink(items, rest => rest.Contains(17) && rest.Contains(900)).Should().Equal(17, 900);
        Minimizer.Shrink(items, rest => rest.Count >= 3).Should().HaveCount(3);
        Minimizer.Shrink(items, _ => false).Should().Equal(items);
    }

    [Fact]
    public void Evidence_knows_figures_and_numerals_and_no_others()
    {
        var read = ReportText.Read("");

        Supports("１，２３４件", 1234).Should().BeTrue();
        Supports("减4", -4).Should().BeTrue();
        Supports("7730.00", 7730).Should().BeTrue();
        Supports("一百零三", 103).Should().BeTrue();
        Supports("三萬五千", 35_000).Should().BeTrue();
        Supports("1<b>2</b>", 12).Should().BeTrue();
        Supports("&#49;2", 12).Should().BeTrue();
        Supports("12", 1).Should().BeFalse("a part of a number is another number");
        Supports("1.5", 15).Should().BeFalse();
        Supports("251000元", 25.1m).Should().BeFalse("no diagnostic tells of the conversion");
        Supports("", 0).Should().BeFalse();

        bool Supports(string raw, decimal number) => NumberEvidence.Supports(number, raw, read, "/legalRemedies/reconsideration/total");
    }
}
