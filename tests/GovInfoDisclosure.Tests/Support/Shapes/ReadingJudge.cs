namespace GovInfoDisclosure.Tests.Support.Shapes;

internal enum CellOutcome
{
    /// <summary>The number that stands there was read.</summary>
    Right,

    /// <summary>A number stands there and none was read.</summary>
    Missed,

    /// <summary>Another number was read.</summary>
    Wrong,

    /// <summary>A number was read where none stands.</summary>
    Invented,

    /// <summary>The text does not settle the cell, and it was left without a number.</summary>
    LeftOpen,

    /// <summary>A text such as <c>/</c> was not kept, or a blank became one.</summary>
    TextLost,
}

/// <summary>What became of a cell.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Truth">What stands there, or null when the text has no such cell.</param>
/// <param name="Actual">What was read.</param>
/// <param name="IsDeclared">Whether a warning or error names the cell or its row.</param>
internal sealed record CellVerdict(string Address, CellOutcome Outcome, CellTruth? Truth, Cell? Actual, bool IsDeclared)
{
    public bool IsFault => Outcome is CellOutcome.Missed or CellOutcome.Wrong or CellOutcome.Invented or CellOutcome.TextLost;

    /// <summary>A number that should not be there, and nobody was told.</summary>
    public bool IsUndeclaredNumber => Outcome is CellOutcome.Wrong or CellOutcome.Invented && !IsDeclared;

    public override string ToString() => $"{Outcome} {Address}: expected {Describe(Truth?.Expected)}{(Truth?.IsAmbiguous == true ? " (ambiguous)" : "")}, got {Describe(Actual)}{(IsDeclared ? ", declared" : "")}";

    private static string Describe(Cell? cell) => cell switch { null => "no such cell", { IsBlank: true } => "blank", { IsText: true } => $"\"{cell}\"", _ => cell.ToString()! };
}

/// <summary>What a reader made of a published text.</summary>
internal sealed record Verdict
{
    public required PublishedText Text { get; init; }

    public required ReadResult Result { get; init; }

    public required IReadOnlyList<CellVerdict> Cells { get; init; }

    /// <summary>The members of the header that differ.</summary>
    public required IReadOnlyList<string> HeaderFaults { get; init; }

    /// <summary>The sections of text that differ.</summary>
    public required IReadOnlyList<string> SectionFaults { get; init; }

    /// <summary>Addresses of numbers whose source is missing or does not show the number.</summary>
    public required IReadOnlyList<string> SourceFaults { get; init; }

    /// <summary>Whether a warning or error says anything at all.</summary>
    public bool IsLoud => Result.Diagnostics.Any(diagnostic => diagnostic.Severity != IssueSeverity.Info);

    public int Count(CellOutcome outcome) => Cells.Count(cell => cell.Outcome == outcome);

    /// <summary>Faults in a file that says nothing, and open cells that it does not mention.</summary>
    public int Silent => IsLoud ? 0 : Cells.Count(cell => cell.IsFault || cell.Outcome == CellOutcome.LeftOpen);
}

/// <summary>Compares what a reader made of a published text with the truth.</summary>
internal static class ReadingJudge
{
    public static Verdict Judge(PublishedText text, ReadResult result)
    {
        var read = result.Report is { } report ? report.CellValues().ToDictionary(cell => cell.Address, cell => cell.Value, StringComparer.Ordinal) : [];
        var places = result.Diagnostics.Where(diagnostic => diagnostic.Severity != IssueSeverity.Info).Select(diagnostic => diagnostic.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var verdicts = text.Cells.Select(pair => Cell(pair.Key, pair.Value, read.TryGetValue(pair.Key, out var cell) ? cell : null))
            .Concat(read.Where(pair => !text.Cells.ContainsKey(pair.Key) && pair.Value.IsNumber).Select(pair => new CellVerdict(pair.Key, CellOutcome.Invented, null, pair.Value, IsDeclared(pair.Key))))
            .ToArray();
        return new()
        {
            Text = text,
            Result = result,
            Cells = verdicts,
            HeaderFaults = HeaderFaults(text, result.Report?.Header ?? ReportHeader.Empty).ToArray(),
            SectionFaults = text.Paragraphs.Where(pair => ParagraphsOf(result.Report, pair.Key) != pair.Value).Select(pair => pair.Key.Key).ToArray(),
            SourceFaults = read.Where(pair => pair.Value.IsNumber && !ShowsNumber(text.Text, result.Source(pair.Key))).Select(pair => pair.Key).ToArray(),
        };

        CellVerdict Cell(string address, CellTruth truth, Cell? actual) => new(address, Outcome(truth, actual), truth, actual, IsDeclared(address));
        bool IsDeclared(string address) => places.Contains(address) || places.Contains(address[..address.LastIndexOf('/')]);
    }

    public static ValueList<string>? ParagraphsOf(DisclosureReport? report, ReportSection section) => section.Index switch
    {
        0 => report?.OverallSituation?.Paragraphs,
        4 => report?.ProblemsAndImprovements?.Paragraphs,
        5 => report?.OtherMatters?.Paragraphs,
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "A section of text was expected."),
    };

    private static CellOutcome Outcome(CellTruth truth, Cell? actual)
    {
        if (actual?.Number is { } number)
            return truth.Accepts(number) ? CellOutcome.Right : truth.Expected.IsNumber ? CellOutcome.Wrong : CellOutcome.Invented;
        if ((actual ?? GovInfoDisclosure.Cell.Blank) == truth.Expected)
            return CellOutcome.Right;
        return truth.IsAmbiguous ? CellOutcome.LeftOpen : truth.Expected.IsNumber ? CellOutcome.Missed : CellOutcome.TextLost;
    }

    private static IEnumerable<string> HeaderFaults(PublishedText text, ReportHeader actual)
    {
        var expected = text.Header;
        if (actual.ReportYear != expected.ReportYear)
            yield return $"year {actual.ReportYear?.ToString() ?? "null"}, not {expected.ReportYear}";
        if (actual.ReportingBody != expected.ReportingBody)
            yield return $"body {actual.ReportingBody ?? "null"}, not {expected.ReportingBody}";
        if (text.PrintsTitle && actual.Title != expected.Title)
            yield return $"title {actual.Title ?? "null"}, not {expected.Title}";
        if (actual.PublishedOn != expected.PublishedOn && (text.LabelsPublication || actual.PublishedOn is not null))
            yield return $"published on {actual.PublishedOn?.ToString() ?? "null"}, not {expected.PublishedOn?.ToString() ?? "null"}";
        if (actual.StatisticalPeriod != expected.StatisticalPeriod)
            yield return $"period {actual.StatisticalPeriod?.ToString() ?? "null"}, not {expected.StatisticalPeriod?.ToString() ?? "null"}";
        if (actual.IndexNumber != expected.IndexNumber)
            yield return $"index number {actual.IndexNumber ?? "null"}, not {expected.IndexNumber ?? "null"}";
        if (actual.DocumentNumber != expected.DocumentNumber)
            yield return $"document number {actual.DocumentNumber ?? "null"}, not {expected.DocumentNumber ?? "null"}";
    }

    private static bool ShowsNumber(string text, CellSource? source) => source is not null
        && source.Location.Offset >= 0 && source.Location.Offset + source.RawText.Length <= text.Length
        && string.CompareOrdinal(text, source.Location.Offset, source.RawText, 0, source.RawText.Length) == 0
        && source.RawText.Any(char.IsDigit);
}
