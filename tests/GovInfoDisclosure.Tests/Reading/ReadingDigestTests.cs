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
    private const string ToolFolder = "tests/GovInfoDisclosure.Tests/Samples/tools/texts";
    private const int FirstSeed = 500;

    private static readonly GoldenSections Families = new("Reading/families.txt", OfFamily), Tools = new("Reading/tools.txt", OfTool);

    public static TheoryData<string> FamilyNames => [.. AllFamilies];

    public static TheoryData<string> ToolFiles => [.. AllTools];

    private static IEnumerable<string> AllFamilies => Family.All.Select(family => family.Name);

    private static IEnumerable<string> AllTools =>
        Directory.GetFiles(RepositoryRoot.Combine(ToolFolder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    [Theory, MemberData(nameof(FamilyNames))]
    public void Read_text_of_a_family_gives_what_was_accepted(string family) => Families.Check(family);

    [Theory, MemberData(nameof(ToolFiles))]
    public void Read_text_of_a_tool_gives_what_was_accepted(string file) => Tools.Check(file);

    [Fact]
    public void Texts_that_were_accepted_are_those_that_are_read()
    {
        Families.CheckNames(AllFamilies);
        Tools.CheckNames(AllTools);
    }

    // Each family has a seed of its own, so that many reports are among the texts.
    private static string OfFamily(string name)
    {
        var at = Array.FindIndex(Family.All, family => family.Name == name);
        return Line(ReportReader.Read(Family.All[at].Write(FirstSeed + at).Input));
    }

    private static string OfTool(string file) =>
        Line(ReportReader.Read(File.ReadAllBytes(RepositoryRoot.Combine(ToolFolder + "/" + file))));

    private static string Line(ReadResult result)
    {
        var codes = result.Diagnostics.GroupBy(diagnostic => diagnostic.Code).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key}x{group.Count()}"));
        var said = string.Join('\n', result.Diagnostics.Select(diagnostic => $"{diagnostic} {diagnostic.Location} {diagnostic.Message.Chinese}"));
        return $"{string.Join(' ', codes)} | {Digest(said)} {Digest(result.Report is { } report ? ReportJson.Write(report) : "")}\n";
    }

    private static string Digest(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
}
