using System.Text;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>Writes the smallest inputs of a family that fail.</summary>
internal static class AccuracyDump
{
    private const int Most = 4;

    public static void Write(string folder, Family family, int start, int seeds)
    {
        Directory.CreateDirectory(folder);
        var failing = Enumerable.Range(start, seeds).Select(seed => Case.Of(family.Write(seed))).Where(one => one.Measure.IsFaulty)
            .OrderByDescending(one => one.Measure.Silent > 0).ThenBy(one => one.Sample.Report.Figures is Figures.Dense or Figures.Years).Take(Most);
        foreach (var (sample, measure) in failing.Select(Smallest))
        {
            var name = string.Concat($"{family.Name}-{sample.Seed}".Select(c => char.IsLetterOrDigit(c) ? c : '-')).Replace("--", "-", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, name + (family.Shape.IsHtml ? ".html" : ".txt")), sample.Input);
            File.WriteAllText(Path.Combine(folder, name + ".expected.json"), measure.Truth.ToJson());
            File.WriteAllText(Path.Combine(folder, name + ".faults"), Faults(measure));
        }
    }

    /// <summary>Writes the faults of the texts that tools made.</summary>
    public static void WriteTools(string folder, string wanted)
    {
        foreach (var (file, measure) in ToolTexts.Tools.Where(tool => tool.Contains(wanted, StringComparison.Ordinal)).SelectMany(ToolTexts.Read).Where(text => text.Measure.IsFaulty))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
            File.WriteAllText(Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".expected.json"), measure.Truth.ToJson());
            File.WriteAllText(Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".faults"), Faults(measure));
        }
    }

    // Rows are emptied one after the other as long as the same kind of fault is left.
    private static Case Smallest(Case failing)
    {
        List<string> zeroed = [];
        var (sample, report) = (failing.Sample, failing.Sample.Report);
        var rows = report.Lines.Select(line => line.Path).Where(path => path is not ("newRequests" or "results/total"))
            .Concat(report.Blocks.SelectMany(block => block.Rows.Select(row => row.Key))).Concat(FormText.Remedies.Select(remedy => remedy.Key));
        foreach (var row in rows)
        {
            var smaller = Case.Of(sample.Family.Write(sample.Seed, [.. zeroed, row]));
            if (!IsSame(failing.Measure, smaller.Measure))
                continue;
            zeroed.Add(row);
            failing = smaller;
        }

        return failing;
    }

    private static bool IsSame(Measure one, Measure other) => (one.Silent > 0, one.Faults.Count > 0, one.FalseLoud > 0, one.HeaderFaults.Count > 0, one.Lost.Count > 0, one.Furniture.Count > 0)
        == (other.Silent > 0, other.Faults.Count > 0, other.FalseLoud > 0, other.HeaderFaults.Count > 0, other.Lost.Count > 0, other.Furniture.Count > 0);

    public static string Faults(Measure measure)
    {
        var text = new StringBuilder();
        text.AppendJoin('\n', measure.Faults.Concat(measure.HeaderFaults.Select(fault => "header " + fault)).Concat(measure.Lost.Select(lost => "lost " + lost)).Concat(measure.Furniture.Select(line => "furniture " + line)));
        text.Append($"\nfalse loud: {measure.FalseLoud}\n\n");
        return text.AppendJoin('\n', measure.Result.Diagnostics.Select(diagnostic => $"{diagnostic.Severity} {diagnostic}")).Append('\n').ToString();
    }

    private sealed record Case(Sample Sample, Measure Measure)
    {
        public static Case Of(Sample sample) => new(sample, new Measure(sample));
    }
}
