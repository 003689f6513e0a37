using System.Text;

namespace GovInfoDisclosure.Tests.Formats.Json;

public sealed class ReportJsonLinesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task ReadLinesAsync_of_written_lines_gives_the_reports(int chunk)
    {
        var reports = Enumerable.Range(0, 60).Select(JsonSamples.Any).ToList();
        using var stream = new MemoryStream();
        await ReportJson.WriteLinesAsync(reports, stream, Token);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(string.Concat(reports.Select(report => ReportJson.Write(report) + "\n")));

        stream.Position = 0;
        var results = await ToListAsync(ReportJson.ReadLinesAsync(new ChunkStream(stream, chunk), Token));
        results.Select(result => result.Report).Should().Equal(reports);
        results.SelectMany(result => result.Diagnostics).Should().BeEmpty();
    }

    [Fact]
    public async Task WriteLinesAsync_of_an_async_sequence_gives_the_same_bytes()
    {
        var reports = Enumerable.Range(0, 30).Select(JsonSamples.Any).ToList();
        using var expected = new MemoryStream();
        using var actual = new MemoryStream();
        await ReportJson.WriteLinesAsync(reports, expected, Token);
        await ReportJson.WriteLinesAsync(Sequence(reports), actual, Token);
        actual.ToArray().Should().Equal(expected.ToArray());
    }

    [Fact]
    public async Task ReadLinesAsync_reads_on_after_a_bad_line_and_counts_the_lines_of_the_stream()
    {
        var lines = $"\ufeff{JsonSamples.Json}\r\n\n  \n{{\"x\":}}\n{JsonSamples.Json}x\n[]\n{JsonSamples.Json}";
        var results = await ToListAsync(ReportJson.ReadLinesAsync(new MemoryStream(JsonSamples.Utf8(lines)), Token));
        results.Select(result => string.Join(' ', result.Diagnostics.Select(diagnostic => $"{diagnostic.Code}@{diagnostic.Location}"))).Should().Equal(
            "GID507@1:1", "GID501@4:6", $"GID505@5:{JsonSamples.Json.Length + 1}", "GID510@6:1", "");
        results.Select(result => result.Report is not null).Should().Equal(true, false, true, false, true);
        results[^1].Source("/disclosureRequests/newRequests/total")!.Location.Line.Should().Be(7);
    }

    [Fact]
    public async Task ReadLinesAsync_refuses_a_line_that_is_too_long_and_reads_the_next()
    {
        var json = JsonSamples.Json;
        var longer = json + new string(' ', 1000);
        var limit = JsonSamples.Utf8(json).Length;
        foreach (var chunk in (int[])[1, 100, int.MaxValue])
        {
            var stream = new ChunkStream(new MemoryStream(JsonSamples.Utf8($"{longer}\n{json}\n{longer}\n{json}\n{longer}")), chunk);
            var results = await ToListAsync(ReportJson.ReadLinesAsync(stream, new() { MaxInputLength = limit }, Token));
            results.Select(result => string.Join(' ', result.Diagnostics.Select(diagnostic => $"{diagnostic.Code}@{diagnostic.Location}")))
                .Should().Equal("GID509@1:1", "", "GID509@3:1", "", "GID509@5:1");
        }
    }

    [Fact]
    public async Task ReadLinesAsync_of_a_long_stream_holds_no_more_than_a_line()
    {
        var line = JsonSamples.Utf8(JsonSamples.Json + "\n");
        var stream = new RepeatingStream(line, 3000);
        var count = 0;
        var most = 0L;
        await foreach (var result in ReportJson.ReadLinesAsync(stream, Token))
        {
            result.Report.Should().Be(JsonSamples.Report);
            // What was taken from the stream and not yet given out.
            most = Math.Max(most, stream.Given - (++count * (long)line.Length));
        }

        count.Should().Be(3000);
        most.Should().BeLessThan(256 * 1024);
    }

    [Fact]
    public async Task ReadLinesAsync_and_WriteLinesAsync_stop_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var read = async () => await ToListAsync(ReportJson.ReadLinesAsync(new MemoryStream(JsonSamples.Utf8(JsonSamples.Json)), source.Token));
        await read.Should().ThrowAsync<OperationCanceledException>();
        var write = () => ReportJson.WriteLinesAsync([JsonSamples.Report], new MemoryStream(), source.Token);
        await write.Should().ThrowAsync<OperationCanceledException>();
    }

#pragma warning disable xUnit1051 // The overloads without a token are the ones under test.
    [Fact]
    public async Task ReadLinesAsync_of_nothing_gives_nothing()
    {
        (await ToListAsync(ReportJson.ReadLinesAsync(new MemoryStream()))).Should().BeEmpty();
        using var stream = new MemoryStream();
        await ReportJson.WriteLinesAsync([], stream);
        await ReportJson.WriteLinesAsync(Sequence([]), stream);
        stream.Length.Should().Be(0);
    }
#pragma warning restore xUnit1051

    private static async Task<List<ReadResult>> ToListAsync(IAsyncEnumerable<ReadResult> results)
    {
        var list = new List<ReadResult>();
        await foreach (var result in results)
            list.Add(result);
        return list;
    }

    private static async IAsyncEnumerable<DisclosureReport> Sequence(IEnumerable<DisclosureReport> reports)
    {
        foreach (var report in reports)
        {
            await Task.Yield();
            yield return report;
        }
    }

    /// <summary>Gives at most so many bytes at a time.</summary>
    private sealed class ChunkStream(Stream inner, int chunk) : ReadOnlyStream
    {
        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, chunk));
    }

    /// <summary>The same bytes many times over.</summary>
    private sealed class RepeatingStream(byte[] bytes, int times) : ReadOnlyStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var at = (int)(Given % bytes.Length);
            count = (int)Math.Min(Math.Min(count, bytes.Length - at), ((long)bytes.Length * times) - Given);
            bytes.AsSpan(at, count).CopyTo(buffer.AsSpan(offset));
            Given += count;
            return count;
        }
    }

    private abstract class ReadOnlyStream : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
