#if !NETSTANDARD_BUILD
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Docs.Examples;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

/// <summary>The program for folders of reports, run over all kinds of inputs, bad ones, and once more.</summary>
public sealed class BatchSnippets : Snippet, IDisposable
{
    private const string Program = "batch.cs";

    private readonly ScratchFolder _folder = new();

    private string Output => _folder.Combine("out.jsonl");

    private string Input => _folder.Combine("in");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Program_is_short() => File.ReadLines(RepositoryRoot.Combine("docs/examples/" + Program)).Count().Should().BeLessThan(200);

    [Fact]
    public async Task Folder_is_read_with_all_that_is_below_it()
    {
        WriteInputs();

        var run = await ExampleProgram.RunAsync(Program, Output, Input);

        run.Status.Should().Be(1, "two files hold no report");
        Console.WriteLine(run.Output.TrimEnd('\n'));
        PrintsWhatThePageShows("batch-summary");
        var lines = Lines();
        lines.Keys.Should().BeEquivalentTo(InputNames());
        lines[Name("none.txt")]["codes"]!.AsArray().Select(code => code!.GetValue<string>()).Should().Equal("GID102");
        lines[Name("broken.zip")]["error"].Should().NotBeNull();
        lines[Name("a.txt")]["consistent"]!.GetValue<bool>().Should().BeFalse();
        lines[Name("a.txt")]["rules"]!.AsArray().Select(rule => rule!.GetValue<string>()).Should().Equal("REQ-02", "REQ-03");
        lines[Name("many.jsonl#3")]["consistent"]!.GetValue<bool>().Should().BeTrue();
        ReportJson.Read(lines[Name("many.jsonl#3")]["report"]!.ToJsonString()).Report.Should().Be(ReportEdits.Consistent(2));
        run.Output.Should().StartWith("Inputs: ", "progress goes to the other stream");
        run.Errors.Should().Contain("%");
    }

    [Fact]
    public async Task Run_after_a_break_reads_only_what_is_missing()
    {
        WriteInputs();
        var first = await ExampleProgram.RunAsync(Program, Output, Input);
        var whole = Lines().ToDictionary(line => line.Key, line => line.Value.ToJsonString());
        var text = File.ReadAllLines(Output);
        // The first line marks itself as known, two are lost, and the last is cut inside.
        text[0] = text[0].Replace("{\"file\"", "{\"kept\":true,\"file\"", StringComparison.Ordinal);
        File.WriteAllText(Output, string.Concat(text[..^3].Select(line => line + "\n")) + text[^3][..20]);

        var again = await ExampleProgram.RunAsync(Program, Output, Input);

        File.ReadAllLines(Output).Should().HaveCount(text.Length).And.StartWith(text[0]);
        var lines = Lines();
        lines.Keys.Should().BeEquivalentTo(whole.Keys);
        lines.Where(line => line.Value["kept"] is null).Should().HaveCount(text.Length - 1).And.OnlyContain(line => line.Value.ToJsonString() == whole[line.Key]);
        again.Output.Should().Be(first.Output, "the summary is that of all lines");
    }

    [Fact]
    public async Task Run_with_nothing_left_writes_nothing()
    {
        WriteInputs();
        var first = await ExampleProgram.RunAsync(Program, Output, Input);
        var bytes = File.ReadAllBytes(Output);

        var again = await ExampleProgram.RunAsync(Program, Output, Input);

        File.ReadAllBytes(Output).Should().Equal(bytes);
        again.Output.Should().Be(first.Output);
    }

    [Fact]
    public async Task Output_that_something_else_wrote_is_left_alone()
    {
        var file = _folder.Write("out.jsonl", "a,b\n1,2\n");

        var run = await ExampleProgram.RunAsync(Program, file, SampleFile("qiandongnan-2024.txt"));

        run.Status.Should().Be(2);
        run.Errors.Should().Contain("is no output of this program");
        File.ReadAllText(file).Should().Be("a,b\n1,2\n");
    }

    [Fact]
    public async Task Output_inside_the_folder_is_no_input()
    {
        File.Copy(SampleFile("qiandongnan-2024.txt"), _folder.Combine("a.txt"));

        for (var i = 0; i < 2; i++)
            (await ExampleProgram.RunAsync(Program, Output, _folder.Path)).Status.Should().Be(0);

        File.ReadAllLines(Output).Should().ContainSingle();
    }

    [Fact]
    public async Task File_that_is_not_there_is_a_line_and_no_end()
    {
        var run = await ExampleProgram.RunAsync(Program, Output, _folder.Combine("no"), _folder.Combine("no.zip"), _folder.Combine("no.jsonl"), SampleFile("qiandongnan-2024.txt"));

        run.Status.Should().Be(1);
        Lines().Values.Select(line => line["report"] is null).Should().BeEquivalentTo([true, true, true, false]);
    }

    [Fact]
    public async Task Program_without_arguments_says_which_they_are() =>
        (await ExampleProgram.RunAsync(Program)).Should().Match<ExampleRun>(run => run.Status == 2 && run.Errors.StartsWith("Usage: batch "));

    private void WriteInputs()
    {
        _folder.Write("in/a.txt", File.ReadAllText(SampleFile("jincheng-chengqu-2022.txt")));
        _folder.Write("in/deep/er/b.html", ReportHtml.Write(ReportEdits.Consistent(3)));
        _folder.Write("in/none.txt", "hello");
        _folder.Write("in/broken.zip", "no archive");
        _folder.Write("in/many.jsonl", ReportJson.Write(ReportEdits.Consistent(1)) + "\n\n" + ReportJson.Write(ReportEdits.Consistent(2)).Replace("\n", "") + "\n");
        // Names in GBK, as archivers on Chinese systems write them.
        using var archive = ZipFile.Open(_folder.Combine("in/c.zip"), ZipArchiveMode.Create, CodePagesEncodingProvider.Instance.GetEncoding("GB18030"));
        using var writer = new StreamWriter(archive.CreateEntry("年报/青石县.json").Open());
        writer.Write(ReportJson.Write(ReportEdits.Consistent(4)));
    }

    private string[] InputNames() => [Name("a.txt"), Name(Path.Combine("deep", "er", "b.html")), Name("none.txt"), Name("broken.zip"),
        Name("many.jsonl#1"), Name("many.jsonl#3"), Name("c.zip/年报/青石县.json")];

    private string Name(string name) => Path.Combine(Input, name);

    private Dictionary<string, JsonObject> Lines() =>
        File.ReadLines(Output).Select(line => JsonNode.Parse(line)!.AsObject()).ToDictionary(line => line["file"]!.GetValue<string>());
}
#endif
