using System.Text;

namespace GovInfoDisclosure.Benchmarks.Reading;

/// <summary>One report in the shapes that texts and pages come in.</summary>
internal static class Shapes
{
    private static readonly string Written = ReportText.Write(BenchmarkReport.Create(paragraphs: 4));

    // The entries of the header stand in a table of their own, which no published text has.
    private static readonly string[] Lines = [.. Written.Split('\n').Where(static line => !line.StartsWith("| 索引号", StringComparison.Ordinal) && !line.StartsWith("| 文号", StringComparison.Ordinal) && !line.StartsWith("| 年度", StringComparison.Ordinal))];

    /// <summary>Texts, and whether their tables are well formed.</summary>
    internal static IReadOnlyList<(string Name, string Text, bool IsWellFormed)> Texts { get; } =
    [
        ("own form", Written, true),
        ("pipes", string.Join('\n', Lines), true),
        ("tabs", Rows(static cells => string.Join('\t', cells)), true),
        ("cell a line", Rows(static cells => string.Join('\n', cells)), true),
        ("commas", Rows(static cells => string.Join(',', cells)), true),
        ("one space between", Rows(static cells => string.Join(' ', cells)), false),
        ("glued digits", Rows(static cells => cells[0] + "\n" + string.Concat(cells.Skip(1))), false),
        ("one line", Rows(static cells => string.Join(' ', cells)).ReplaceLineEndings(" "), false),
    ];

    internal static IReadOnlyList<(string Name, string Page)> Pages { get; } =
    [
        ("page of an editor", BenchmarkPage.Create(BenchmarkReport.Create(paragraphs: 10))),
        ("small dense page", Dense()),
        ("own page", ReportHtml.Write(BenchmarkReport.Create(paragraphs: 10))),
    ];

    private static string Rows(Func<string[], string> write) => string.Join('\n', Lines.Where(static line => !line.Contains("---", StringComparison.Ordinal)).Select(line =>
        line.StartsWith('|') ? write([.. line.Trim('|').Split('|').Select(static cell => cell.Trim()).Where(static cell => cell.Length > 0)]) : line));

    private static string Dense()
    {
        var page = new StringBuilder("<html><body>");
        var isTable = false;
        foreach (var line in Lines.Where(static line => !line.Contains("---", StringComparison.Ordinal)))
        {
            if (line.StartsWith('|') != isTable)
                page.Append((isTable = !isTable) ? "<table>" : "</table>");
            page.Append(isTable ? "<tr><td>" + string.Join("<td>", line.Trim('|').Split('|').Select(static cell => cell.Trim())) : "<p>" + line);
        }

        return page.Append("</body></html>").ToString();
    }
}
