using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What a reader made of its input: the report, as far as it could be read, and everything that was odd.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class ReadResult
{
    private readonly IReadOnlyDictionary<string, CellSource> _sources;
    private CellDoubts? _doubts;
    private string[]? _doubtfulCells;

    internal ReadResult(
        DisclosureReport? report, IEnumerable<Diagnostic> diagnostics, IReadOnlyDictionary<string, CellSource>? sources = null)
    {
        Report = report;
        Diagnostics = diagnostics.ToArray();
        _sources = sources ?? new Dictionary<string, CellSource>();
    }

    /// <summary>The report, or null when the input holds none; a diagnostic of severity error then says why.</summary>
    public DisclosureReport? Report { get; }

    /// <summary>Everything that was odd about the input, in the order of the places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a diagnostic is of severity error.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == IssueSeverity.Error);

    /// <summary>
    /// The addresses of the cells that are not certain, in the order of the form: a diagnostic of severity warning or error has the address
    /// of the cell, of its row or of its table as its <see cref="Diagnostic.Path"/>. All of them where not every diagnostic was kept
    /// (GID524). Empty when the input states every cell.
    /// </summary>
    /// <remarks>
    /// A doubtful cell may hold a number that was placed on evidence, a text, or nothing, because its number could not be read or stands
    /// nowhere. Compare it with the original.
    /// </remarks>
    public IReadOnlyList<string> DoubtfulCells => _doubtfulCells ??=
        Report is null ? [] : [.. Report.CellValues().Select(static cell => cell.Address).Where(Doubts.Concern)];

    /// <summary>What speaks against cells.</summary>
    internal CellDoubts Doubts => _doubts ??= new(Diagnostics);

    /// <summary>The report, for callers who want an exception where there is none.</summary>
    /// <exception cref="DisclosureFormatException">The input holds no report.</exception>
    public DisclosureReport GetReportOrThrow() => Report ?? throw new DisclosureFormatException(Diagnostics);

    /// <summary>What stood in the input for a cell.</summary>
    /// <param name="address">The address of the cell, for instance <c>/disclosureRequests/newRequests/total</c>.</param>
    /// <returns>The raw text and its place, or null when the input does not show the cell.</returns>
    public CellSource? Source(string address) =>
        address is not null && _sources.TryGetValue(address, out var source) ? source : null;

    /// <summary>
    /// The cells of the report as flat rows, in the order of the form, each with <see cref="ReportCell.IsDoubtful"/>; none when there is no
    /// report.
    /// </summary>
    public IEnumerable<ReportCell> Cells() =>
        Report is not { } report ? []
            : report.CellValues().Select(cell => new ReportCell(report, cell) { IsDoubtful = Doubts.Concern(cell.Address) });

    /// <summary>The diagnostics as flat rows, in the same order.</summary>
    public IEnumerable<IssueRow> IssueRows() => Diagnostics.Select(diagnostic => new IssueRow(diagnostic, Report?.Header));

    /// <summary>The report, and how many diagnostics there are, on one line.</summary>
    public override string ToString() =>
        $"{Report?.ToString() ?? "no report"}; {Readable.Count(Diagnostics.Count, "diagnostic")}";

    /// <summary>The same result with what was noticed before the reading began.</summary>
    internal ReadResult After(List<Diagnostic> earlier) =>
        earlier.Count == 0
            ? this
            : new(Report, earlier.Concat(Diagnostics).OrderBy(static diagnostic => diagnostic.Location?.Offset ?? -1), _sources);
}

/// <summary>Thrown on request only, by <see cref="ReadResult.GetReportOrThrow"/>, when an input holds no report.</summary>
public sealed class DisclosureFormatException : FormatException
{
    internal DisclosureFormatException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Where(static diagnostic => diagnostic.Severity == IssueSeverity.Error)
            .DefaultIfEmpty(diagnostics.FirstOrDefault())
            .Select(static diagnostic => diagnostic?.ToString() ?? "The input holds no report."))) =>
        Diagnostics = diagnostics;

    /// <summary>What the reader noticed about the input.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
