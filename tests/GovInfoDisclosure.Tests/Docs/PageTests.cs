using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>What holds for every page of the documentation.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.Names];

    [Theory, MemberData(nameof(Pages))]
    public void Links_lead_to_files_and_headings_that_exist(string page)
    {
        var folder = Path.GetDirectoryName(RepositoryRoot.Combine(page))!;
        foreach (Match link in Regex.Matches(MarkdownPage.Read(page).Prose, @"\]\(([^)\s]+)\)"))
        {
            var target = link.Groups[1].Value;
            if (target.StartsWith("https://", StringComparison.Ordinal))
                continue;
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? RepositoryRoot.Combine(page) : Path.GetFullPath(parts[0], folder);
            (File.Exists(file) || Directory.Exists(file)).Should().BeTrue("{0} links to {1}", page, target);
            if (parts.Length > 1)
                MarkdownPage.Read(Path.GetRelativePath(RepositoryRoot.Path, file)).Anchors().Should().Contain(parts[1], "{0} links to {1}", page, target);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public void Page_begins_with_a_title_and_is_reached_from_another(string page)
    {
        File.ReadLines(RepositoryRoot.Combine(page)).First().Should().StartWith("# ");
        if (page == "README.md")
            return;
        var linked = MarkdownPage.Names.Where(other => other != page).SelectMany(other => Regex.Matches(MarkdownPage.Read(other).Prose, @"\]\(([^)#\s]+)")
            .Select(link => Path.GetFullPath(link.Groups[1].Value, Path.GetDirectoryName(RepositoryRoot.Combine(other))!)));
        linked.Should().Contain(RepositoryRoot.Combine(page));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Identifiers_of_the_library_in_code_style_exist(string page)
    {
        var types = Library.Assembly.GetExportedTypes().Where(type => !type.IsGenericType).ToDictionary(type => type.Name);
        foreach (Match match in Regex.Matches(MarkdownPage.Read(page).Prose, @"`(\w+)\.(\w+)[^`]*`"))
        {
            if (types.TryGetValue(match.Groups[1].Value, out var type))
                type.GetMember(match.Groups[2].Value).Concat(ReportExtensions(type, match.Groups[2].Value)).Should().NotBeEmpty("{0} names {1}", page, match.Value);
        }

        foreach (Match match in Regex.Matches(MarkdownPage.Read(page).Prose, @"`(GID\d{3})`"))
            DiagnosticDescriptor.All.Select(descriptor => descriptor.Code).Should().Contain(match.Groups[1].Value, "{0} names it", page);
    }

    private static IEnumerable<System.Reflection.MemberInfo> ReportExtensions(Type type, string name) =>
        type == typeof(DisclosureReport) ? typeof(ReportLayout).GetMember(name) : [];
}
