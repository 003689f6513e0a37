using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>The summaries that editors show in Chinese: those of the types that programs begin with, all of their members.</summary>
public sealed class ChineseSummaryTests
{
    private static readonly XElement[] Summaries =
        [.. XDocument.Load(RepositoryRoot.Combine("src/GovInfoDisclosure/Summaries.zh-Hans.xml")).Descendants("member")];

    private static readonly HashSet<string> Documented =
        [.. XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml")).Descendants("member").Select(Name)];

    public static TheoryData<string> Types => [.. Summaries.Select(Name).Where(name => name.StartsWith("T:", StringComparison.Ordinal))];

    [Fact]
    public void Members_are_documented_in_English_too()
    {
        Summaries.Select(Name).Should().OnlyHaveUniqueItems().And.BeSubsetOf(Documented).And.HaveCountGreaterThan(100);
        foreach (var summary in Summaries.SelectMany(member => member.Descendants("see")))
            Documented.Should().Contain((string)summary.Attribute("cref")!);
    }

    [Fact]
    public void Summaries_are_sentences_in_Chinese() =>
        Summaries.Select(member => member.Element("summary")!.Value).Should().OnlyContain(text => Regex.IsMatch(text, @"^[\p{IsCJKUnifiedIdeographs}J].*[。]$"));

    [Theory, MemberData(nameof(Types))]
    public void Types_are_whole(string type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var visible = Library.Assembly.GetType(type[2..])!;
        visible.IsVisible.Should().BeTrue();
        var members = Documented.Where(name => Regex.IsMatch(name, $@"^[MPF]:{Regex.Escape(type[2..])}\.\w+(\(|$)"))
            .Where(name => visible.GetMember(Regex.Match(name, @"\.(\w+)(\(|$)").Groups[1].Value, Own)
                .Any(member => member is not MethodBase method || method.GetParameters().Length == Parameters(name)));

        members.Should().NotBeEmpty().And.BeEquivalentTo(Summaries.Select(Name).Where(name => Regex.IsMatch(name, $@"^[MPF]:{Regex.Escape(type[2..])}\.")));
    }

    // An overload for tests has other parameters than those that users see. The commas of a generic type separate none.
    private static int Parameters(string name) =>
        name.Contains('(') ? Regex.Count(Regex.Replace(name, @"\{[^}]*\}", ""), ",") + 1 : 0;

    private static string Name(XElement member) => (string)member.Attribute("name")!;
}
