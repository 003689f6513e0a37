using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>Every block of C# in the documentation is a region of a compiled file, and a test runs it.</summary>
public sealed class SnippetTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.Names];

    private static IEnumerable<MarkdownBlock> AllBlocks => MarkdownPage.Names.SelectMany(name => MarkdownPage.Read(name).Blocks);

    [Theory, MemberData(nameof(Pages))]
    public void Blocks_of_CSharp_are_the_regions_that_they_name(string page)
    {
        foreach (var block in MarkdownPage.Read(page).Blocks.Where(block => block.Language is "csharp" or "cs" or "c#"))
        {
            var name = NameIn(block, "snippet");
            name.Should().NotBeNull("the block at line {0} of {1} is compiled: it needs the comment <!-- snippet: name --> above", block.Line, page);
            SnippetSource.Regions.Should().ContainKey(name!);
            Code(block.Text).Should().Be(Code(SnippetSource.Regions[name!]), "line {0} of {1} shows the region {2}", block.Line, page, name);
        }

        // Comments are in the language of the page.
        string Code(string text) => ChinesePageTests.IsChinese(page) ? ChinesePageTests.WithoutComments(WithoutUsings(text)) : WithoutUsings(text);
    }

    [Theory, MemberData(nameof(Pages))]
    public void Blocks_of_output_are_compared_with_what_the_snippet_prints(string page)
    {
        foreach (var block in MarkdownPage.Read(page).Blocks)
        {
            if (NameIn(block, "output") is { } name)
                SnippetSource.ComparedOutputs.Should().Contain(name, "line {0} of {1} shows an output", block.Line, page);
        }
    }

    [Fact]
    public void Regions_are_all_shown_on_a_page() =>
        SnippetSource.Regions.Keys.Should().BeSubsetOf(AllBlocks.Select(block => NameIn(block, "snippet")));

    [Fact]
    public void Outputs_that_are_compared_are_all_shown_on_a_page() =>
        SnippetSource.ComparedOutputs.Should().BeSubsetOf(AllBlocks.Select(block => NameIn(block, "output")!)).And.OnlyHaveUniqueItems();

    internal static string? NameIn(MarkdownBlock block, string kind) =>
        block.Mark.StartsWith(kind + ": ", StringComparison.Ordinal) ? block.Mark[(kind.Length + 2)..] : null;

    // A complete program begins with its directives; in a region they cannot stand, so they must stand in the file.
    private static string WithoutUsings(string text)
    {
        while (Regex.Match(text, @"^using [\w.]+;\n\n?") is { Success: true } directive)
        {
            SnippetSource.Usings.Should().Contain(directive.Value.TrimEnd());
            text = text[directive.Length..];
        }

        return text;
    }
}
