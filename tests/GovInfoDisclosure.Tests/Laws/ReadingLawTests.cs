using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Tests.Formats.Written;
using GovInfoDisclosure.Tests.Support;
using GovInfoDisclosure.Tests.Support.Shapes;

namespace GovInfoDisclosure.Tests.Laws;

/// <summary>What holds of reading for all reports, and not only for those of samples.</summary>
public sealed class ReadingLawTests
{
    private static readonly (string Name, Func<string, Random, string> Change)[] Spellings =
    [
        ("white space", static (label, random) => string.Concat(label.Select(character => random.Next(4) == 0 ? " " + character : character.ToString()))),
        ("ideographic space", static (label, _) => "\u3000" + label + "\u3000"),
        ("full width", static (label, _) => string.Concat(label.Select(character => character is > ' ' and <= '~' ? (char)(character + 0xFEE0) : character))),
        ("half width", static (label, _) => string.Concat(label.Select(character => character is > '\uFF00' and < '\uFF5F' ? (char)(character - 0xFEE0) : character))),
        ("other brackets", static (label, _) => label.Replace('（', '(').Replace('）', ')')),
        ("traditional script", static (label, _) => Traditional.Convert(label, 0)),
    ];

    [Fact]
    public void Labels_in_another_spelling_are_read_the_same() => Law.Holds(Seeds, seed =>
    {
        var report = RandomReports.Create(seed, new() { Format = (ReportFormat)(seed % 2), BlankPercent = seed % 3 * 4 });
        var plain = Plain(report, static label => label);
        var expected = ReportText.Read(plain).Report!;
        return Tables(expected) == Tables(report) && Spellings.All(spelling =>
        {
            var random = new Random(seed);
            return Tables(ReportText.Read(Plain(report, label => spelling.Change(label, random))).Report) == Tables(expected)
                ? true
                : throw new InvalidOperationException($"Seed {seed} in {spelling.Name}: {string.Join("; ", expected.DifferencesFrom(ReportText.Read(Plain(report, label => spelling.Change(label, new Random(seed)))).Report!))}");
        });
    }, 100);

    [Fact]
    public void Report_is_the_same_out_of_any_of_its_written_shapes() => Law.Holds(Seeds, seed =>
    {
        var report = AwkwardReports.Create(seed);
        string[] shapes =
        [
            ReportText.Write(report), ReportHtml.Write(report), ReportHtml.Write(report, new() { WholePage = false, IdPrefix = "r-" }),
            ReportJson.Write(report), ReportJson.Write(report, new ReportJsonOptions { Indented = true }),
        ];
        return shapes.All(shape => ReportReader.Read(shape).Report == report && ReportReader.Read(Encoding.UTF8.GetBytes(shape)).Report == report
            && ReportReader.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(shape)]).Report == report);
    }, 100);

    [Fact]
    public void Reading_in_parallel_under_any_culture_gives_the_same_bytes()
    {
        var inputs = Enumerable.Range(0, Trials.Of(200)).Select(Fuzzing.Fuzzer.Create).ToArray();
        var expected = inputs.Select(Print).ToArray();

        Parallel.For(0, inputs.Length * 4, at =>
        {
            var culture = (string)Culture.Names.ElementAt(at % 4).Data!;
            Culture.Run(culture, () => Print(inputs[at / 4])).Should().Be(expected[at / 4], "input {0} under \"{1}\"", at / 4, culture);
        });
    }

    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, 1_000_000).ToArbitrary();

    private static string Print(Fuzzing.FuzzInput input) => string.Join("\n", input.Read().Select(result =>
        string.Join("\n", result.Diagnostics) + (result.Report is { } report ? ReportText.Write(report) + ReportJson.Write(ConsistencyChecker.Check(result)) : "")));

    // Without the block of header data, by which this library would know its own text.
    private static string Plain(DisclosureReport report, Func<string, string> spell) => string.Concat(ReportText.Write(report).Split('\n')
        .Where(line => !HeaderField.Printed.Any(field => line.StartsWith("| " + field.PrintedLabel, StringComparison.Ordinal)))
        .Select(line => line.StartsWith("| ", StringComparison.Ordinal) ? string.Join('|', line.Split('|').Select(cell => IsLabel(cell) ? spell(cell) : cell)) + "\n" : line + "\n"));

    private static bool IsLabel(string cell) => cell.Any(character => character >= '\u4E00') && cell.Trim().Length > 1;

    private static string Tables(DisclosureReport? report) =>
        report is null ? "none" : ReportJson.Write(report with { Header = ReportHeader.Empty, Preamble = [], OverallSituation = null, ProblemsAndImprovements = null, OtherMatters = null });
}
