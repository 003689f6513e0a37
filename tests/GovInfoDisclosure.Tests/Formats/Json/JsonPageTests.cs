using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>docs/formats/json.md says what the code does.</summary>
public sealed partial class JsonPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("docs/formats/json.md"));

    /// <summary>The lines of the tables of codes: code, severity, example.</summary>
    public static TheoryData<string, string, string> Lines => [.. CodeLine().Matches(Page)
        .Select(match => (match.Groups["code"].Value, match.Groups["severity"].Value, match.Groups["example"].Value))];

    [Fact]
    public void Page_lists_every_code_of_JSON_once() =>
        CodeLine().Matches(Page).Select(match => match.Groups["code"].Value).Should()
            .BeEquivalentTo(DiagnosticDescriptor.All.Select(descriptor => descriptor.Code).Where(code => code.StartsWith("GID5", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Lines))]
    public void Page_gives_each_code_with_its_severity_and_an_example_that_shows_it(string code, string severity, string example)
    {
        DiagnosticDescriptor.All.Single(descriptor => descriptor.Code == code).Severity.ToString().Should().BeEquivalentTo(severity);
        // Examples in words stand where a document would be too long or is no text.
        if (example.Length > 1 && example[0] == '`' && example[^1] == '`')
            ReportJson.Read(example[1..^1]).Diagnostics.Select(diagnostic => diagnostic.Code).Should().Contain(code);
        else
            code.Should().BeOneOf("GID504", "GID507", "GID509", "GID524");
    }

    [Fact]
    public void Page_shows_a_document_that_the_reader_finds_nothing_odd_about()
    {
        var json = Page.Split("```json\n")[1].Split("```")[0];
        var result = ReportJson.Read(json);
        result.Diagnostics.Should().BeEmpty();
        new SchemaValidator(ReportJson.Schema).IsValid(json).Should().BeTrue();
    }

    [GeneratedRegex(@"^\| (?<code>GID\d+) \| (?<severity>\w+) \|.*\| (?<example>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex CodeLine();
}
