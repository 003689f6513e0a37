using System.Text.Json;

namespace GovInfoDisclosure.Tests.Form;

public sealed class HeaderFieldTests
{
    private static readonly ReportHeader Full = new()
    {
        Title = "某局2022年政府信息公开工作年度报告",
        ReportingBody = "某局",
        ReportYear = 2022,
        PublishedOn = new CalendarDate(2023, 1, 12),
        StatisticalPeriod = new() { From = new(2022, 1, 1), To = new(2022, 12, 31) },
        IndexNumber = "000014349/2023-00001",
        DocumentNumber = "某发〔2023〕1号",
    };

    private static readonly string[] Printed =
        ["000014349/2023-00001", "某局", "某发〔2023〕1号", "2023年1月12日", "2022", "2022年1月1日至2022年12月31日"];

    [Fact]
    public void Every_member_of_the_header_is_a_field_at_its_address()
    {
        var report = ReportSection.Build(Full, [], _ => null);
        using var json = JsonDocument.Parse(ReportJson.Write(report));

        json.RootElement.GetProperty("header").EnumerateObject().Select(member => "/header/" + member.Name)
            .Should().Equal(HeaderField.All.Select(field => field.Address));
        HeaderField.All.Should().OnlyContain(field => field.Get(Full) != null);
        HeaderField.All.Aggregate(ReportHeader.Empty, (header, field) => field.With(header, field.Get(Full))).Should().Be(Full);
        HeaderField.All.Should().OnlyContain(field => field.With(Full, null) != Full && field.Get(field.With(Full, null)) == null);
    }

    [Fact]
    public void Printed_values_are_read_back()
    {
        HeaderField.Printed.Select(field => field.TextOf(Full)).Should().Equal(Printed);
        HeaderField.Printed.Prepend(HeaderField.Title).Aggregate(ReportHeader.Empty, (header, field) => field.TrySet(header, field.TextOf(Full)!)!)
            .Should().Be(Full);
        HeaderField.Printed.Should().OnlyContain(field => field.TextOf(ReportHeader.Empty) == null);
    }

    [Theory]
    [InlineData("2023年02月1日"), InlineData("2023年2月30日"), InlineData("2023-01-12"), InlineData("")]
    public void Dates_of_another_form_are_not_taken(string text) => HeaderField.PublishedOn.TrySet(Full, text).Should().BeNull();

    [Theory]
    [InlineData("2022年"), InlineData("02022"), InlineData("")]
    public void Years_of_another_form_are_not_taken(string text) => HeaderField.ReportYear.TrySet(Full, text).Should().BeNull();
}
