using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>Gathers failures, finds out which aspects they need, and prints the most frequent first.</summary>
internal sealed class ShapeFailures(Func<string, ReadResult> read)
{
    private static readonly ShapeAspects[] Single = [ShapeAspects.None, ShapeAspects.Labels, ShapeAspects.Values, ShapeAspects.Page, ShapeAspects.Blanks, ShapeAspects.Script, ShapeAspects.Content,
        ShapeAspects.Labels | ShapeAspects.Blanks, ShapeAspects.Labels | ShapeAspects.Values, ShapeAspects.Labels | ShapeAspects.Content, ShapeAspects.Labels | ShapeAspects.Script];

    private readonly Dictionary<(string Shape, string Kind), (int Count, List<Verdict> Samples)> _groups = [];

    public void Add(Verdict verdict)
    {
        foreach (var kind in Kinds(verdict))
        {
            // What stands around the tables fails in all shapes alike.
            var key = (IsAround(kind.Key) ? "any shape" : verdict.Text.Shape, kind.Key);
            var (count, samples) = _groups.TryGetValue(key, out var group) ? group : (0, []);
            if (samples.Count < 40 && !(IsAround(kind.Key) && samples.Exists(sample => sample.Text.Seed == verdict.Text.Seed)))
                samples.Add(verdict);
            _groups[key] = (count + kind.Value, samples);
        }
    }

    public string Print(int groups, int samples) => Print(groups, samples, static _ => true);

    /// <summary>As <see cref="Print(int, int)"/>, for title, header and sections only.</summary>
    public string PrintAround(int groups, int samples) => Print(groups, samples, IsAround);

    private string Print(int groups, int samples, Func<string, bool> isWanted)
    {
        var page = new StringBuilder();
        foreach (var ((shape, kind), (count, verdicts)) in _groups.Where(group => isWanted(group.Key.Kind)).OrderByDescending(group => Weight(group.Key.Kind)).ThenByDescending(group => group.Value.Count).Take(groups))
        {
            page.Append(CultureInfo.InvariantCulture, $"## {shape}: {kind}, {count} in {verdicts.Count}{(verdicts.Count == 40 ? "+" : "")} texts\n\n");
            foreach (var (aspects, verdict) in verdicts.Select(verdict => Smallest(verdict, kind)).OrderBy(sample => sample.Aspects == ShapeAspects.All).ThenBy(sample => sample.Verdict.Text.Text.Length).Take(IsAround(kind) ? samples * 6 : samples))
                PrintSample(page, aspects, verdict, kind);
        }

        return page.ToString();
    }

    private static bool IsAround(string kind) => kind == "section" || kind.StartsWith("header", StringComparison.Ordinal);

    private static int Weight(string kind) => kind switch { "undeclared number" => 5, "silent" => 4, "missed" => 3, "wrong, declared" => 3, "text lost" => 2, _ => 1 };

    private static Dictionary<string, int> Kinds(Verdict verdict)
    {
        var kinds = new Dictionary<string, int>
        {
            ["undeclared number"] = verdict.Cells.Count(cell => cell.IsUndeclaredNumber),
            ["wrong, declared"] = verdict.Cells.Count(cell => cell.Outcome is CellOutcome.Wrong or CellOutcome.Invented && cell.IsDeclared),
            ["missed"] = verdict.Count(CellOutcome.Missed),
            ["silent"] = verdict.Silent,
            ["text lost"] = verdict.Count(CellOutcome.TextLost),
            ["source"] = verdict.SourceFaults.Count,
            ["section"] = verdict.SectionFaults.Count,
        };
        foreach (var fault in verdict.HeaderFaults)
            kinds["header " + fault.Split(' ')[0]] = 1;
        return kinds.Where(kind => kind.Value > 0).ToDictionary(kind => kind.Key, kind => kind.Value);
    }

    // The same seed with one aspect only, where that fails too.
    private (ShapeAspects Aspects, Verdict Verdict) Smallest(Verdict verdict, string kind)
    {
        foreach (var aspects in Single)
        {
            var text = ShapeWriter.Write(ShapeCatalog.Find(verdict.Text.Shape), verdict.Text.Seed, aspects);
            var smaller = ReadingJudge.Judge(text, read(text.Text));
            if (Kinds(smaller).ContainsKey(kind))
                return (aspects, smaller);
        }

        return (ShapeAspects.All, verdict);
    }

    private static void PrintSample(StringBuilder page, ShapeAspects aspects, Verdict verdict, string kind)
    {
        var text = verdict.Text;
        page.Append(CultureInfo.InvariantCulture, $"### {text.Shape}, seed {text.Seed}, aspects {aspects}\n\n");
        var cells = verdict.Cells.Where(cell => IsOf(cell, kind)).ToArray();
        var faults = kind switch
        {
            "section" => verdict.SectionFaults.Select(key => Difference(verdict, key)),
            "source" => verdict.SourceFaults.Select(address => $"{address}: {verdict.Result.Source(address)?.ToString() ?? "no source"}"),
            _ when kind.StartsWith("header", StringComparison.Ordinal) => verdict.HeaderFaults,
            _ => cells.Select(cell => cell.ToString()),
        };
        foreach (var fault in faults.Take(4))
            page.Append("- ").Append(fault).Append('\n');
        foreach (var diagnostic in verdict.Result.Diagnostics.Where(diagnostic => diagnostic.Severity != IssueSeverity.Info).Take(3))
            page.Append("- says: ").Append(diagnostic).Append('\n');
        page.Append("\n```\n").Append(Excerpt(text.Text, cells.FirstOrDefault(cell => cell.Truth is not null)?.Truth!.Line ?? 0)).Append("\n```\n\n");
    }

    private static bool IsOf(CellVerdict cell, string kind) => kind switch
    {
        "undeclared number" => cell.IsUndeclaredNumber,
        "wrong, declared" => cell.Outcome is CellOutcome.Wrong or CellOutcome.Invented && cell.IsDeclared,
        "missed" => cell.Outcome == CellOutcome.Missed,
        "text lost" => cell.Outcome == CellOutcome.TextLost,
        "silent" => cell.IsFault || cell.Outcome == CellOutcome.LeftOpen,
        _ => false,
    };

    private static string Difference(Verdict verdict, string key)
    {
        var section = ReportSection.All.First(section => section.Key == key);
        return $"{key}: [{string.Join(" ¶ ", verdict.Text.Paragraphs[section])}] read as [{string.Join(" ¶ ", ReadingJudge.ParagraphsOf(verdict.Result.Report, section) ?? ["null"])}]";
    }

    // From some lines above the row to some below; blank lines are shown as a sign.
    private static string Excerpt(string text, int line) => "  " + string.Join("\n  ", text.Split('\n').Skip(Math.Max(0, line - 6)).Take(line == 0 ? 14 : 30)
        .Select(line => line.Length == 0 ? "¶" : line.Replace("\t", "⇥", StringComparison.Ordinal).Replace("\u00A0", "⍽", StringComparison.Ordinal).Replace("\r", "␍", StringComparison.Ordinal)));
}
