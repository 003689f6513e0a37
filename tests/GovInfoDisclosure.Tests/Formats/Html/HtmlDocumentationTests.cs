using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Html;

public sealed class HtmlDocumentationTests
{
    [Fact]
    public void Documentation_lists_every_code_of_bytes_and_pages_with_its_severity() =>
        Codes("docs/formats/html.md").Should().Equal(All.Where(line => !IsOfWord(line)));

    [Fact]
    public void Documentation_lists_every_code_of_Word_files_with_its_severity()
    {
        Codes("docs/formats/word.md").Should().BeSubsetOf(All);
        Codes("docs/formats/word.md").Where(IsOfWord).Should().Equal(All.Where(IsOfWord));
    }

    private static IEnumerable<string> All => DiagnosticDescriptor.All.Where(descriptor => descriptor.Code.StartsWith("GID4", StringComparison.Ordinal))
        .Select(descriptor => $"| {descriptor.Code} | {descriptor.Severity.ToString().ToLowerInvariant()}");

    private static bool IsOfWord(string line) => line.StartsWith("| GID42", StringComparison.Ordinal);

    private static IEnumerable<string> Codes(string page) => File.ReadAllLines(RepositoryRoot.Combine(page))
        .Where(line => line.StartsWith("| GID", StringComparison.Ordinal)).Select(line => line[..line.LastIndexOf('|', line.Length - 2)].Trim());
}
