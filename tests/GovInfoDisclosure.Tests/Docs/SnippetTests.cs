using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>Every block of C# in the documentation is a region of a compiled file, and a test runs it.</summary>
public sealed class SnippetTests
{
    // What a console project names by itself, and what the pages say they leave out.
    private static readonly string[] Given =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "GovInfoDisclosure",
    ];

    private static readonly Lazy<ILookup<string?, Type>> Types = new(() =>
        typeof(SnippetTests).Assembly.GetReferencedAssemblies().Select(Assembly.Load)
            .SelectMany(assembly => assembly.GetExportedTypes().Concat(assembly.GetForwardedTypes())).Where(type => !type.IsNested).Distinct()
            .ToLookup(type => type.Namespace));

    // A complete program begins with them; in a region they cannot stand.
    private static readonly Regex Directives = new(@"^(using [\w.]+;\n)+\n");

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
            var region = SnippetSource.Regions[name!];
            UsingsOf(block).Should().BeSubsetOf(region.Usings, "the directives of line {0} of {1} stand in the file, too", block.Line, page);
            Code(Directives.Replace(block.Text, "")).Should().Be(Code(region.Text), "line {0} of {1} shows the region {2}", block.Line, page, name);
        }

        // Comments are in the language of the page.
        string Code(string text) => ChinesePageTests.IsChinese(page) ? ChinesePageTests.WithoutComments(text) : text;
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

    // Whoever pastes a block into a new project gets no type that is not found.
    [Theory, MemberData(nameof(Pages))]
    public void Blocks_begin_with_the_directives_that_a_console_project_lacks(string page)
    {
        foreach (var block in MarkdownPage.Read(page).Blocks.Where(block => NameIn(block, "snippet") is not null))
        {
            var region = SnippetSource.Regions[NameIn(block, "snippet")!];
            var words = Regex.Matches(Directives.Replace(block.Text, ""), @"\w+").Select(word => word.Value).ToHashSet();
            var needed = region.IsOfProgram ? [] : region.Usings.Except(Given).Where(name => words.Overlaps(NamesIn(name))).ToArray();
            needed.Should().BeSubsetOf(UsingsOf(block), "line {0} of {1} uses {2}", block.Line, page,
                string.Join(", ", needed.SelectMany(NamesIn).Intersect(words)));
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

    private static IEnumerable<string> UsingsOf(MarkdownBlock block) =>
        Regex.Matches(Directives.Match(block.Text).Value, @"using ([\w.]+);").Select(directive => directive.Groups[1].Value);

    // The types of a namespace, attributes without their ending, and the extension methods that are not those of LINQ, too.
    private static IEnumerable<string> NamesIn(string name) => Types.Value[name].Select(type => Regex.Replace(type.Name, @"`\d+$|Attribute$", ""))
        .Concat(ExtensionsIn(name).Except(Given.SelectMany(ExtensionsIn)));

    private static IEnumerable<string> ExtensionsIn(string name) => Types.Value[name].SelectMany(type => type.GetMethods())
        .Where(method => method.IsDefined(typeof(ExtensionAttribute), false)).Select(method => method.Name);
}
