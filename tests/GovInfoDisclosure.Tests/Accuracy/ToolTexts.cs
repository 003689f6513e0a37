using System.Text;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>The texts that real tools made of pages of the generator; how is in Samples/tools.</summary>
internal static class ToolTexts
{
    // Some converters keep a wrapper around the body as markup.
    private static readonly (string Name, int Seed, bool IsBare)[] Reports =
        [("years-2021", 3, true), ("blank-zeros-2021", 0, false), ("holes-2021", 9, true), ("dense-2019", 8, false)];

    private static readonly string Folder = RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/Samples/tools");

    // These put nothing where a cell is blank.
    private static readonly string[] LosesBlanks = ["chromium-pdf", "chromium-pdf-raw", "office-pdf", "office-pdf-raw", "soup-lines", "soup-spaces"];

    // These put nothing between cells.
    private static readonly string[] Glues = ["chromium-textContent", "soup-glued"];

    /// <summary>What made the texts: the middle part of each file's name.</summary>
    public static IReadOnlyList<string> Tools { get; } =
        [.. Directory.GetFiles(Path.Combine(Folder, "texts")).Select(file => Path.GetFileName(file).Split('.')[1]).Distinct().Order(StringComparer.Ordinal)];

    public static Score Of(string tool)
    {
        var score = new Score(tool);
        foreach (var (_, measure) in Read(tool))
            score.Add(measure);
        return score;
    }

    public static IEnumerable<(string File, Measure Measure)> Read(string tool)
    {
        foreach (var (name, _, _) in Reports)
        {
            var file = Directory.GetFiles(Path.Combine(Folder, "texts"), $"{name}.{tool}.*").Single();
            var truth = Truth.Load(Path.Combine(Folder, "pages", name + ".expected.json"));
            yield return (file, new Measure(truth with { Open = Open(tool, truth) }, ReportReader.Read(File.ReadAllBytes(file))));
        }
    }

    public static void WritePages(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, seed, isBare) in Reports)
        {
            var sample = new Family(Damages.None, Shapes.Find("html")).Write(seed);
            var page = HtmlPage.Write(sample.Draft, new() { IsBare = isBare });
            File.WriteAllText(Path.Combine(folder, name + ".html"), page, new UTF8Encoding(false));
            File.WriteAllText(Path.Combine(folder, name + ".expected.json"), Truth.Of(sample).ToJson() + "\n", new UTF8Encoding(false));
        }
    }

    private static HashSet<string> Open(string tool, Truth truth)
    {
        // Table L is one row.
        var rows = truth.Pointers.GroupBy(cell => cell.Key.StartsWith("/legalRemedies", StringComparison.Ordinal) ? "" : cell.Key[..cell.Key.LastIndexOf('/')]);
        return LosesBlanks.Contains(tool) ? Cells(row => row.Any(number => number is null))
            : Glues.Contains(tool) ? Cells(row => row.Length > 1 && row.Any(number => number is not (>= 0 and <= 9)))
            : [];

        HashSet<string> Cells(Func<decimal?[], bool> isOpen) => [.. rows.Where(row => isOpen([.. row.Select(cell => cell.Value)])).SelectMany(row => row).Select(cell => cell.Key)];
    }
}
