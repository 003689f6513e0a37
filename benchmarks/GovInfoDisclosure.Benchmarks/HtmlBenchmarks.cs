using System.Text;
using BenchmarkDotNet.Attributes;
using GovInfoDisclosure.Benchmarks.Reading;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Reading a page of a government site, with the markup that Word leaves. The baseline is AngleSharp parsing the page and nothing else.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private string _page = null!;
    private byte[] _utf8 = null!;
    private byte[] _gb18030 = null!;
    private string _written = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var report = BenchmarkReport.Create(10);
        _page = BenchmarkPage.Create(report);
        _utf8 = Encoding.UTF8.GetBytes(_page);
        _gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(_page);
        _written = ReportHtml.Write(report);
        if (ReportHtml.Read(_page).Report is not { } read || !read.Cells().SequenceEqual(report.Cells()))
            throw new InvalidOperationException("The page was not read.");
    }

    [Benchmark(Baseline = true)]
    public object ParseWithAngleSharp() => Baselines.AngleSharp(_page);

    [Benchmark]
    public ReadResult Read() => ReportHtml.Read(_page);

    [Benchmark]
    public ReadResult ReadUtf8Bytes() => ReportReader.Read(_utf8);

    [Benchmark]
    public ReadResult ReadGb18030Bytes() => ReportReader.Read(_gb18030);

    [Benchmark]
    public ReadResult ReadWrittenPage() => ReportHtml.Read(_written);
}
