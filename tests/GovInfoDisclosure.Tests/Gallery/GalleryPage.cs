using System.Text;

namespace GovInfoDisclosure.Tests.Gallery;

/// <summary>The page of the documentation that lists the samples.</summary>
internal static class GalleryPage
{
    private const string Folder = "../tests/GovInfoDisclosure.Tests/Samples/gallery/";

    private const string Intro = """
        # Gallery

        Whole reports as they are published, one for each way in which they differ from the form, to be read as a specification by example. The offices
        and sentences are made up; figures and shapes of the tables are those of published reports. Beside each sample stands its truth, written from the
        figures and not by the reader: every cell, the header, the sections, and all warnings and errors that must be said. Hints are not listed here. The
        tests compare all of it, and keep what the library says and writes of each sample in `tests/GovInfoDisclosure.Tests/Golden/Gallery`.

        This page is written by the tests:

        ```bash
        GOLDEN_ACCEPT=1 dotnet test tests/GovInfoDisclosure.Tests -c Release --filter Gallery
        ```

        How a truth is written, and how to add a sample, is in the [folder of the samples](../tests/GovInfoDisclosure.Tests/Samples/gallery/README.md).

        †: not read as its truth says; what is wrong stands in `KnownFaults` of `GalleryTests`. A fault that is mended must leave that list.

        | Sample | Shows | Edition | Format | Reader says | Check finds |
        | --- | --- | --- | --- | --- | --- |

        """;

    /// <param name="samples">The samples.</param>
    /// <param name="faults">Those that are not read as their truth says.</param>
    public static string Write(IReadOnlyList<GallerySample> samples, IReadOnlyCollection<string> faults)
    {
        var page = new StringBuilder(Intro);
        foreach (var sample in samples)
        {
            page.Append($"| [{sample.Name}]({Folder}{sample.File}) | {Escaped(sample.Truth.Note)} | {sample.Truth.Edition} | {sample.Truth.Format} | ");
            page.Append(faults.Contains(sample.File) ? "† " : "");
            page.Append($"{Codes(sample.Warnings.Select(diagnostic => diagnostic.Code))} | {Codes(sample.Failures.Select(finding => finding.RuleId))} |\n");
        }

        return page.ToString();
    }

    private static string Codes(IEnumerable<string> codes)
    {
        var counted = codes.GroupBy(code => code).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Count() == 1 ? $"`{group.Key}`" : $"`{group.Key}` × {group.Count()}").ToArray();
        return counted.Length == 0 ? "–" : string.Join(", ", counted);
    }

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
