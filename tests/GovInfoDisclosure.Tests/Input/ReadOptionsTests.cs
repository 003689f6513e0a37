using System.Text;
using GovInfoDisclosure.Tests.Diagnostics;
using GovInfoDisclosure.Tests.Formats.Json;
using static GovInfoDisclosure.Tests.Input.Word.WordFile;

namespace GovInfoDisclosure.Tests.Input;

/// <summary>How much is read: at a limit all of it, one beyond it a diagnostic.</summary>
public sealed class ReadOptionsTests
{
    private const string Cells = "<table><tr><td>";

    /// <summary>Each option, what it is without being set, and the most that it may be.</summary>
    public static TheoryData<string, int, int> Limits => new()
    {
        { nameof(ReadOptions.MaxInputLength), 256 << 20, 1 << 30 },
        { nameof(ReadOptions.MaxUnpackedLength), 64 << 20, 1 << 30 },
        { nameof(ReadOptions.MaxZipEntries), 10_000, 65_535 },
        { nameof(ReadOptions.MaxTableRows), 100_000, int.MaxValue },
        { nameof(ReadOptions.MaxTableCells), 1_000_000, int.MaxValue },
        { nameof(ReadOptions.MaxTableDepth), 32, 32 },
        { nameof(ReadOptions.MaxJsonDepth), 64, 1_000 },
        { nameof(ReadOptions.MaxDiagnostics), 1_000, int.MaxValue },
    };

    private static string Text => DiagnosticSamples.SoundReport;

    private static string Page => "<html><body>" + string.Concat(Text.Split('\n').Select(line => line.Contains('|')
        ? $"<table><tr>{string.Concat(line.Split('|').Select(cell => $"<td>{cell}</td>"))}</tr></table>"
        : $"<p>{line}</p>")).Replace("</table><table>", "", StringComparison.Ordinal);

    [Theory, MemberData(nameof(Limits))]
    public void Limit_takes_what_is_between_its_bounds(string name, int byDefault, int most)
    {
        ValueOf(ReadOptions.Default, name).Should().Be(byDefault);
        foreach (var value in (int[])[1, most])
            ValueOf(With(name, value), name).Should().Be(value);
        foreach (var value in (long[])[int.MinValue, -1, 0, (long)most + 1])
        {
            if (value <= int.MaxValue)
                FluentActions.Invoking(() => With(name, (int)value)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name).WithMessage($"*from 1 to {most:N0}.*");
        }
    }

    [Fact]
    public void Limits_are_all_that_there_is_to_set() =>
        Limits.Select(row => row.Data.Item1).Should().BeEquivalentTo(typeof(ReadOptions).GetProperties().Where(property => property.CanWrite).Select(property => property.Name));

    [Fact]
    public async Task Doors_refuse_null()
    {
        var token = TestContext.Current.CancellationToken;
        foreach (var action in (Func<object?>[])[() => ReportReader.Read("", null!), () => ReportReader.Read(Array.Empty<byte>(), null!), () => ReportReader.Read([], null!),
            () => ReportReader.Read(Stream.Null, null!), () => ReportReader.Read((Stream)null!, ReadOptions.Default), () => ReportReader.Read((byte[])null!, ReadOptions.Default),
            () => ReportJson.ReadLinesAsync(Stream.Null, null!, token), () => ReportJson.ReadLinesAsync(null!, ReadOptions.Default, token)])
            action.Should().Throw<ArgumentNullException>();
        await FluentActions.Awaiting(() => ReportReader.ReadAsync(Stream.Null, null!, token)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => ReportReader.ReadAsync(null!, ReadOptions.Default, token)).Should().ThrowAsync<ArgumentNullException>();
    }

    [Fact]
    public async Task Input_is_read_up_to_the_length_and_not_at_all_beyond_it()
    {
        var json = ReportJson.Write(JsonSamples.Report);
        foreach (var text in (string[])[Text, Page, json, ReportText.Write(JsonSamples.Report)])
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            await AtTheLimit(text.Length, options => Task.FromResult(ReportReader.Read(text, options)));
            await AtTheLimit(bytes.Length, options => Task.FromResult(ReportReader.Read(bytes, options)));
            await AtTheLimit(bytes.Length, options => Task.FromResult(ReportReader.Read(bytes.AsSpan(), options)));
            await AtTheLimit(bytes.Length, options => Task.FromResult(ReportReader.Read(new MemoryStream(bytes), options)));
            await AtTheLimit(bytes.Length, options => ReportReader.ReadAsync(new MemoryStream(bytes), options, TestContext.Current.CancellationToken));
        }

        var file = Of(Body(Text));
        await AtTheLimit(file.Length, options => Task.FromResult(ReportReader.Read(file, options)));
    }

    [Fact]
    public void Table_rows_are_read_up_to_their_number_and_no_report_beyond_it()
    {
        foreach (var read in (Func<ReadOptions, ReadResult>[])[options => ReportReader.Read(Page, options), options => ReportReader.Read(Of(Body(Text)), options)])
        {
            var rows = Text.Split('\n').Count(line => line.Contains('|'));
            read(new() { MaxTableRows = rows }).Report.Should().Be(read(ReadOptions.Default).Report).And.NotBeNull();
            Refused(read(new() { MaxTableRows = rows - 1 }), DiagnosticCodes.TooManyTableRows, rows - 1);
            Refused(read(new() { MaxTableRows = 1 }), DiagnosticCodes.TooManyTableRows, 1);
        }

        ReportReader.Read(Page, new() { MaxTableRows = 1 }).Diagnostics[^1].Location!.Value.Offset
            .Should().Be(Page.IndexOf("</tr><tr><td>", StringComparison.Ordinal) + "</tr><tr><td>".Length, "the second row is the first beyond the limit");
    }

    [Fact]
    public void Table_cells_are_read_up_to_their_number_and_no_report_beyond_it()
    {
        foreach (var read in (Func<ReadOptions, ReadResult>[])[options => ReportReader.Read(Page, options), options => ReportReader.Read(Of(Body(Text)), options)])
        {
            var cells = Text.Split('\n').Where(line => line.Contains('|')).Sum(line => line.Split('|').Length);
            read(new() { MaxTableCells = cells }).Report.Should().Be(read(ReadOptions.Default).Report).And.NotBeNull();
            Refused(read(new() { MaxTableCells = cells - 1 }), DiagnosticCodes.TooManyTableCells, cells - 1);
        }

        var beyond = ReportReader.Read("<p>a<table><tr><td>1<td>2<td>3</table>", new() { MaxTableCells = 2 }).Diagnostics.Should().ContainSingle().Subject;
        beyond.Location!.Value.Offset.Should().Be("<p>a<table><tr><td>1<td>2<td>".Length, "the third cell is the first beyond the limit");
    }

    [Fact]
    public void Tables_are_tables_up_to_their_depth_and_running_text_beyond_it()
    {
        var page = $"<p>a{Cells}{Cells}1<td>2</table></table>";
        var file = Of(Table($"<w:tc>{Table(Cell("1") + Cell("2"))}<w:p/></w:tc>"));
        foreach (var read in (Func<ReadOptions, ReadResult>[])[options => ReportReader.Read(page, options), options => ReportReader.Read(file, options)])
        {
            Codes(read(new() { MaxTableDepth = 2 })).Should().NotContain(DiagnosticCodes.TableNestedTooDeeply);
            Codes(read(new() { MaxTableDepth = 1 })).Should().Contain(DiagnosticCodes.TableNestedTooDeeply);
        }
    }

    [Fact]
    public void JSON_is_read_up_to_its_depth_and_not_on_beyond_it()
    {
        var json = ReportJson.Write(JsonSamples.Report);
        var depth = json.Aggregate((Now: 0, Most: 0), (at, character) => character switch
        {
            '{' or '[' => (at.Now + 1, Math.Max(at.Most, at.Now + 1)),
            '}' or ']' => (at.Now - 1, at.Most),
            _ => at,
        }).Most;

        ReportReader.Read(json, new() { MaxJsonDepth = depth }).Report.Should().Be(JsonSamples.Report);
        var beyond = ReportReader.Read(json, new() { MaxJsonDepth = depth - 1 });
        Codes(beyond).Should().Contain(DiagnosticCodes.JsonTooDeep);
        beyond.Diagnostics.Single(diagnostic => diagnostic.Code == DiagnosticCodes.JsonTooDeep).Message.English.Should().Contain($" {depth - 1} ");
        var deep = string.Concat(Enumerable.Repeat("[", 900)) + string.Concat(Enumerable.Repeat("]", 900));
        Codes(ReportReader.Read($"{{\"otherMatters\":null,\"x\":{deep}}}", new() { MaxJsonDepth = 901 })).Should().NotContain(DiagnosticCodes.JsonTooDeep);
    }

    [Fact]
    public void Word_files_are_read_up_to_their_entries_and_what_they_unpack_to()
    {
        var document = Document(Body(Text));
        var file = Zip(("a", ""), ("b", ""), ("word/document.xml", document));
        var length = Encoding.UTF8.GetByteCount(document);

        ReportReader.Read(file, new() { MaxZipEntries = 3, MaxUnpackedLength = length }).Report.Should().Be(ReportReader.Read(file).Report).And.NotBeNull();
        Codes(ReportReader.Read(file, new() { MaxZipEntries = 2 })).Should().Equal(DiagnosticCodes.WordFileTooLarge);
        Codes(ReportReader.Read(file, new() { MaxUnpackedLength = length - 1 })).Should().Equal(DiagnosticCodes.WordFileTooLarge);
    }

    [Fact]
    public void Gravest_diagnostics_are_kept_and_the_others_counted()
    {
        // Two infos, two warnings, an error; then in the places of the sound report.
        var text = Text.Replace("发布日期：2025-01-20\n", "", StringComparison.Ordinal).Replace("行政许可 | 45", "行政许可 | 45件", StringComparison.Ordinal)
            .Replace("行政处罚 | 3", "行政处罚 | 约3件", StringComparison.Ordinal).Replace("行政强制 | 0\n", "行政强制 | 0\n17\n", StringComparison.Ordinal);
        text = text[..text.IndexOf("四、", StringComparison.Ordinal)];
        var all = ReportReader.Read(text);
        all.Diagnostics.Select(diagnostic => diagnostic.Severity).Distinct().Should().BeEquivalentTo([IssueSeverity.Info, IssueSeverity.Warning, IssueSeverity.Error]);
        all.DoubtfulCells.Should().HaveCountLessThan(20);

        for (var most = 1; most < all.Diagnostics.Count; most++)
        {
            var kept = ReportReader.Read(text, new() { MaxDiagnostics = most });
            var least = all.Diagnostics.Select(diagnostic => diagnostic.Severity).OrderDescending().ElementAt(most - 1);
            kept.Diagnostics.Should().HaveCount(most + 1);
            kept.Diagnostics.Take(most).Should().Equal(all.Diagnostics.Where(diagnostic => diagnostic.Severity > least)
                .Concat(all.Diagnostics.Where(diagnostic => diagnostic.Severity == least)).Take(most).OrderBy(diagnostic => all.Diagnostics.ToList().IndexOf(diagnostic)));
            kept.Diagnostics[^1].Code.Should().Be(DiagnosticCodes.MoreDiagnostics);
            kept.Diagnostics[^1].Message.English.Should().StartWith($"{all.Diagnostics.Count - most} more ");
            kept.Report.Should().Be(all.Report);
            kept.HasErrors.Should().BeTrue();
            kept.DoubtfulCells.Should().Equal(all.Report!.Cells().Select(cell => cell.Address), "nobody knows what those are about that were left out");
        }

        ReportReader.Read(text, new() { MaxDiagnostics = all.Diagnostics.Count }).Diagnostics.Should().Equal(all.Diagnostics);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Error_behind_countless_oddities_of_JSON_is_kept(int most)
    {
        var json = "{\"overallSituation\":null" + string.Concat(Enumerable.Range(0, 5000).Select(i => $",\"x{i}\":{i}")) + ",\"otherMatters\":5}";

        var result = ReportReader.Read(json, new() { MaxDiagnostics = most });

        result.Diagnostics.Should().HaveCount(most + 1);
        result.Diagnostics[most - 1].Code.Should().Be(DiagnosticCodes.JsonWrongType, "it stands last and weighs most");
        result.Diagnostics.Take(most - 1).Select(diagnostic => diagnostic.Location!.Value.Offset).Should().BeInAscendingOrder();
        result.Diagnostics[^1].Message.English.Should().StartWith($"{5000 + 7 + 1 - most} more were ", "seven members of the report are missing, too");
    }

    [Fact]
    public async Task Lines_of_JSON_each_have_the_limits()
    {
        var json = ReportJson.Write(JsonSamples.Report);
        var lines = $"{json}\n{json} \n{json}\n";
        var results = new List<ReadResult>();
        await foreach (var result in ReportJson.ReadLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(lines)), new() { MaxInputLength = Encoding.UTF8.GetByteCount(json) }, TestContext.Current.CancellationToken))
            results.Add(result);

        results.Select(result => string.Join(' ', Codes(result))).Should().Equal("", DiagnosticCodes.InputTooLong, "");
        await foreach (var result in ReportJson.ReadLinesAsync(new MemoryStream("[[[]]]"u8.ToArray()), new() { MaxJsonDepth = 2 }, TestContext.Current.CancellationToken))
            Codes(result).Should().Contain(DiagnosticCodes.JsonTooDeep);
    }

    private static async Task AtTheLimit(int length, Func<ReadOptions, Task<ReadResult>> read)
    {
        (await read(new() { MaxInputLength = length })).Report.Should().NotBeNull();
        Refused(await read(new() { MaxInputLength = length - 1 }), DiagnosticCodes.InputTooLong, length - 1);
    }

    private static void Refused(ReadResult result, string code, int limit)
    {
        result.Report.Should().BeNull();
        var diagnostic = result.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(code);
        diagnostic.Message.English.Should().Contain($" {limit} ");
        diagnostic.Message.Chinese.Should().Contain($" {limit}");
        diagnostic.Location.Should().NotBeNull();
    }

    private static IEnumerable<string> Codes(ReadResult result) => result.Diagnostics.Select(diagnostic => diagnostic.Code);

    private static int ValueOf(ReadOptions options, string name) => (int)typeof(ReadOptions).GetProperty(name)!.GetValue(options)!;

    private static ReadOptions With(string name, int value) => name switch
    {
        nameof(ReadOptions.MaxInputLength) => new() { MaxInputLength = value },
        nameof(ReadOptions.MaxUnpackedLength) => new() { MaxUnpackedLength = value },
        nameof(ReadOptions.MaxZipEntries) => new() { MaxZipEntries = value },
        nameof(ReadOptions.MaxTableRows) => new() { MaxTableRows = value },
        nameof(ReadOptions.MaxTableCells) => new() { MaxTableCells = value },
        nameof(ReadOptions.MaxTableDepth) => new() { MaxTableDepth = value },
        nameof(ReadOptions.MaxJsonDepth) => new() { MaxJsonDepth = value },
        nameof(ReadOptions.MaxDiagnostics) => new() { MaxDiagnostics = value },
        _ => throw new ArgumentException(name),
    };
}
