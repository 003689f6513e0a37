namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>Values of a row that lost the borders between them.</summary>
public sealed class GluedDigitsTests
{
    // Three columns without sums. 007 cannot be two numbers, nor one.
    [Theory]
    [InlineData("000", "0,0,0")]
    [InlineData("007", "0,0,7")]
    [InlineData("070", null)]
    [InlineData("0070", null)]
    [InlineData("0012", null)]
    [InlineData("319", null)]
    public void Digits_without_sums_are_cut_where_no_other_cut_exists(string digits, string? cells)
    {
        var result = Read(text => text.Replace("行政规范性文件 | 2 | 0 | 16", "行政规范性文件 | " + digits, StringComparison.Ordinal)
            .Replace("规章 | 0 | 0 | 0", "规章 | 000", StringComparison.Ordinal));

        result.Row("/proactiveDisclosure/normativeDocuments").Should().Equal(cells?.Split(',') ?? ["", "", ""]);
        result.Warned().Contains("GID201 /proactiveDisclosure/normativeDocuments").Should().Be(cells is null);
    }

    // Seven columns, the last the sum of the others.
    [Theory]
    [InlineData("0000000", "0,0,0,0,0,0,0", "GID203")]
    [InlineData("3000003", "3,0,0,0,0,0,3", "GID204")]
    [InlineData("0000003", null, "GID201")]
    public void Digits_with_sums_are_cut_where_these_hold(string digits, string? cells, string code)
    {
        const string Row = "/disclosureRequests/results/notDisclosed/stateSecret";

        var result = Read(text => text.Replace("属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0", "属于国家秘密 | " + digits, StringComparison.Ordinal));

        result.Row(Row).Should().Equal(cells?.Split(',') ?? ["", "", "", "", "", "", ""]);
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == code && diagnostic.Path == Row);
    }

    private static ReadResult Read(Func<string, string> change)
    {
        var text = TableSample.Tables().AsPipes();
        var changed = change(text);
        changed.Should().NotBe(text);
        return ReportText.Read(changed);
    }
}
