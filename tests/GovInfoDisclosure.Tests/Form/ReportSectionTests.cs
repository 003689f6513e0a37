using System.Text.Json;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Form;

public sealed class ReportSectionTests
{
    private static readonly DisclosureReport Whole = RandomReports.Create(1) with
    {
        OverallSituation = new() { Paragraphs = ["一"] },
        ProblemsAndImprovements = new() { Paragraphs = ["五"] },
        OtherMatters = new() { Paragraphs = ["六"] },
    };

    public static TheoryData<int> Sections => [.. Enumerable.Range(0, ReportSection.All.Count)];

    private static object? PartOf(ReportSection section) => section.Table switch
    {
        ReportTable.ProactiveDisclosure => Whole.ProactiveDisclosure,
        ReportTable.DisclosureRequests => Whole.DisclosureRequests,
        ReportTable.LegalRemedies => Whole.LegalRemedies,
        _ => section.NarrativeOf(Whole),
    };

    [Fact]
    public void What_sections_read_from_a_report_builds_it_again() =>
        ReportSection.Build(Whole.Header, Whole.Preamble, PartOf).Should().Be(Whole);

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_without_its_part_is_the_one_that_a_report_lacks(int index)
    {
        var section = ReportSection.All[index];
        var report = ReportSection.Build(Whole.Header, Whole.Preamble, other => other == section ? null : PartOf(other));

        ReportSection.All.Where(other => !other.IsIn(report)).Should().Equal(section);
        ReportSection.AreAllIn(report).Should().BeFalse();
        ReportSection.AreAllIn(Whole).Should().BeTrue();
        using var json = JsonDocument.Parse(ReportJson.Write(report));
        json.RootElement.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Null).Select(member => "/" + member.Name)
            .Should().Equal(section.Address);
    }

    [Fact]
    public void Texts_stand_in_the_order_of_the_form_at_their_addresses() =>
        ReportSection.TextsOf(Whole with { Preamble = ["编"] }).Should().Equal(
            ("/preamble", ["编"]), ("/overallSituation/paragraphs", ["一"]), ("/problemsAndImprovements/paragraphs", ["五"]), ("/otherMatters/paragraphs", ["六"]));

    [Fact]
    public void Ordinals_are_the_official_numbers()
    {
        ReportSection.All.Select(section => LabelText.ReadNumbering(section.Heading).Value).Should().Equal(ReportSection.All.Select(section => section.Ordinal));
        ReportSection.All.Should().OnlyContain(section => ReportSection.WithOrdinal(section.Ordinal) == section);
        ReportSection.WithOrdinal(0).Should().BeNull();
        ReportSection.WithOrdinal(7).Should().BeNull();
    }
}
