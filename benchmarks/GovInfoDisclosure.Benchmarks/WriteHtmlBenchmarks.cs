using BenchmarkDotNet.Attributes;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Writing a report as a page. The baseline copies the finished page.</summary>
[MemoryDiagnoser]
public class WriteHtmlBenchmarks
{
    private DisclosureReport _report = null!;
    private CheckResult _check = null!;
    private string _page = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _report = BenchmarkReport.Create(10);
        _check = ConsistencyChecker.Check(_report);
        _page = ReportHtml.Write(_report);
        if (_check.Failures.Count == 0)
            throw new InvalidOperationException("There is nothing to draw.");
    }

    [Benchmark(Baseline = true)]
    public string CopyPage() => new(_page.AsSpan());

    [Benchmark]
    public string WritePage() => ReportHtml.Write(_report);

    [Benchmark]
    public string WritePageWithFindings() => ReportHtml.Write(_report, new() { Check = _check });
}
