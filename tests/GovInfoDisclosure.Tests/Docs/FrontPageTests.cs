using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>The front page quotes what was measured: each figure stands on the page that its row links to.</summary>
public sealed class FrontPageTests
{
    [Theory]
    [InlineData("README.md", "## How well it works")]
    [InlineData("docs/README.zh-CN.md", "## 效果如何")]
    public void Figures_are_those_of_the_pages_that_measured_them(string page, string heading)
    {
        var rows = MarkdownPage.Read(page).Table(heading);

        rows.Should().HaveCount(4);
        foreach (var row in rows)
        {
            var target = Regex.Match(row[0], @"\]\(([^)#]+)").Groups[1].Value;
            var measured = FiguresOf(File.ReadAllText(Path.GetFullPath(target, Path.GetDirectoryName(RepositoryRoot.Combine(page))!))).ToHashSet();
            FiguresOf(row[1]).Should().HaveCountGreaterThanOrEqualTo(3).And.BeSubsetOf(measured, "{0} quotes {1}", page, target);
        }
    }

    private static IEnumerable<string> FiguresOf(string text) => Regex.Matches(text, @"\d+(,\d{3})*(\.\d+)?").Select(figure => figure.Value);
}
