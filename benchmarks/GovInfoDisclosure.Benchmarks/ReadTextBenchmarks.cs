using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Benchmarks.Reading;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Reading the text of a report, against splitting it into lines, trimming them and parsing every number.</summary>
[MemoryDiagnoser]
public class ReadTextBenchmarks
{
    private string _text = "";

    /// <summary>A report in our own form, one row a line, or the shapes of published texts: one cell a line.</summary>
    [Params("written", "cells")]
    public string Shape { get; set; } = "written";

    [GlobalSetup]
    public void SetUp()
    {
        var written = ReportText.Write(BenchmarkReport.Create(paragraphs: 12));
        _text = Shape == "written" ? written : CellALine(written);
    }

    [Benchmark(Baseline = true)]
    public long LinesAndNumbers() => Baselines.LinesAndNumbers(_text);

    [Benchmark]
    public ReadResult Read() => ReportText.Read(_text);

    // The pipes of the written form taken away, as text copied from a page has it.
    private static string CellALine(string written) => string.Join("\n", written.Split('\n')
        .Where(static line => !line.Contains("---", StringComparison.Ordinal))
        .SelectMany(static line => line.StartsWith('|') ? line.Split('|').Select(static cell => cell.Trim()).Where(static cell => cell.Length > 0) : [line.Trim()]));
}
