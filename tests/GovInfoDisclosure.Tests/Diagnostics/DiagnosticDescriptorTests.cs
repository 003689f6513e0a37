using System.Reflection;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Diagnostics;

public sealed class DiagnosticDescriptorTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> All = DiagnosticDescriptor.All;

    public static TheoryData<string> Codes => [.. All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void All_is_in_the_order_of_the_codes_and_has_each_once() =>
        All.Select(descriptor => descriptor.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Codes_are_the_constants_named_after_their_descriptors()
    {
        var constants = typeof(DiagnosticCodes).GetFields().ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

        constants.Values.Should().Equal(All.Select(descriptor => descriptor.Code), "every code has a constant, in this order");
        var properties = typeof(DiagnosticDescriptors).GetMembers(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(member => (member.Name, Value: member is PropertyInfo property ? property.GetValue(null) : (member as FieldInfo)?.GetValue(null)))
            .Where(member => member.Value is DiagnosticDescriptor && constants.ContainsKey(member.Name)).ToArray();
        properties.Should().HaveSameCount(All).And.OnlyContain(member => ((DiagnosticDescriptor)member.Value!).Code == constants[member.Name]);
    }

    [Theory, MemberData(nameof(Codes))]
    public void Code_has_its_form_and_texts_in_both_languages(string code)
    {
        var descriptor = Find(code);

        code.Should().MatchRegex("^GID[1-5][0-9]{2}$");
        descriptor.ToString().Should().Be(code);
        foreach (var text in (BilingualText[])[descriptor.Title, descriptor.Formats])
        {
            text.Chinese.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
            text.English.Should().MatchRegex("[A-Za-z]{2}").And.NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}", "English messages hold Chinese only where they quote");
        }

        descriptor.Formats.Chinese.Should().MatchRegex("[。}]$");
        descriptor.Formats.English.Should().MatchRegex("[.}]$");
    }

    // Details such as the name of a JSON member come in both languages, each with a number of its own.
    [Theory, MemberData(nameof(Codes))]
    public void Messages_use_the_same_number_of_details_in_both_languages(string code)
    {
        var formats = Find(code).Formats;
        var (chinese, english) = (Placeholders(formats.Chinese), Placeholders(formats.English));

        english.Should().HaveSameCount(chinese);
        chinese.Union(english).Order().Should().Equal(Enumerable.Range(0, chinese.Union(english).Count()), "no detail is passed in vain");
    }

    [Theory, MemberData(nameof(Codes))]
    public void Message_shows_every_detail_under_any_culture(string code)
    {
        var descriptor = Find(code);
        var details = Placeholders(descriptor.Formats.Chinese).Union(Placeholders(descriptor.Formats.English)).Order().Select(number => (object)(1234.5m + number)).ToArray();

        foreach (var culture in Culture.Names)
        {
            var message = Culture.Run(culture.Data, () => new Diagnostic(descriptor, null, null, details).Message);
            foreach (var (text, format) in ((string, string)[])[(message.Chinese, descriptor.Formats.Chinese), (message.English, descriptor.Formats.English)])
                Placeholders(format).Where(number => !text.Contains($"{1234 + number}.5")).Should().BeEmpty("under {0} it reads {1}", culture.Data, text);
        }
    }

    [Fact]
    public void Descriptors_are_all_used()
    {
        var sources = Directory.GetFiles(RepositoryRoot.Combine("src/GovInfoDisclosure"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("DiagnosticDescriptors.", StringComparison.Ordinal)).Select(File.ReadAllText).ToArray();
        var names = Directory.GetFiles(RepositoryRoot.Combine("src/GovInfoDisclosure/Diagnostics"), "DiagnosticDescriptors.*.cs")
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"DiagnosticDescriptor (\w+) (=|\{ get)").Select(match => match.Groups[1].Value)).ToArray();

        names.Should().HaveSameCount(All);
        names.Should().OnlyContain(name => sources.Any(source => Regex.IsMatch(source, $@"\bDiagnosticDescriptors\.{name}\b")));
    }

    [Fact]
    public void Diagnostic_text_names_code_weight_place_and_message()
    {
        var descriptor = Find("GID302");

        new Diagnostic(descriptor, "/header/reportingBody", new SourceLocation(3, 7, 120)).ToString().Should().Be($"GID302 Warning 3:7 /header/reportingBody: {descriptor.Formats.English}");
        new Diagnostic(descriptor, null, null).ToString().Should().Be($"GID302 Warning: {descriptor.Formats.English}");
    }

    [Fact]
    public void Message_gives_the_text_of_the_language()
    {
        var message = new BilingualText("没有标题", "No title");

        message.In(MessageLanguage.Chinese).Should().Be("没有标题");
        message.In(MessageLanguage.English).Should().Be("No title");
        message.ToString().Should().Be("没有标题 / No title");
    }

    [Theory]
    [InlineData(0, 2, "(0 images, 2 frames)")]
    [InlineData(1, 1, "(1 image, 1 frame)")]
    [InlineData(1_000, 21, "(1000 images, 21 frames)")]
    public void Message_counts_in_English_with_singular_and_plural(int images, int frames, string expected) =>
        new Diagnostic(Find(DiagnosticCodes.PageWithoutText), null, null, images, frames).Message.English.Should().Contain(expected);

    private static DiagnosticDescriptor Find(string code) => All.Single(descriptor => descriptor.Code == code);

    private static int[] Placeholders(string format) => [.. Regex.Matches(format, @"\{(\d+)(?::[^{}|]+\|[^{}|]+)?\}").Select(match => int.Parse(match.Groups[1].Value)).Distinct().Order()];
}
