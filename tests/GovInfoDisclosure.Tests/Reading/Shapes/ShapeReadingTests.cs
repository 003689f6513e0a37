using System.Collections.Concurrent;
using System.Globalization;
using GovInfoDisclosure.Tests.Support.Shapes;

namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>
/// Random reports in the shapes of published texts, read back. SHAPE_SEEDS sets how many a shape (default 40), SHAPE_START the first seed,
/// SHAPE_REPORT a file for the table of all shapes and samples of what failed.
/// </summary>
public sealed class ShapeReadingTests(ITestOutputHelper output)
{
    private static readonly int Seeds = Setting("SHAPE_SEEDS", 40);

    private static readonly int Start = Setting("SHAPE_START", 0);

    // Judged once for both theories.
    private static readonly ConcurrentDictionary<string, Lazy<(ShapeScore Score, ShapeFailures Failures)>> Judged = new(StringComparer.Ordinal);

    public static TheoryData<string> Shapes => [.. ShapeCatalog.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Read_shape_places_every_number_or_says_so(string shape)
    {
        var (score, failures) = Judge(shape);
        output.WriteLine($"{ShapeScore.Head}\n{score}");
        if (score.Undeclared + score.Silent + score.Sources + score.TextLost > 0 || score.RightPercent < 99.5)
            Assert.Fail($"{ShapeScore.Head}\n{score}\n\n{failures.Print(groups: 4, samples: 1)}");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Read_shape_takes_header_and_sections_from_the_text(string shape)
    {
        var (score, failures) = Judge(shape);
        if (score.Headers + score.Sections > 0)
            Assert.Fail($"{ShapeScore.Head}\n{score}\n\n{failures.PrintAround(groups: 12, samples: 1)}");
    }

    [Fact]
    public void Read_all_shapes_writes_the_report_that_was_asked_for()
    {
        var path = Environment.GetEnvironmentVariable("SHAPE_REPORT");
        Assert.SkipUnless(path is { Length: > 0 }, "SHAPE_REPORT names no file.");
        var failures = new ShapeFailures(ReportText.Read);
        var scores = ShapeCatalog.All.Select(kind => Judge(kind, failures)).ToArray();
        File.WriteAllText(path, $"```\n{ShapeScore.Head}\n{string.Join('\n', scores.AsEnumerable())}\n```\n\n{failures.Print(groups: 90, samples: 3)}");
    }

    private static (ShapeScore Score, ShapeFailures Failures) Judge(string shape) => Judged.GetOrAdd(shape, static name => new(() =>
    {
        var failures = new ShapeFailures(ReportText.Read);
        return (Judge(ShapeCatalog.Find(name), failures), failures);
    })).Value;

    private static ShapeScore Judge(ShapeKind kind, ShapeFailures failures)
    {
        var score = new ShapeScore(kind.Name);
        for (var seed = Start; seed < Start + Seeds; seed++)
        {
            var text = ShapeWriter.Write(kind, seed);
            var verdict = ReadingJudge.Judge(text, ReportText.Read(text.Text));
            score.Add(verdict);
            failures.Add(verdict);
        }

        return score;
    }

    private static int Setting(string name, int value) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : value;
}
