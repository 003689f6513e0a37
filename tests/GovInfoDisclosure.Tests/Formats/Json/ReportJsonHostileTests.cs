using System.Text;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>Whatever the input, reading gives a result; and where it gives a report without an error, no number was lost.</summary>
public sealed class ReportJsonHostileTests
{
    private static readonly byte[] Document = ReportJson.WriteUtf8Bytes(JsonSamples.Report);

    [Fact]
    public void Read_of_every_truncation_gives_an_error_and_only_cells_that_stood_there()
    {
        var expected = JsonSamples.Report.CellValues().ToDictionary(cell => cell.Address, cell => cell.Value);
        for (var length = 0; length < Document.Length; length++)
        {
            var result = ReportJson.Read(Document.AsSpan(0, length));
            result.HasErrors.Should().BeTrue("length {0}", length);
            result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "GID502" || diagnostic.Code == "GID503", "length {0}", length);
            foreach (var cell in result.Report?.CellValues() ?? [])
            {
                if (!cell.Value.IsBlank && cell.Value != expected[cell.Address])
                    Assert.Fail($"Length {length}: {cell.Address} is {cell.Value}, not {expected[cell.Address]}.");
            }
        }
    }

    [Fact]
    public void Read_of_mutations_never_throws_and_what_it_reads_comes_back()
    {
        byte[][] documents = [Document, ReportJson.WriteUtf8Bytes(JsonSamples.TrialReport), ReportJson.WriteUtf8Bytes(JsonSamples.Report, new ReportJsonOptions { Indented = true })];
        for (var seed = 0; seed < 6000; seed++)
        {
            var random = new Random(seed);
            var mutant = Mutate(documents[seed % documents.Length], random);
            try
            {
                var result = ReportJson.Read(mutant);
                (result.Report is not null || result.HasErrors).Should().BeTrue("seed {0}", seed);
                if (result.Report is { } report)
                    (ReportJson.Read(ReportJson.Write(report)).Report == report).Should().BeTrue("seed {0}", seed);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}: {exception}");
            }
        }
    }

    [Fact]
    public void Read_of_random_bytes_never_throws()
    {
        const string tokens = "{}[]:,\"\\/* \n\t-+.eE0123456789truefalsnull\ud83d标";
        for (var seed = 0; seed < 6000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => tokens[random.Next(tokens.Length)]));
            try
            {
                ReportJson.Read(text).HasErrors.Should().BeTrue("seed {0}", seed);
                ReportJson.Read("{\"header\":" + text).HasErrors.Should().BeTrue("seed {0}", seed);
                var bytes = new byte[random.Next(40)];
                random.NextBytes(bytes);
                ReportJson.Read(bytes).HasErrors.Should().BeTrue("seed {0}", seed);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}: {exception}");
            }
        }
    }

    [Fact]
    public void Read_of_megabytes_of_one_thing_ends()
    {
        foreach (var text in (string[])["[", "{\"a\":", "\"", "9", "0", "/*", " ", "\\", "{\"header\":{},", "\ufffd", "\ud800"])
        {
            var many = new StringBuilder().Insert(0, text, 2_000_000 / text.Length).ToString();
            ReportJson.Read(many).HasErrors.Should().BeTrue(text);
            ReportJson.Read("{\"preamble\":[" + many).HasErrors.Should().BeTrue(text);
            var result = ReportJson.Read("{\"otherMatters\":null,\"preamble\":[\"" + many);
            result.HasErrors.Should().BeTrue(text);
        }
    }

    private static byte[] Mutate(byte[] document, Random random)
    {
        var bytes = new List<byte>(document);
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, (byte)"{}[],:\"\\0-e./u*"[random.Next(15)]);
                    break;
                case 3:
                    bytes.RemoveRange(at, Math.Min(random.Next(200), bytes.Count - at));
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(300), bytes.Count - at)));
                    break;
                case 5:
                    // A value replaced: what stands between a colon and the comma after it.
                    ReplaceValue(bytes, at, random);
                    break;
                default:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
            }

            if (bytes.Count == 0)
                return [];
        }

        return [.. bytes];
    }

    private static void ReplaceValue(List<byte> bytes, int at, Random random)
    {
        string[] values = ["null", "true", "{}", "[]", "\"\"", "\"\\ud800\"", "1e999", "-1", "0.1", "{\"total\":1}", "[[]]", "\"2024-02-30\"", "/*\u00ff*/0", "//\n1"];
        var start = bytes.IndexOf((byte)':', at) + 1;
        var end = start > 0 ? bytes.IndexOf((byte)',', start) : -1;
        if (end < 0)
            return;
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, Encoding.UTF8.GetBytes(values[random.Next(values.Length)]));
    }
}
