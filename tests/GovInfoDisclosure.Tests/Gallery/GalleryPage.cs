using System.Text;

namespace GovInfoDisclosure.Tests.Gallery;

/// <summary>The page of the documentation that lists the samples.</summary>
internal static class GalleryPage
{
    private const string Folder = "../tests/GovInfoDisclosure.Tests/Samples/gallery/";

    private const string Intro = """
        # Gallery

        [中文](zh-CN/gallery.md)

        Whole reports as they are published, one for each way in which they differ from the form, to be read as a specification by example. The offices
        and sentences are made up; figures and shapes of the tables are those of published reports. Beside each sample stands its truth, written from the
        figures and not by the reader: every cell, the header, the sections, and all warnings and errors that must be said. Hints are not listed here. The
        tests compare all of it, and keep what the library says and writes of each sample in `tests/GovInfoDisclosure.Tests/Golden/Gallery`.

        This page is written by the tests, and the one in Chinese with it:

        ```bash
        GOLDEN_ACCEPT=1 dotnet test tests/GovInfoDisclosure.Tests -c Release --filter Gallery
        ```

        How a truth is written, and how to add a sample, is in the [folder of the samples](../tests/GovInfoDisclosure.Tests/Samples/gallery/README.md).

        †: not read as its truth says; what is wrong stands in `KnownFaults` of `GalleryTests`. A fault that is mended must leave that list.

        | Sample | Shows | Edition | Format | Reader says | Check finds |
        | --- | --- | --- | --- | --- | --- |

        """;

    private const string ChineseIntro = """
        # 样例集

        [English](../gallery.md)

        与实际公开的样子一致的完整报告，每份展示与格式不同的一种写法，可以当作用例子写成的规格说明来读。机关和句子是虚构的，数字和表格的样子取自已公开的报告。每份样例旁边都有一份正确答案，依据数字写成，而不是由读取得来：每个单元格、标题信息、各部分文字，以及必须给出的全部警告和错误，提示不列在此。测试逐项比较，并把对每份样例的诊断和输出保存在 `tests/GovInfoDisclosure.Tests/Golden/Gallery` 中。

        本页和英文页一同由测试写出：

        ```bash
        GOLDEN_ACCEPT=1 dotnet test tests/GovInfoDisclosure.Tests -c Release --filter Gallery
        ```

        正确答案如何编写、样例如何添加，见[样例文件夹](../../tests/GovInfoDisclosure.Tests/Samples/gallery/README.md)。

        †：读取结果与正确答案不同，原因写在 `GalleryTests` 的 `KnownFaults` 中；改好之后必须从中删去。

        | 样例 | 展示 | 格式版本 | 文件 | 读取诊断 | 校验结果 |
        | --- | --- | --- | --- | --- | --- |

        """;

    // What the truths say of editions and files, in Chinese where it differs.
    private static readonly Dictionary<string, string> Chinese = new()
    {
        ["mixed"] = "混用",
        ["none"] = "无",
        ["text"] = "文本",
        ["text, rows between pipes"] = "文本，竖线分隔",
        ["text, a cell a line"] = "文本，一行一个单元格",
        ["text, glued cells"] = "文本，单元格粘连",
        ["text, one line"] = "文本，全在一行",
        ["text, tabs"] = "文本，制表符分隔",
        ["text of a PDF, columns by spaces"] = "PDF 的文字，以空格分列",
        ["text of a PDF, reading order"] = "PDF 的文字，按阅读顺序",
        ["HTML"] = "网页",
        ["HTML, GB18030"] = "网页，GB18030 编码",
        ["HTML of a word processor"] = "文字处理软件的网页",
    };

    /// <param name="samples">The samples.</param>
    /// <param name="faults">Those that are not read as their truth says.</param>
    /// <param name="isChinese">Whether the page is that in Chinese, one folder below.</param>
    public static string Write(IReadOnlyList<GallerySample> samples, IReadOnlyCollection<string> faults, bool isChinese)
    {
        var page = new StringBuilder(isChinese ? ChineseIntro : Intro);
        foreach (var sample in samples)
        {
            var truth = sample.Truth;
            page.Append($"| [{sample.Name}]({(isChinese ? "../" : "")}{Folder}{sample.File}) | {Escaped(isChinese ? truth.Note.Chinese : truth.Note.English)} | ");
            page.Append($"{Said(truth.Edition)} | {Said(truth.Format)} | {(faults.Contains(sample.File) ? "† " : "")}");
            page.Append($"{Codes(sample.Warnings.Select(diagnostic => diagnostic.Code))} | {Codes(sample.Failures.Select(finding => finding.RuleId))} |\n");
        }

        return page.ToString();

        string Said(string words) => isChinese ? Chinese.GetValueOrDefault(words, words) : words;
    }

    private static string Codes(IEnumerable<string> codes)
    {
        var counted = codes.GroupBy(code => code).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Count() == 1 ? $"`{group.Key}`" : $"`{group.Key}` × {group.Count()}").ToArray();
        return counted.Length == 0 ? "–" : string.Join(", ", counted);
    }

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
