#if !NETSTANDARD_BUILD
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Checking;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs.Examples;

/// <summary>The program that users start with.</summary>
public sealed class InspectTests : IDisposable
{
    private const string Program = "inspect.cs";

    private static readonly string Sample = RepositoryRoot.Combine("docs/examples/reports/jincheng-chengqu-2022.txt");

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Program_is_short() => File.ReadLines(RepositoryRoot.Combine("docs/examples/" + Program)).Count().Should().BeLessThan(150);

    [Fact]
    public async Task Sample_is_inspected_in_Chinese_without_words_of_English()
    {
        var run = await ExampleProgram.RunAsync(Program);

        run.Status.Should().Be(1);
        run.Output.Should().Contain("2022 · 2021 年格式\n").And.Contain("[错误] REQ-02").And.Contain("（四）无法提供 / 1.本机关不掌握相关政府信息: 自然人 6")
            .And.EndWith("总计，现为 0，应为 2。总计未填，留为 0。\n");
        Regex.Matches(run.Output.Replace(Path.GetFileName(Sample), ""), "[A-Za-z]{2,}[0-9]*").Select(word => word.Value)
            .Should().OnlyContain(word => word.StartsWith("GID", StringComparison.Ordinal) || word == "REQ");
        run.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("LANG", "en_US.UTF-8", true)]
    [InlineData("LC_ALL", "en_GB.UTF-8", true)]
    [InlineData("LANG", "zh_CN.UTF-8", false)]
    [InlineData("LANG", "de_DE.UTF-8", false)]
    [InlineData("LANG", "C", false)]
    public async Task Language_is_English_on_an_English_terminal_only(string variable, string value, bool isEnglish)
    {
        var run = await ExampleProgram.RunInAsync((variable, value), Program, _folder.Combine("none"));

        run.Errors.Should().EndWith(isEnglish ? "No such file or folder.\n" : "没有这个文件或文件夹。\n");
        run.Status.Should().Be(2);
    }

    [Fact]
    public async Task Language_that_is_asked_for_goes_before_that_of_the_terminal()
    {
        var chinese = await ExampleProgram.RunInAsync(("LANG", "en_US.UTF-8"), Program, "--lang", "zh", Sample);
        var english = await ExampleProgram.RunAsync(Program, "--lang", "en", Sample);

        chinese.Output.Should().Contain("唯一的最小更正");
        english.Output.Should().Contain("Unable to provide / Information not held by this organ: Natural persons 6").And.Contain("edition of 2021")
            .And.Contain("The only smallest repair: Results this year / Partially disclosed / Total: now 0, should be 2. The total was left at 0.");
    }

    [Fact]
    public async Task Help_says_how_to_use_it()
    {
        var chinese = await ExampleProgram.RunAsync(Program, "--help");
        var english = await ExampleProgram.RunAsync(Program, "-h", "--lang", "en");

        (chinese.Status, english.Status).Should().Be((0, 0));
        chinese.Output.Should().StartWith("用法：").And.ContainAll("--lang", "--html", "--json");
        english.Output.Should().StartWith("Usage: ").And.ContainAll("--lang", "--html", "--json");
    }

    [Theory]
    [InlineData("--jsn")]
    [InlineData("-x")]
    [InlineData("--html")]
    [InlineData("--lang", "fr")]
    public async Task Option_that_is_unknown_or_lacks_its_value_is_refused(params string[] arguments)
    {
        var run = await ExampleProgram.RunAsync(Program, arguments);

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().StartWith(arguments[0] + ": 不认识的选项");
    }

    [Fact]
    public async Task Folder_is_read_with_its_sub_folders_and_summed_up()
    {
        File.Copy(Sample, _folder.Combine("a.txt"));
        _folder.Write("deep/er/b.json", ReportJson.Write(ReportEdits.Consistent(1)));
        _folder.Write("deep/none.txt", "hello");

        var run = await ExampleProgram.RunAsync(Program, _folder.Path, "--html", _folder.Combine("pages"));

        run.Status.Should().Be(2);
        run.Output.Should().Contain("== a.txt\n").And.Contain($"== {Path.Combine("deep", "er", "b.json")}\n")
            .And.EndWith("\n文件 3 个，其中有矛盾的 1 个，不能读取的 1 个；问题共 2 处。\n");
        Directory.GetFiles(_folder.Combine("pages"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Combine("pages"), file))
            .Should().BeEquivalentTo("a.txt.html", Path.Combine("deep", "er", "b.json.html"));
        ReportReader.Read(File.ReadAllBytes(_folder.Combine("pages/deep/er/b.json.html"))).Report.Should().Be(ReportEdits.Consistent(1));
    }

    [Fact]
    public async Task Files_of_the_same_name_have_a_page_each()
    {
        var (first, second) = (_folder.Write("1/a.json", ReportJson.Write(ReportEdits.Consistent(1))), _folder.Write("2/a.json", ReportJson.Write(ReportEdits.Consistent(2))));

        var run = await ExampleProgram.RunAsync(Program, "--html", _folder.Combine("pages"), first, second);

        run.Status.Should().Be(0);
        ReportReader.Read(File.ReadAllBytes(_folder.Combine("pages/a.json.html"))).Report.Should().Be(ReportEdits.Consistent(1));
        ReportReader.Read(File.ReadAllBytes(_folder.Combine("pages/a.json.2.html"))).Report.Should().Be(ReportEdits.Consistent(2));
    }

    [Fact]
    public async Task One_file_is_written_as_the_page_that_is_named()
    {
        var page = _folder.Combine("page.html");

        (await ExampleProgram.RunAsync(Program, "--html", page, Sample)).Status.Should().Be(1);

        File.ReadAllText(page).Should().Contain("REQ-02");
    }

    [Fact]
    public async Task Page_that_cannot_be_written_is_told()
    {
        _folder.Write("file", "");

        var run = await ExampleProgram.RunAsync(Program, "--html", _folder.Combine("file/page.html"), Sample);

        run.Status.Should().Be(2);
        run.Errors.Should().StartWith(_folder.Combine("file/page.html") + ": ").And.NotContain("Exception").And.NotContain("   at ");
    }

    [Fact]
    public async Task Json_is_a_line_a_file_whatever_the_terminal()
    {
        _folder.Write("none.txt", "hello");
        File.Copy(Sample, _folder.Combine("report.txt"));

        var run = await ExampleProgram.RunAsync(Program, "--json", _folder.Path);
        var english = await ExampleProgram.RunInAsync(("LANG", "en_US.UTF-8"), Program, "--json", _folder.Path);

        run.Status.Should().Be(0);
        english.Output.Should().Be(run.Output);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        foreach (var line in lines)
            line.Select(member => member.Key).Should().Equal("file", "report", "diagnostics", "findings", "repairs", "derived", "doubtful", "limits");
        lines[0]["file"]!.GetValue<string>().Should().Be(_folder.Combine("none.txt"));
        lines[0]["report"].Should().BeNull();
        lines[1]["findings"]!.AsArray().Select(finding => finding!["rule"]!.GetValue<string>()).Should().Equal("REQ-02", "REQ-03");
        lines[1]["diagnostics"]![0]!.AsObject().Select(member => member.Key).Should().Equal("code", "severity", "path", "line", "column", "message");
        lines[1]["repairs"]![0]!["changes"]![0]!["value"]!.GetValue<int>().Should().Be(2);
        lines[1]["doubtful"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Json_of_a_file_that_is_not_there_is_a_line_too()
    {
        var run = await ExampleProgram.RunAsync(Program, "--json", _folder.Combine("none"));

        run.Status.Should().Be(2);
        JsonNode.Parse(run.Output)!["report"].Should().BeNull();
        run.Errors.Should().NotBeEmpty();
    }
}
#endif
