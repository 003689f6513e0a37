using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>The regions of the compiled snippets: what the pages show is what the tests run.</summary>
internal static class SnippetSource
{
    private static readonly string[] Files = Directory.GetFiles(RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/Docs/Snippets"), "*.cs");

    // Programs of their own, each run by its tests.
    private static readonly string[] Programs = Directory.GetFiles(RepositoryRoot.Combine("docs/examples"), "*.cs");

    /// <summary>The text of each region without its indentation, by name.</summary>
    public static IReadOnlyDictionary<string, string> Regions { get; } = Files.Concat(Programs).SelectMany(RegionsOf).ToDictionary(region => region.Name, region => region.Text);

    /// <summary>The directives that stand at the top of every file of snippets.</summary>
    public static IReadOnlySet<string> Usings { get; } = Files
        .Select(file => File.ReadLines(file).Where(line => line.StartsWith("using ", StringComparison.Ordinal)).ToHashSet())
        .Aggregate((left, right) => { left.IntersectWith(right); return left; });

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

    private static IEnumerable<(string Name, string Text)> RegionsOf(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var start = 0; start < lines.Length; start++)
        {
            if (!lines[start].TrimStart().StartsWith("#region ", StringComparison.Ordinal))
                continue;
            var end = Array.FindIndex(lines, start, line => line.Trim() == "#endregion");
            var body = lines[(start + 1)..end];
            var indentation = body.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
            yield return (lines[start].Trim()["#region ".Length..], string.Concat(body.Select(line => (line.Length == 0 ? line : line[indentation..]) + "\n")));
            start = end;
        }
    }
}
