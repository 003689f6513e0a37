using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>Reading and writing a report as JSON, against generated System.Text.Json over plain classes of the same shape.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
public class JsonBenchmarks
{
    // Both write Chinese readably, as anyone would.
    private static readonly PlainContext Plain = new(new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    private DisclosureReport _report = null!;
    private PlainReport _plain = null!;
    private byte[] _json = null!;
    private string _text = null!;

    /// <summary>Short: two paragraphs a section, hardly any request. Typical: ten paragraphs of 80 characters a section.</summary>
    [Params("short", "typical")]
    public string Report { get; set; } = "typical";

    [GlobalSetup]
    public void SetUp()
    {
        _report = BenchmarkReport.Create(Report == "short" ? 2 : 10);
        _json = ReportJson.WriteUtf8Bytes(_report);
        _text = ReportJson.Write(_report);
        _plain = JsonSerializer.Deserialize(_json, Plain.PlainReport)!;
        // The baseline must do the same work, or the ratio means nothing.
        if (!JsonSerializer.SerializeToUtf8Bytes(_plain, Plain.PlainReport).AsSpan().SequenceEqual(_json))
            throw new InvalidOperationException("The plain classes do not write the same bytes.");
        if (ReportJson.Read(_json) is not { Diagnostics.Count: 0 } result || result.Report != _report)
            throw new InvalidOperationException("The report does not come back.");
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Read bytes")]
    public PlainReport? ReadBytesPlain() => JsonSerializer.Deserialize(_json, Plain.PlainReport);

    [Benchmark, BenchmarkCategory("Read bytes")]
    public ReadResult ReadBytes() => ReportJson.Read(_json);

    [Benchmark(Baseline = true), BenchmarkCategory("Read string")]
    public PlainReport? ReadStringPlain() => JsonSerializer.Deserialize(_text, Plain.PlainReport);

    [Benchmark, BenchmarkCategory("Read string")]
    public ReadResult ReadString() => ReportJson.Read(_text);

    [Benchmark(Baseline = true), BenchmarkCategory("Write bytes")]
    public byte[] WriteBytesPlain() => JsonSerializer.SerializeToUtf8Bytes(_plain, Plain.PlainReport);

    [Benchmark, BenchmarkCategory("Write bytes")]
    public byte[] WriteBytes() => ReportJson.WriteUtf8Bytes(_report);

    [Benchmark(Baseline = true), BenchmarkCategory("Write string")]
    public string WriteStringPlain() => JsonSerializer.Serialize(_plain, Plain.PlainReport);

    [Benchmark, BenchmarkCategory("Write string")]
    public string WriteString() => ReportJson.Write(_report);
}
