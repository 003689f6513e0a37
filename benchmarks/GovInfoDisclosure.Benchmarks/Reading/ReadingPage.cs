using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace GovInfoDisclosure.Benchmarks.Reading;

/// <summary>Measures reading in one process, and writes benchmarks/results/reading.md in the current folder.</summary>
internal static class ReadingPage
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);
    private static readonly int[] Lengths = [10_000, 100_000, 1_000_000, 10_000_000];

    // Longer is no table any more; what takes so long is seen at a tenth of the size.
    private const double LongestMilliseconds = 20_000;

    internal static void Write(IReadOnlyList<string> folders)
    {
        var page = new StringBuilder();

        // All of it, before anything is measured: on a loaded machine methods are compiled for good only after a while.
        Stopwatches.WarmUp(Long, [.. Shapes.Texts.Select(static shape => (Action)(() => ReportText.Read(shape.Text))),
            .. Shapes.Pages.Select(static page => (Action)(() => ReportHtml.Read(page.Page)))]);
        Append(page, $"""
            # Reading

            Written on {DateTime.UtcNow:yyyy-MM-dd} by

            ```sh
            dotnet run -c Release --project benchmarks/GovInfoDisclosure.Benchmarks -- reading [folder with further texts and pages]
            ```

            {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}. Times are the best of many short
            rounds, in which what is compared takes turns. Compare the ratios; on a loaded machine they still differ by a quarter from run to run.

            ## Texts

            Baseline: split into lines, trim, parse every number. Targets: 2.5 for well-formed tables, 15 for torn ones, and three times as much
            memory as the report keeps.

            | text | characters | baseline µs | read µs | ratio | allocated KB | report KB | result KB |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach (var (name, text) in Shapes.Texts.Select(static shape => (shape.Name + (shape.IsWellFormed ? "" : " (torn)"), shape.Text)).Concat(Files(folders, ".txt", ".md")))
            AppendRatio(page, name, text, () => Baselines.LinesAndNumbers(text), () => ReportText.Read(text));
        Append(page, $"""

            ## Pages

            Baseline: AngleSharp parsing the page and nothing else. Targets: 1.0 from 20 KB on, 1.25 for small dense pages and our own.

            | page | characters | baseline µs | read µs | ratio | allocated KB | report KB | result KB |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach (var (name, text) in Shapes.Pages.Concat(Files(folders, ".html")))
            AppendRatio(page, name, text, () => Baselines.AngleSharp(text), () => ReportHtml.Read(text));
        AppendStages(page);
        AppendSizes(page);
        AppendParallel(page);
        var path = Path.Combine("benchmarks", "results", "reading.md");
        File.WriteAllText(path, page.ToString());
        Console.WriteLine(path);
    }

    private static IEnumerable<(string Name, string Text)> Files(IEnumerable<string> folders, params string[] endings) => folders
        .SelectMany(static folder => Directory.GetFiles(folder)).Where(file => endings.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)
        .Select(static file => (Path.GetFileName(file), File.ReadAllText(file).ReplaceLineEndings("\n")));

    private static void AppendRatio(StringBuilder page, string name, string text, Action baseline, Func<ReadResult> read)
    {
        if (read().Report is null)
            throw new InvalidOperationException($"{name} was not read.");
        var best = Stopwatches.Best(Short, baseline, () => read());
        Append(page, $"| {name} | {text.Length} | {best[0]:F1} | {best[1]:F1} | {best[1] / best[0]:F2} | {Stopwatches.Allocated(() => read()):F0} | {Stopwatches.Retained(() => read().Report):F1} | {Stopwatches.Retained(read):F1} |\n");
    }

    private static void AppendStages(StringBuilder page)
    {
        var shapes = Shapes.Texts.Where(static shape => shape.Name is "tabs" or "cell a line" or "glued digits" or "one line").ToArray();
        var names = Stages.Of(shapes[0].Text).Select(static stage => stage.Name).Append("all").ToArray();
        var columns = Array.ConvertAll(shapes, static shape =>
            Stopwatches.Best(2 * Short, [.. Stages.Of(shape.Text).Select(static stage => stage.Run), () => ReportText.Read(shape.Text)]));
        Append(page, $"""

            ## Stages

            Microseconds that each stage of reading a text takes by itself.

            | stage | {string.Join(" | ", shapes.Select(static shape => shape.Name))} |
            | --- |{string.Concat(Enumerable.Repeat(" ---: |", shapes.Length))}

            """);
        for (var i = 0; i < names.Length; i++)
            Append(page, $"| {names[i]} | {string.Join(" | ", columns.Select(column => column[i].ToString("F1", CultureInfo.InvariantCulture)))} |\n");
    }

    private static void AppendSizes(StringBuilder page)
    {
        Append(page, $"""

            ## Sizes

            Nanoseconds a character, for inputs with more of one thing than any report has. Where they stay the same, work is linear in the input.

            | much of | {string.Join(" | ", Lengths.Select(static length => $"{length / 1000} K"))} |
            | --- |{string.Concat(Enumerable.Repeat(" ---: |", Lengths.Length))}

            """);
        foreach (var (name, make) in Sizes.All)
        {
            Append(page, $"| {name} |");
            var isTooLong = false;
            foreach (var length in Lengths)
            {
                var (text, best) = (make(length), double.MaxValue);
                for (var round = 0; !isTooLong && round < (length < 1_000_000 ? 5 : 1); round++)
                {
                    var watch = Stopwatch.StartNew();
                    ReportReader.Read(text);
                    best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
                }

                page.Append(isTooLong ? " – |" : string.Create(CultureInfo.InvariantCulture, $" {best * 1e6 / text.Length:F0} |"));
                isTooLong |= best > LongestMilliseconds / 10;
            }

            page.Append('\n');
            Console.WriteLine(name);
        }
    }

    private static void AppendParallel(StringBuilder page)
    {
        var text = Shapes.Texts.First(static shape => shape.Name == "cell a line").Text;
        double Rate(int threads)
        {
            const int Reads = 4000;
            var watch = Stopwatch.StartNew();
            Parallel.For(0, threads, new() { MaxDegreeOfParallelism = threads }, _ =>
            {
                for (var i = 0; i < Reads; i++)
                    ReportText.Read(text);
            });
            return threads * Reads / watch.Elapsed.TotalSeconds;
        }

        Rate(1);
        var (one, two) = (0.0, 0.0);
        for (var round = 0; round < 5; round++)
            (one, two) = (Math.Max(one, Rate(1)), Math.Max(two, Rate(2)));
        Append(page, $"\n## Threads\n\nTexts a second: {one:F0} with one thread, {two:F0} with two, {two / one:F2} times as many. Target: 1.8.\n");
    }

    private static void Append(StringBuilder page, FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture));
}
