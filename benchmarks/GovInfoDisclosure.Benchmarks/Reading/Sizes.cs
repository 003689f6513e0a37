using System.Text;

namespace GovInfoDisclosure.Benchmarks.Reading;

/// <summary>Inputs of any size, each with more of one thing than any report has.</summary>
internal static class Sizes
{
    private static readonly string Cells = Shapes.Texts.First(static shape => shape.Name == "cell a line").Text;
    private static readonly string Pipes = Shapes.Texts.First(static shape => shape.Name == "pipes").Text;
    private static readonly string Page = Shapes.Pages.First(static page => page.Name == "small dense page").Page;

    /// <summary>What there is much of, and how an input of so many characters is made.</summary>
    internal static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        .. Shapes.Texts.Select(static shape => ("reports: " + shape.Name, (Func<int, string>)(size => Repeat(shape.Text + "\n", size)))),
        ("paragraphs", static size => Cells + "\n" + Repeat("2024年，我局收到政府信息公开申请12件，办结11件。\n", size)),
        ("rows of a table", static size => Within(Pipes, "三、", "|行政许可|1|\n", size)),
        ("rows of no table", static size => Repeat("|行政许可|1|\n", size)),
        ("rows that the form has not", static size => Within(Pipes, "三、", "|其他情况|1|2|3|4|5|6|7|\n", size)),
        ("labels in a stream", static size => Within(Cells, "三、", "（一）予以公开\n", size)),
        ("numbers in a stream", static size => Within(Cells, "三、", "1\n", size)),
        ("digits", static size => Within(Cells, "三、", "1234567890", size)),
        ("gaps", static size => Within(Cells, "三、", "行政许可   12   13\n", size)),
        ("titles", static size => Repeat("云岭市2024年政府信息公开工作年度报告\n", size) + Cells),
        ("headings", static size => Repeat("一、总体情况\n", size) + Cells),
        ("labels of a page", static size => Repeat("发布日期：2024-01-02 索引号：1 ", size) + "\n" + Cells),
        ("lines of a page", static size => Repeat("云岭市的一行文字\n", size) + Cells),
        ("names of earlier tables", static size => Repeat("上年收到和处理政府信息公开申请情况\n", size) + Cells),
        ("page: rows", static size => Within(Page, "</table>", "<tr><td>其他情况</td><td>1</td><td>2</td></tr>", size)),
        ("page: small tables", static size => Within(Page, "<table>", "<table><tr><td>行政许可</td><td>1</td></tr></table>", size)),
        ("page: paragraphs", static size => Within(Page, "</body>", "<p>2024年，我局收到政府信息公开申请12件。</p>", size)),
        ("page: open elements", static size => Within(Page, "</body>", "<div><p>一<b>二", size)),
        ("page: cells", static size => Within(Page, "<tr>", "<td>1</td>", size)),
    ];

    private static string Within(string text, string before, string unit, int size)
    {
        var at = text.IndexOf(before, StringComparison.Ordinal);
        return text[..at] + Repeat(unit, size) + text[at..];
    }

    private static string Repeat(string unit, int size) =>
        new StringBuilder(size + unit.Length).Insert(0, unit, (size / unit.Length) + 1).ToString();
}
