using System.Text;
using GovInfoDisclosure.Tests.Formats.Json;

namespace GovInfoDisclosure.Tests.Formats;

/// <summary>One report on a stream that may not be blocked on, as those of a web server.</summary>
public sealed class AsyncStreamTests
{
    private static readonly DisclosureReport Report = JsonSamples.Report;

    private static readonly Dictionary<string, Format> Formats = new()
    {
        ["text"] = new(ReportText.Write(Report), ReportText.Read, (stream, token) => ReportText.ReadAsync(stream, token),
            (stream, token) => ReportText.WriteAsync(Report, stream, token)),
        ["html"] = new(ReportHtml.Write(Report), ReportHtml.Read, (stream, token) => ReportHtml.ReadAsync(stream, token),
            (stream, token) => ReportHtml.WriteAsync(Report, stream, token)),
        ["html part"] = new(ReportHtml.Write(Report, new() { WholePage = false }), ReportHtml.Read, (stream, token) => ReportReader.ReadAsync(stream, token),
            (stream, token) => ReportHtml.WriteAsync(Report, stream, new() { WholePage = false }, token)),
        ["json"] = new(ReportJson.Write(Report), ReportJson.Read, (stream, token) => ReportJson.ReadAsync(stream, token),
            (stream, token) => ReportJson.WriteAsync(Report, stream, token)),
        ["indented json"] = new(ReportJson.Write(Report, new() { Indented = true }), ReportJson.Read, (stream, token) => ReportReader.ReadAsync(stream, token),
            (stream, token) => ReportJson.WriteAsync(Report, stream, new() { Indented = true }, token)),
    };

    public static TheoryData<string> Names => [.. Formats.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task WriteAsync_gives_the_bytes_of_Write_and_never_blocks(string name)
    {
        using var stream = new AsyncOnlyStream([]);
        await Formats[name].WriteAsync(stream, TestContext.Current.CancellationToken);
        stream.Written.Should().Equal(Encoding.UTF8.GetBytes(Formats[name].Written));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task ReadAsync_gives_what_Read_gives_and_never_blocks(string name)
    {
        using var stream = new AsyncOnlyStream(Encoding.UTF8.GetBytes(Formats[name].Written));
        var result = await Formats[name].ReadAsync(stream, TestContext.Current.CancellationToken);
        result.Report.Should().Be(Report);
        result.Diagnostics.Should().Equal(Formats[name].Read(Formats[name].Written).Diagnostics);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Cancelled_token_ends_reading_and_writing(string name)
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await FluentActions.Awaiting(() => Formats[name].ReadAsync(new AsyncOnlyStream(new byte[9]), source.Token)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => Formats[name].WriteAsync(new AsyncOnlyStream([]), source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ReadAsync_finds_the_encoding(bool isPage)
    {
        var written = isPage ? ReportHtml.Write(Report).Replace("utf-8", "gb18030", StringComparison.OrdinalIgnoreCase) : ReportText.Write(Report);
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(written);
        var token = TestContext.Current.CancellationToken;
        var read = isPage ? await ReportHtml.ReadAsync(new AsyncOnlyStream(bytes), token) : await ReportText.ReadAsync(new AsyncOnlyStream(bytes), token);
        read.Report.Should().Be(Report);
    }

    [Fact]
    public async Task ReadAsync_of_a_file_of_another_kind_says_so()
    {
        var token = TestContext.Current.CancellationToken;
        byte[] bytes = "%PDF-1.7\n"u8.ToArray();
        (await ReportText.ReadAsync(new AsyncOnlyStream(bytes), token)).Diagnostics.Should().Equal(ReportReader.Read(bytes).Diagnostics);
        (await ReportHtml.ReadAsync(new AsyncOnlyStream(bytes), token)).Report.Should().BeNull();
    }

    [Fact]
    public async Task Reading_ends_a_little_beyond_the_limit()
    {
        var stream = new EndlessStream();
        var token = TestContext.Current.CancellationToken;
        foreach (var read in (Func<Task<ReadResult>>[])[() => ReportReader.ReadAsync(stream, token), () => Task.FromResult(ReportReader.Read(stream))])
        {
            stream.Served = 0;
            (await read()).Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("GID509");
            stream.Served.Should().BeLessThan(1L << 30);
        }
    }

    [Fact]
    public async Task Null_arguments_throw()
    {
        foreach (var action in (Func<Task>[])[() => ReportReader.ReadAsync(null!), () => ReportText.ReadAsync(null!), () => ReportHtml.ReadAsync(null!), () => ReportJson.ReadAsync(null!),
            () => ReportText.WriteAsync(Report, null!), () => ReportHtml.WriteAsync(Report, null!), () => ReportJson.WriteAsync(Report, null!),
            () => ReportText.WriteAsync(null!, Stream.Null), () => ReportHtml.WriteAsync(null!, Stream.Null), () => ReportJson.WriteAsync(null!, Stream.Null),
            () => ReportHtml.WriteAsync(Report, Stream.Null, null!), () => ReportJson.WriteAsync(Report, Stream.Null, null!)])
            await action.Should().ThrowAsync<ArgumentNullException>();
    }

    private sealed record Format(string Written, Func<string, ReadResult> Read, Func<Stream, CancellationToken, Task<ReadResult>> ReadAsync, Func<Stream, CancellationToken, Task> WriteAsync);

    /// <summary>Gives a few bytes at a time, and forbids what ASP.NET forbids.</summary>
    private sealed class AsyncOnlyStream(byte[] input) : Stream
    {
        private readonly List<byte> _written = [];
        private int _position;

        public byte[] Written => [.. _written];

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            var length = Math.Min(Math.Min(count, 1000), input.Length - _position);
            Array.Copy(input, _position, buffer, offset, length);
            _position += length;
            return length;
        }

        public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            _written.AddRange(buffer.AsSpan(offset, count));
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Served { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Served += count;
            return count;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));
    }
}
