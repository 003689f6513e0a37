using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>The pages in Chinese say what the English ones say: each is compared with the page of the same path.</summary>
public sealed class ChinesePageTests
{
    private const string Folder = "docs/zh-CN/";

    private static readonly (string Chinese, string English)[] Severities = [("错误", "error"), ("警告", "warning"), ("提示", "info")];

    public static TheoryData<string> Pages => [.. MarkdownPage.Names.Where(IsChinese)];

    // What reads the same in both languages: code, codes, ids of rules, and severities in cells of their own.
    private static Regex Marks { get; } = new(@"`[^`\n]+`|GID\d{3}|[A-Z]{3}-\d{2}|(?<=\| )(error|warning|info)(?= \|)");

    internal static bool IsChinese(string page) => page.StartsWith(Folder, StringComparison.Ordinal);

    internal static string WithoutComments(string code) => Regex.Replace(code, @" *// .*$", "", RegexOptions.Multiline);

    // A snippet that prints or holds texts has a name of its own in Chinese, the other blocks are the same but for their comments.
    [Theory, MemberData(nameof(Pages))]
    public void Blocks_are_those_of_the_English_page(string page)
    {
        var (chinese, english) = Pair(page);

        chinese.Blocks.Select(Name).Should().Equal(english.Blocks.Select(Name));
        foreach (var (block, original) in chinese.Blocks.Zip(english.Blocks).Where(pair => pair.First.Mark == pair.Second.Mark))
            WithoutComments(block.Text).Should().Be(WithoutComments(original.Text), "line {0} of {1}", block.Line, page);

        static string Name(MarkdownBlock block) => block.Language + " " + Regex.Replace(block.Mark, "-zh$", "");
    }

    [Theory, MemberData(nameof(Pages))]
    public void Headings_tables_and_codes_are_those_of_the_English_page(string page)
    {
        var (chinese, english) = Pair(page);

        Levels(chinese).Should().Equal(Levels(english));
        Rows(chinese).Should().Equal(Rows(english), "row by row, the tables hold the same codes, severities and examples");
        foreach (var (section, original) in Sections(chinese).Zip(Sections(english)))
            MarksOf(original).Should().BeSubsetOf(MarksOf(section), "{0} says it, too: {1}", page, section);

        static IEnumerable<string> Levels(MarkdownPage page) => Regex.Matches(page.Prose, "^#+ ", RegexOptions.Multiline).Select(match => match.Value);
    }

    [Theory, MemberData(nameof(Pages))]
    public void Both_pages_link_to_each_other(string page)
    {
        var (chinese, english) = Pair(page);
        var path = page[Folder.Length..];
        var up = string.Concat(path.Where(character => character == '/').Select(_ => "../"));

        chinese.Prose.Split('\n')[2].Should().Be($"[English](../{up}{path})");
        english.Prose.Split('\n')[2].Should().Be($"[中文]({up}zh-CN/{path})");
    }

    [Fact]
    public void Diagnostics_have_the_titles_of_the_library()
    {
        var rows = Regex.Matches(MarkdownPage.Read(Folder + "diagnostics.md").Prose, @"^\| `(GID\d{3})` \| (\w+) \| (.+) \| .+。 \|$", RegexOptions.Multiline);

        rows.Select(row => (row.Groups[1].Value, English(row.Groups[2].Value), row.Groups[3].Value)).Should().Equal(DiagnosticDescriptor.All.Select(descriptor =>
            (descriptor.Code, descriptor.Severity.ToString().ToLowerInvariant(), descriptor.Title.Chinese)));

        static string English(string severity) => Severities.Single(pair => pair.Chinese == severity).English;
    }

    private static (MarkdownPage Chinese, MarkdownPage English) Pair(string page) => (MarkdownPage.Read(page), MarkdownPage.Read("docs/" + page[Folder.Length..]));

    private static IEnumerable<string> Rows(MarkdownPage page) => Comparable(page).Split('\n').Where(line => line.StartsWith('|')).Select(row => string.Join(" ", MarksOf(row)));

    // Each from its heading on, without the rows of its tables.
    private static IEnumerable<string> Sections(MarkdownPage page) => Regex.Split(Regex.Replace(page.Prose, @"^\|.*\n", "", RegexOptions.Multiline), "^(?=#+ )", RegexOptions.Multiline);

    // In one order, since the words between them may stand in another.
    private static IEnumerable<string> MarksOf(string text) => Marks.Matches(text).Select(mark => mark.Value).Distinct().Order(StringComparer.Ordinal);

    private static string Comparable(MarkdownPage page) =>
        Severities.Aggregate(page.Prose, (text, severity) => text.Replace($"| {severity.Chinese} |", $"| {severity.English} |"));
}
