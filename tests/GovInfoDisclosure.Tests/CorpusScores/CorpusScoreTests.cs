using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.CorpusScores;

public sealed class CorpusScoreTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Of_same_cells_is_clean()
    {
        var report = RandomReports.Create(5, new() { BlankPercent = 20 });
        var score = CorpusScore.Of(Truth(report), new(report, []));
        score.Faults.Should().BeEmpty();
        score.Right.Should().Be(report.CellValues().Count());
    }

    [Fact]
    public void Of_missed_cells_is_clean_only_where_they_may_be_missed_aloud()
    {
        var report = RandomReports.Create(5);
        var score = CorpusScore.Of(Truth(report), new(report with { LegalRemedies = null }, []));
        score.Missed.Should().Be(15);
        score.IsClean(Truth(report)).Should().BeFalse();
        score.IsClean(Truth(report, "\"mustNotGuess\": true,")).Should().BeFalse("nothing was said about it");
    }

    [Fact]
    public void Of_other_numbers_counts_wrong_and_invented()
    {
        var report = RandomReports.Create(5);
        var blank = report with { LegalRemedies = report.LegalRemedies! with { Reconsideration = RemedyOutcomes.Blank } };
        CorpusScore.Of(Truth(blank), new(report, [])).Invented.Should().Be(5);
        var other = report with { LegalRemedies = report.LegalRemedies! with { Reconsideration = RemedyOutcomes.Create(_ => 123456) } };
        CorpusScore.Of(Truth(report), new(other, [])).Wrong.Should().Be(5);
    }

    [Fact]
    public void Of_open_cells_accepts_them_empty_or_filled()
    {
        var report = RandomReports.Create(5);
        var truth = Truth(report with { LegalRemedies = null }, """ "ambiguous": [{ "at": "/legalRemedies" }], """);
        CorpusScore.Of(truth, new(report, [])).Faults.Should().BeEmpty();
    }

    private CorpusTruth Truth(DisclosureReport report, string members = "")
    {
        var pointers = report.CellValues().Select(cell => $"\"{cell.Address}\": {cell.Value.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}");
        File.WriteAllText(_path, $$"""{ {{members}} "year": {{report.Header.ReportYear}}, "organization": "{{report.Header.ReportingBody}}", "pointers": { {{string.Join(", ", pointers)}} } }""");
        return CorpusTruth.Load(_path);
    }
}
