using System.Globalization;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>What the snippets of the documentation run in: a console that keeps what they print, and sample files.</summary>
public abstract class Snippet
{
    // Named as what stands in a program, so that the snippets read as they would there.
    private protected PrintedLines Console { get; } = new();

    private protected static string SampleFile(string name) => RepositoryRoot.Combine("docs/examples/reports/" + name);

    /// <summary>Compares what was printed with the block of output on the page, or on the pages in both languages.</summary>
    private protected void PrintsWhatThePageShows(string name)
    {
        var blocks = MarkdownPage.Names.SelectMany(page => MarkdownPage.Read(page).Blocks).Where(block => SnippetTests.NameIn(block, "output") == name).ToArray();
        blocks.Should().NotBeEmpty();
        foreach (var block in blocks)
            Console.Text.Should().Be(block.Text);
    }

    private protected sealed class PrintedLines
    {
        private readonly List<string> _lines = [];

        public string Text => string.Concat(_lines.Select(line => line + "\n"));

        public void Clear() => _lines.Clear();

        public void WriteLine(object? value) => _lines.Add(Convert.ToString(value, CultureInfo.InvariantCulture)!);
    }
}
