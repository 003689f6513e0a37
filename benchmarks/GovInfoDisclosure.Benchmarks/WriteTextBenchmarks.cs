using BenchmarkDotNet.Attributes;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Writing a report as text. The baseline copies the finished text.</summary>
[MemoryDiagnoser]
public class WriteTextBenchmarks
{
    private DisclosureReport _report = null!;
    private string _text = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _report = BenchmarkReport.Create(10);
        _text = ReportText.Write(_report);
    }

    [Benchmark(Baseline = true)]
    public string CopyText() => new(_text.AsSpan());

    [Benchmark]
    public string WriteText() => ReportText.Write(_report);
}
