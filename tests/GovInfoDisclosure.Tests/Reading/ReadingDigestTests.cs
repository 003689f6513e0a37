using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovInfoDisclosure.Tests.Accuracy;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// What is read of one text of each family of the generator, and of each text that a tool made, on a line: the codes of its diagnostics, and
/// digests of all that they say and of the report. Any decision that falls otherwise changes a line; <c>git diff</c> says where to look.
/// </summary>
public sealed class ReadingDigestTests
{
    private const string Families = "Golden/Reading/families.txt", Tools = "Golden/Reading/tools.txt";
    private const int FirstSeed = 500;

    private static readonly Lazy<Dictionary<string, string>> AcceptedFamilies = new(() => Load(Families)), AcceptedTools = new(() => Load(Tools));

    public static TheoryData<string> FamilyNames => [.. Family.All.Select(family => family.Name)];

    public static TheoryData<string> ToolFiles =>
        [.. Directory.GetFiles(RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/Samples/tools/texts")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(FamilyNames))]
    public void Read_text_of_a_family_gives_what_was_accepted(string family)
    {
        if (!GoldenFile.Accepting)
            OfFamily(family).Should().Be(AcceptedFamilies.Value[family]);
    }

    [Theory, MemberData(nameof(ToolFiles))]
    public void Read_text_of_a_tool_gives_what_was_accepted(string file)
    {
        if (!GoldenFile.Accepting)
            OfTool(file).Should().Be(AcceptedTools.Value[file]);
    }

    [Fact]
    public void Texts_that_were_accepted_are_those_that_are_read()
    {
        GoldenFile.CheckSource(Families, GoldenFile.Accepting ? string.Concat(FamilyNames.Select(data => OfFamily(data.Data))) : string.Concat(AcceptedFamilies.Value.Values));
        GoldenFile.CheckSource(Tools, GoldenFile.Accepting ? string.Concat(ToolFiles.Select(data => OfTool(data.Data))) : string.Concat(AcceptedTools.Value.Values));
    }

    private static Dictionary<string, string> Load(string file) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file)).ToDictionary(line => line[..line.IndexOf(" | ", StringComparison.Ordinal)], line => line + "\n");

    // Each family has a seed of its own, so that many reports are among the texts.
    private static string OfFamily(string name)
    {
        var at = Family.All.ToList().FindIndex(family => family.Name == name);
        return Line(name, ReportReader.Read(Family.All[at].Write(FirstSeed + at).Input));
    }

    private static string OfTool(string file) =>
        Line(file, ReportReader.Read(File.ReadAllBytes(RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/Samples/tools/texts/" + file))));

    private static string Line(string name, ReadResult result)
    {
        var codes = result.Diagnostics.GroupBy(diagnostic => diagnostic.Code).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key}x{group.Count()}"));
        var said = string.Join('\n', result.Diagnostics.Select(diagnostic => $"{diagnostic} {diagnostic.Location} {diagnostic.Message.Chinese}"));
        return $"{name} | {string.Join(' ', codes)} | {Digest(said)} {Digest(result.Report is { } report ? ReportJson.Write(report) : "")}\n";
    }

    private static string Digest(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
}
