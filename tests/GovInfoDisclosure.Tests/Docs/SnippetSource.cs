using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>A region of a compiled file.</summary>
/// <param name="Name">The name behind <c>#region</c>.</param>
/// <param name="Text">The lines without their indentation.</param>
/// <param name="Usings">The namespaces that the file names.</param>
/// <param name="IsOfProgram">Whether the file is one of the examples, to which the page links.</param>
internal sealed record SnippetRegion(string Name, string Text, IReadOnlySet<string> Usings, bool IsOfProgram);

/// <summary>The regions of the compiled snippets: what the pages show is what the tests run.</summary>
internal static class SnippetSource
{
    private static readonly string[] Files = Directory.GetFiles(RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/Docs/Snippets"), "*.cs");

    // Programs of their own, each run by its tests.
    private static readonly string[] Programs = Directory.GetFiles(RepositoryRoot.Combine("docs/examples"), "*.cs");

    /// <summary>The regions by name.</summary>
    public static IReadOnlyDictionary<string, SnippetRegion> Regions { get; } = Files.Concat(Programs).SelectMany(RegionsOf).ToDictionary(region => region.Name);

    /// <summary>The names of the blocks of SQL, with their texts; every one is run, once where the pages in both languages show it.</summary>
    public static IReadOnlyDictionary<string, string> Queries { get; } = MarkdownPage.Names.SelectMany(name => MarkdownPage.Read(name).Blocks)
        .Where(block => block.Language == "sql").DistinctBy(block => (block.Mark, block.Text))
        .ToDictionary(block => SnippetTests.NameIn(block, "query") ?? $"(line {block.Line})", block => block.Text);

    /// <summary>The names of the outputs that a test compares with the page.</summary>
    public static IReadOnlyList<string> ComparedOutputs { get; } =
    [
        .. Files.SelectMany(File.ReadLines).Select(line => line.Trim()).Where(line => line.StartsWith("PrintsWhatThePageShows(\"", StringComparison.Ordinal))
            .Select(line => line.Split('"')[1]),
        .. Queries.Keys,
    ];

    private static IEnumerable<SnippetRegion> RegionsOf(string file)
    {
        var lines = File.ReadAllLines(file);
        // The test projects name Xunit for all their files.
        var usings = lines.Select(line => Regex.Match(line, @"^using ([\w.]+);").Groups[1].Value).Where(name => name.Length > 0).Append("Xunit").ToHashSet();
        for (var start = 0; start < lines.Length; start++)
        {
            if (!lines[start].TrimStart().StartsWith("#region ", StringComparison.Ordinal))
                continue;
            var end = Array.FindIndex(lines, start, line => line.Trim() == "#endregion");
            var body = lines[(start + 1)..end];
            var indentation = body.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
            var text = string.Concat(body.Select(line => (line.Length == 0 ? line : line[indentation..]) + "\n"));
            yield return new(lines[start].Trim()["#region ".Length..], text, usings, Programs.Contains(file));
            start = end;
        }
    }
}
