using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Html;

public sealed class HtmlDocumentationTests
{
    [Fact]
    public void Documentation_lists_every_code_of_bytes_and_pages_with_its_severity()
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine("docs/formats/html.md")).Where(line => line.StartsWith("| GID", StringComparison.Ordinal)).Select(line => line[..line.LastIndexOf('|', line.Length - 2)].Trim());

        var expected = DiagnosticDescriptor.All.Where(descriptor => descriptor.Code.StartsWith("GID4", StringComparison.Ordinal))
            .Select(descriptor => $"| {descriptor.Code} | {descriptor.Severity.ToString().ToLowerInvariant()}");

        lines.Should().Equal(expected);
    }
}
