using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>Writes the smallest inputs of a family that fail.</summary>
internal static class AccuracyDump
{
    private const int Most = 4;

    public static void Write(string folder, Family family, int start, int seeds)
    {
        Directory.CreateDirectory(folder);
        var failing = Enumerable.Range(start, seeds).Select(seed => new Measure(family.Write(seed))).Where(IsFault)
            .OrderByDescending(measure => measure.Silent > 0).ThenBy(measure => measure.Report().Figures is Figures.Dense or Figures.Years).Take(Most);
        foreach (var measure in failing.Select(Smallest))
        {
            var name = string.Concat($"{family.Name}-{measure.Sample.Seed}".Select(c => char.IsLetterOrDigit(c) ? c : '-')).Replace("--", "-", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, name + (family.Shape.IsHtml ? ".html" : ".txt")), measure.Sample.Input);
            File.WriteAllText(Path.Combine(folder, name + ".expected.json"), Truth(measure.Sample));
            File.WriteAllText(Path.Combine(folder, name + ".faults"), Faults(measure));
        }
    }

    private static bool IsFault(Measure measure) => measure.Faults.Count + measure.HeaderFaults.Count + measure.Lost.Count + measure.FalseLoud > 0;

    // Rows are emptied one after the other as long as the same kind of fault is left.
    private static Measure Smallest(Measure measure)
    {
        List<string> zeroed = [];
        var report = measure.Sample.Report;
        var rows = report.Lines.Select(line => line.Path).Where(path => path is not ("newRequests" or "results/total"))
            .Concat(report.Blocks.SelectMany(block => block.Rows.Select(row => row.Key))).Concat(FormText.Remedies.Select(remedy => remedy.Key));
        foreach (var row in rows)
        {
            var smaller = new Measure(measure.Sample.Family.Write(measure.Sample.Seed, [.. zeroed, row]));
            if (!IsSame(measure, smaller))
                continue;
            zeroed.Add(row);
            measure = smaller;
        }

        return measure;
    }

    private static bool IsSame(Measure one, Measure other) => (one.Silent > 0, one.Faults.Count > 0, one.FalseLoud > 0, one.HeaderFaults.Count > 0, one.Lost.Count > 0)
        == (other.Silent > 0, other.Faults.Count > 0, other.FalseLoud > 0, other.HeaderFaults.Count > 0, other.Lost.Count > 0);

    private static SampleReport Report(this Measure measure) => measure.Sample.Report;

    private static string Truth(Sample sample) => JsonSerializer.Serialize(new
    {
        year = sample.Report.Year,
        organization = sample.Report.Body,
        mustNotGuess = sample.Draft.Open.Count > 0,
        open = sample.Draft.Open,
        pointers = sample.Report.Numbers,
    });

    private static string Faults(Measure measure)
    {
        var text = new StringBuilder();
        text.AppendJoin('\n', measure.Faults.Concat(measure.HeaderFaults.Select(fault => "header " + fault)).Concat(measure.Lost.Select(lost => "lost " + lost)));
        text.Append($"\nfalse loud: {measure.FalseLoud}\n\n");
        return text.AppendJoin('\n', measure.Result.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Severity} {diagnostic.Path} {diagnostic}")).Append('\n').ToString();
    }
}
