using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>The pages on how to add something name files, types and tests: all of them exist.</summary>
public sealed class ContributingPageTests
{
    private static readonly string[] Files =
    [
        .. new[] { "src", "tests", ".ci" }.SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories))
            .Select(file => "/" + Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
            .Where(file => !Regex.IsMatch(file, "/(bin|obj|node_modules)/")),
    ];

    private static readonly HashSet<string> Tests =
    [
        .. typeof(ContributingPageTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Select(method => method.Name).Append(type.Name)),
    ];

    public static TheoryData<string> Pages => [.. MarkdownPage.Names.Where(name => name.StartsWith("docs/contributing/", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Pages))]
    public void Files_that_a_page_names_exist(string page)
    {
        var named = Marks(page).Where(mark => Regex.IsMatch(mark, @"^[\w./…*-]+\.(cs|json|txt|mjs)$") && !mark.StartsWith('.')).ToArray();

        named.Should().NotBeEmpty();
        foreach (var name in named)
        {
            var pattern = "/" + Regex.Escape(name.Replace("tests/…", "tests/GovInfoDisclosure.Tests")).Replace(@"\*", "[^/]*") + "$";
            Files.Should().Contain(file => Regex.IsMatch(file, pattern), "{0} names {1}", page, name);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public void Tests_that_a_page_names_exist(string page)
    {
        var rows = MarkdownPage.Read(page).Prose.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("Test") || line.Contains("_"));
        var named = rows.SelectMany(row => Regex.Matches(row, @"`(\w+(_\w+)+|\w+Tests)`")).Select(match => match.Groups[1].Value)
            .Where(name => !name.StartsWith("ACCURACY", StringComparison.Ordinal)).ToArray();

        named.Should().NotBeEmpty().And.BeSubsetOf(Tests, "{0} names them", page);
    }

    private static IEnumerable<string> Marks(string page) => Regex.Matches(MarkdownPage.Read(page).Prose, "`([^`\n]+)`").Select(match => match.Groups[1].Value);
}
