using BenchmarkDotNet.Attributes;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Writing a report as a page. The baseline copies the finished page.</summary>
[MemoryDiagnoser]
public class WriteHtmlBenchmarks
{
    private DisclosureReport _report = null!;
    private ReportHtmlOptions _options = null!;
    private string _page = null!;

    /// <summary>Whether what the check found is drawn: 35 findings, which fill more than half of the page.</summary>
    [Params(false, true)]
    public bool WithFindings { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        const int Findings = 35;
        _report = BenchmarkReport.Create(10);
        _options = new() { Check = WithFindings ? ConsistencyChecker.Check(_report) : null };
        _page = ReportHtml.Write(_report, _options);
        if (WithFindings && _options.Check!.Failures.Count != Findings)
            throw new InvalidOperationException($"{_options.Check.Failures.Count} findings are drawn, not {Findings}.");
    }

    [Benchmark(Baseline = true)]
    public string CopyPage() => new(_page.AsSpan());

    [Benchmark]
    public string WritePage() => ReportHtml.Write(_report, _options);
}
