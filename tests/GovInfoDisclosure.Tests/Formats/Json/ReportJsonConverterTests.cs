using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>What a user's program sees who knows nothing but <see cref="JsonSerializer"/>.</summary>
public sealed partial class ReportJsonConverterTests
{
    /// <summary>A document, what stands in the exception's message, and nothing else is known of it.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { "[]", "GID510" },
        { "5", "GID510" },
        { "\"报告\"", "GID510" },
        { "{}", "GID510" },
        { "{\"name\":\"x\"}", "GID510" },
        { JsonSamples.With("/disclosureRequests", "[]"), "GID516 Error /disclosureRequests" },
        { JsonSamples.With("/disclosureRequests/newRequests/total", "{}"), "GID516" },
        { JsonSamples.With("/header/publishedOn", "\"2025-02-30\""), "GID521" },
        { JsonSamples.With("/header/title", "\"\\ud800\""), "GID508" },
        { JsonSamples.With("/proactiveDisclosure/administrativeFees", "{\"changeThisYear\":1,\"amountCollectedThisYear\":1}"), "GID523" },
        { JsonSamples.Json[..^200], "LineNumber: 0" },
        { JsonSamples.Json + "x", "LineNumber: 0" },
    };

    [Fact]
    public void Serialize_and_Deserialize_without_options_keep_the_report()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var report = JsonSamples.Any(seed);
            var json = JsonSerializer.Serialize(report);
            JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(ReportJson.Write(report))).Should().BeTrue("seed {0}", seed);
            (JsonSerializer.Deserialize<DisclosureReport>(json) == report).Should().BeTrue("seed {0}", seed);
        }
    }

    [Fact]
    public void Serialize_obeys_the_options_of_the_writer_and_keeps_the_form()
    {
        var options = new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
        JsonSerializer.Serialize(JsonSamples.Report, options).Should().Be(ReportJson.Write(JsonSamples.Report, new ReportJsonOptions { Indented = true }));
        JsonSerializer.Serialize(JsonSamples.Report).Should().Contain("\\u"); // The default encoder escapes Chinese.
    }

    [Fact]
    public void Generated_context_writes_and_reads_reports()
    {
        var json = JsonSerializer.Serialize(JsonSamples.Report, Context.Default.DisclosureReport);
        JsonSerializer.Deserialize(json, Context.Default.DisclosureReport).Should().Be(JsonSamples.Report);
        var entry = new Entry("甲", JsonSamples.TrialReport, [JsonSamples.Report, null]);
        var copy = JsonSerializer.Deserialize(JsonSerializer.Serialize(entry, Context.Default.Entry), Context.Default.Entry)!;
        copy.Report.Should().Be(entry.Report);
        copy.Others.Should().Equal(entry.Others);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Deserialize_of_what_is_no_report_or_would_lose_a_value_throws(string json, string message)
    {
        var act = () => JsonSerializer.Deserialize<DisclosureReport>(json);
        act.Should().Throw<JsonException>().Which.Message.Should().Contain(message);
        var wrapped = () => JsonSerializer.Deserialize<Entry>($"{{\"Name\":\"x\",\"Report\":{json},\"Others\":[]}}");
        wrapped.Should().Throw<JsonException>();
    }

    [Fact]
    public void Deserialize_of_null_gives_null() => JsonSerializer.Deserialize<DisclosureReport>("null").Should().BeNull();

    [Fact]
    public void Deserialize_passes_over_unknown_and_repeated_members_unless_told_not_to()
    {
        var unknown = JsonSamples.With("/x", "[{\"a\":1}]");
        JsonSerializer.Deserialize<DisclosureReport>(unknown).Should().Be(JsonSamples.Report);
        Refuses(unknown, new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow }, "GID511");
        var repeated = "{\"format\":\"2019\"," + JsonSamples.Json[1..];
        JsonSerializer.Deserialize<DisclosureReport>(repeated).Should().Be(JsonSamples.Report);
        Refuses(repeated, new() { AllowDuplicateProperties = false }, "GID512");

        static void Refuses(string json, JsonSerializerOptions options, string code)
        {
            var act = () => JsonSerializer.Deserialize<DisclosureReport>(json, options);
            act.Should().Throw<JsonException>().WithMessage($"*{code}*");
        }
    }

    [Fact]
    public void Deserialize_keeps_numbers_beyond_range_as_text() =>
        JsonSerializer.Deserialize<DisclosureReport>(JsonSamples.With("/disclosureRequests/newRequests/total", "1e400"))!.DisclosureRequests!.NewRequests.Total
            .Should().Be(Cell.FromText("1e400"));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Deserialize_of_bytes_in_segments_gives_the_report(int length)
    {
        foreach (var json in (string[])[JsonSamples.Json, JsonSerializer.Serialize(JsonSamples.Report), JsonSamples.With("/disclosureRequests/newRequests/total", "0.25")])
        {
            var reader = new Utf8JsonReader(Segment.Split(JsonSamples.Utf8(json), length));
            JsonSerializer.Deserialize<DisclosureReport>(ref reader).Should().Be(ReportJson.Read(json).Report);
        }
    }

    [Fact]
    public async Task DeserializeAsync_in_small_buffers_gives_the_reports()
    {
        var token = TestContext.Current.CancellationToken;
        var reports = Enumerable.Range(0, 20).Select(JsonSamples.Any).ToList();
        var options = new JsonSerializerOptions { DefaultBufferSize = 100, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, reports, options, token);
        var json = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Replace("\"total\":", "/* 总计 */ \"total\":").Replace("]}", ",]}").Replace("[,", "[");
        (await JsonSerializer.DeserializeAsync<List<DisclosureReport>>(new MemoryStream(JsonSamples.Utf8(json)), options, token)).Should().Equal(reports);
    }

    public sealed record Entry(string Name, DisclosureReport Report, List<DisclosureReport?> Others);

    [JsonSerializable(typeof(DisclosureReport))]
    [JsonSerializable(typeof(Entry))]
    private sealed partial class Context : JsonSerializerContext;

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Split(byte[] bytes, int length)
        {
            var first = new Segment { Memory = bytes.AsMemory(0, length) };
            var last = first;
            for (var start = length; start < bytes.Length; start += length)
            {
                var next = new Segment { Memory = bytes.AsMemory(start, Math.Min(length, bytes.Length - start)), RunningIndex = start };
                last.Next = next;
                last = next;
            }

            return new(first, 0, last, last.Memory.Length);
        }
    }
}
