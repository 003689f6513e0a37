using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>A block of code in a page.</summary>
/// <param name="Line">The line of its fence, from 1.</param>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Mark">The comment on the line above, for instance <c>snippet: readme-example</c>, or an empty string.</param>
/// <param name="Text">The lines between the fences, each with its line end.</param>
internal sealed record MarkdownBlock(int Line, string Language, string Mark, string Text);

/// <summary>A page of the documentation.</summary>
internal sealed class MarkdownPage
{
    private readonly string[] _lines;

    private MarkdownPage(string name)
    {
        Name = name;
        _lines = File.ReadAllLines(RepositoryRoot.Combine(name));
        Blocks = FindBlocks();
        Prose = WithoutBlocks();
    }

    /// <summary>The paths of all pages from the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(RepositoryRoot.Combine("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/')).Append("README.md").Order(StringComparer.Ordinal),
    ];

    public string Name { get; }

    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>The text of the page without its blocks of code.</summary>
    public string Prose { get; }

    public static MarkdownPage Read(string name) => new(name);

    /// <summary>The anchors that links to this page may end in: GitHub makes them of the headings.</summary>
    public IEnumerable<string> Anchors() => Regex.Matches(Prose, @"^#+ (.+)$", RegexOptions.Multiline)
        .Select(match => string.Concat(match.Groups[1].Value.ToLowerInvariant().Replace(' ', '-').Where(character => char.IsLetterOrDigit(character) || character is '-' or '_')));

    /// <summary>The rows of the table behind a heading, each with its cells; the head and the rule below it are left out.</summary>
    public IReadOnlyList<string[]> Table(string heading)
    {
        var start = Array.IndexOf(_lines, heading);
        start.Should().BeGreaterThanOrEqualTo(0, "{0} has the heading {1}", Name, heading);
        var first = Array.FindIndex(_lines, start, line => line.StartsWith('|'));
        return [.. _lines.Skip(first).TakeWhile(line => line.StartsWith('|')).Skip(2).Select(Cells)];
    }

    // A pipe inside a cell has a backslash before it.
    private static string[] Cells(string row) =>
        [.. Regex.Split(row.Trim()[1..^1], @"(?<!\\)\|").Select(cell => cell.Trim().Replace("\\|", "|"))];

    private List<MarkdownBlock> FindBlocks()
    {
        var blocks = new List<MarkdownBlock>();
        for (var line = 0; line < _lines.Length; line++)
        {
            if (!_lines[line].StartsWith("```", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(_lines, "```", line + 1);
            end.Should().BeGreaterThan(line, "the block at line {0} of {1} ends", line + 1, Name);
            var mark = line > 0 ? Regex.Match(_lines[line - 1], "^<!-- (.+) -->$").Groups[1].Value : "";
            blocks.Add(new(line + 1, _lines[line][3..], mark, string.Concat(_lines[(line + 1)..end].Select(text => text + "\n"))));
            line = end;
        }

        return blocks;
    }

    private string WithoutBlocks()
    {
        var text = new StringBuilder();
        var isCode = false;
        foreach (var line in _lines)
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode)
                text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
